import { msg } from '../../lang/message.js';
import type { Language } from '../../lang/speaker.js';
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
    [
      folder,
      id,
      language === 'vi' ? words(msg(`cli.batch.status.${status}`)) : status,
      counts.error,
      counts.warning,
      counts.note,
      totals === null ? '' : Math.round(totals.net),
      totals === null ? '' : Math.round(totals.investment),
      totals?.currency ?? '',
    ]
      .map(quoted)
      .join(delimiter),
  );
  return `\uFEFF${[words(msg('cli.batch.csv.head')), ...rows].join('\r\n')}\r\n`;
}

/** A cell that opens like a formula would be run by a spreadsheet: it is kept as text. */
function quoted(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
