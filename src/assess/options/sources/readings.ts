import { isWithin } from '../../../model/month.js';
import { leafOf, type ReadingRow } from '../../../model/plant.js';
import { known, type PlantView, type Source, unknown } from '../resolution.js';
import { isSound, sumOfYear } from './monthly.js';

function rowsOf(view: PlantView, reading: string): readonly ReadingRow[] {
  const table = view.subject.plant.tables.readings;
  return isSound(table) ? table.rows.filter((row) => row.reading === reading) : [];
}

const missing = (reading: string) => unknown(`readings.csv (${reading})`);

/** Mean of the known months of the reporting period. */
export const readingMean =
  (reading: string, unit: string): Source =>
  (view) => {
    const rows = rowsOf(view, reading).filter(
      (row) => row.value !== null && isWithin(row.month, view.subject.periods.reporting),
    );
    if (rows.length === 0) return missing(reading);
    const total = rows.reduce((sum, row) => sum + (row.value as number), 0);
    const leaves = rows.map((row) => leafOf(row, 'value'));
    return known(total / rows.length, unit, 'B', leaves);
  };

/** Sum over the reporting period; unknown with a month missing. */
export const readingSum =
  (reading: string, unit: string): Source =>
  (view) => {
    const { readings: table } = view.subject.plant.tables;
    const rows = rowsOf(view, reading);
    const sum = sumOfYear(view, { table, rows, column: 'value', itemOf: () => reading });
    return sum ? known(sum.value, unit, 'B', sum.leaves) : missing(reading);
  };
