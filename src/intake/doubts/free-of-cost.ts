import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Evidence } from './evidence.js';

/**
 * Cost left blank in rows that bring money, such as scrap that is fetched. It is unknown, and with it
 * the cost of the table; only a 0 says that nothing was paid. One note for an item, at its first row.
 */
export const blankCosts = ({ items, span }: Evidence): Diagnostic[] =>
  items.flatMap(({ table, name, costColumn, rows }) => {
    if (costColumn !== 'cost') return [];
    const blank = rows.filter(
      ({ cost, revenue }) => cost === null && revenue !== null && revenue > 0,
    );
    const [first] = blank;
    if (!first) return [];
    const lines = blank.map(({ at }) => at.line);
    return [diagnose('SX2513', span(table, first.at, 'cost'), { item: name, lines })];
  });
