import { headings, tableHeadings } from '../../intake/vocabulary/headings.js';
import type { Language } from '../../lang/speaker.js';

/** What every plant records, and the columns to fill in first. */
const tables = {
  production: ['month', 'product', 'quantity', 'unit', 'revenue', 'note'],
  materials: ['month', 'material', 'kind', 'quantity', 'unit', 'cost', 'note'],
  energy: ['month', 'carrier', 'quantity', 'unit', 'cost', 'period', 'meter', 'note'],
  water: ['month', 'stream', 'quantity', 'unit', 'cost', 'note'],
  waste: ['month', 'stream', 'kind', 'quantity', 'unit', 'cost', 'destination', 'revenue', 'note'],
} as const;

type Table = keyof typeof tables;

/**
 * Tables with nothing but their heading, as a spreadsheet of that language opens them by itself:
 * Vietnamese headings and semicolons, since a comma is the decimal mark there. The mark of UTF-8
 * comes first, without which Excel garbles every accent.
 */
export function emptyTables(
  language: Language,
): readonly { readonly file: string; readonly bytes: Uint8Array }[] {
  return (Object.keys(tables) as Table[]).map((table) => {
    const columns =
      language === 'vi'
        ? tables[table].map((column) => vietnameseHeading(table, column)).join(';')
        : tables[table].join(',');
    return { file: `${table}.csv`, bytes: Buffer.from(`\uFEFF${columns}\r\n`) };
  });
}

/**
 * The first synonym that intake reads, so that what is written here is always read back. The general
 * word is the plainer one, but for a stream, where it speaks of water.
 */
function vietnameseHeading(table: Table, column: string): string {
  const general = headings[column];
  const own = tableHeadings[table]?.[column];
  const synonyms = (table === 'waste' && column === 'stream' ? own : general) ?? own ?? column;
  const first = synonyms.split('|')[0] ?? column;
  return first.charAt(0).toUpperCase() + first.slice(1);
}
