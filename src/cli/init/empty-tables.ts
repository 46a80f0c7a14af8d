import type { Language } from '../../lang/speaker.js';
import { exampleOf } from '../tables/table-examples.js';

/** What every plant records. */
export const startingTables = ['production', 'materials', 'energy', 'water', 'waste'] as const;

/**
 * Tables with nothing but their heading, as a spreadsheet of that language opens them by itself. The
 * mark of UTF-8 comes first, without which Excel garbles every accent.
 */
export const emptyTables = (
  language: Language,
): readonly { readonly file: string; readonly bytes: Uint8Array }[] =>
  startingTables.map((table) => ({
    file: `${table}.csv`,
    bytes: Buffer.from(`\uFEFF${exampleOf(table, language).heading}\r\n`),
  }));
