import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Evidence } from './evidence.js';

/**
 * Cost left blank in rows that bring money, such as scrap that is fetched. It is unknown, and with it
 * the cost of the table; only a 0 says that nothing was paid. One note for an item, at its first row.
 */
export const blankCosts = ({ items, span }: Evidence): Diagnostic[] =>
  items.flatMap(({ table, name, costColumn, rows }) => {
    if (costColumn !== 'cost') return [];
    const lines = rows
      .filter(({ cost, revenue }) => cost === null && revenue !== null && revenue > 0)
      .map(({ line }) => line);
    const [first] = lines;
    if (first === undefined) return [];
    return [diagnose('SX2513', span(table, first, 'cost'), { item: name, lines })];
  });
