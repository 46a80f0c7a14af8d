import { known, type Source, unknown } from '../resolution.js';
import { isSound, sumOfYear } from './monthly.js';
import { startsWith } from './names.js';

/** Waste and by-products whose name begins with one of these words. [t/yr] */
export const wasteNamed =
  (words: readonly string[]): Source =>
  (view) => {
    const table = view.subject.plant.tables.waste;
    const rows = isSound(table) ? table.rows.filter((row) => startsWith(row.stream, words)) : [];
    const isMass = rows.every(({ unit }) => unit === 't');
    const itemOf = ({ stream }: { readonly stream: string }): string => stream;
    const sum = isMass ? sumOfYear(view, { table, rows, column: 'quantity', itemOf }) : null;
    return sum ? known(sum.value, 't/yr', 'B', sum.leaves) : unknown(`waste.csv (${words[0]})`);
  };
