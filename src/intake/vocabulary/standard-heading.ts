import type { TableName } from '../../model/plant.js';
import { headings, tableHeadings } from './headings.js';

/**
 * The Vietnamese heading of a column as the tool writes it itself: the first synonym that is read
 * back. The general word is the plainer one, but for a stream of waste, where it speaks of water.
 */
export function standardHeading(table: TableName, column: string): string {
  const own = tableHeadings[table]?.[column];
  const isOwn = table === 'flows' || (table === 'waste' && column === 'stream');
  const synonyms = (isOwn ? (own ?? headings[column]) : (headings[column] ?? own)) ?? column;
  const first = synonyms.split('|')[0] as string;
  return first.charAt(0).toUpperCase() + first.slice(1);
}
