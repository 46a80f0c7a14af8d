import { msg } from '../../lang/message.js';
import type { Language } from '../../lang/speaker.js';
import { csvLine } from '../terminal/csv-line.js';
import { safeCell } from '../terminal/spreadsheet-cell.js';
import type { Words } from '../terminal/words.js';
import type { ManifestEntry } from './manifest.js';

/**
 * The manifest for a spreadsheet, as one of that language opens it by itself: a mark of UTF-8 first,
 * and in Vietnamese semicolons, since a comma is the decimal mark there. Money is rounded to whole
 * units; manifest.json keeps every digit.
 */
export function manifestCsv(
  entries: readonly ManifestEntry[],
  language: Language,
  words: Words,
): string {
  const delimiter = language === 'vi' ? ';' : ',';
  const rows = entries.map(({ folder, id, status, counts, totals }) =>
    csvLine(
      [
        safeCell(folder),
        safeCell(id),
        language === 'vi' ? words(msg(`cli.batch.status.${status}`)) : status,
        String(counts.error),
        String(counts.warning),
        String(counts.note),
        totals === null ? '' : String(Math.round(totals.net)),
        totals === null ? '' : String(Math.round(totals.investment)),
        totals?.currency ?? '',
      ],
      delimiter,
    ),
  );
  return `\uFEFF${[words(msg('cli.batch.csv.head')), ...rows].join('\r\n')}\r\n`;
}
