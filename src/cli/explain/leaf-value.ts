import type { Month } from '../../model/month.js';
import type { PlantData } from '../../model/plant.js';
import type { SourceRow } from './source-rows.js';
import { cellAt } from './source-rows.js';

/** What stands at a leaf of the provenance graph, in the unit that the core counts in. */
export interface LeafValue {
  /** `null`: an empty cell. */
  readonly value: string | number | boolean | readonly string[] | null;
  readonly unit: string;
  /** Of a cell in a monthly table; a bill has all the months that it covers. */
  readonly months: readonly Month[];
}

/**
 * Finds what a leaf names: `energy.csv:12:quantity`, `answers.json:air.leak_test`,
 * `facility.json:finance.discountRate`.
 *
 * @returns `undefined` where the plant has nothing there.
 */
export function leafValue(leaf: string, plant: PlantData): LeafValue | undefined {
  if (leaf.startsWith('answers.json:')) return answerValue(leaf.slice(13), plant);
  if (leaf.startsWith('facility.json:')) return fieldValue(leaf.slice(14).split('.'), plant);
  return cellValue(leaf, plant);
}

function answerValue(id: string, { answers }: PlantData): LeafValue | undefined {
  const answer = answers?.answers[id];
  return answer !== undefined && 'value' in answer
    ? { value: answer.value, unit: '', months: [] }
    : undefined;
}

function fieldValue(path: readonly string[], { facility }: PlantData): LeafValue | undefined {
  let found: unknown = facility;
  for (const step of path)
    found =
      typeof found === 'object' && found !== null
        ? new Map(Object.entries(found)).get(step)
        : undefined;
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
    ? { value: found, unit: '', months: [] }
    : undefined;
}

/** Columns of the files are written with underscores; the rows name them as the code does. */
const propertyOf = (column: string): string =>
  column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Columns whose unit is not that of the row. */
const moneyColumns = new Set(['cost', 'revenue', 'saving_cost', 'investment', 'opex']);
const shareColumns = new Set(['moisture', 'uncertainty']);

function cellValue(leaf: string, { tables, facility }: PlantData): LeafValue | undefined {
  const found = cellAt(tables, leaf);
  if (!found) return undefined;
  const { rows, column } = found;
  const cells = rows.map((row) => row[propertyOf(column)]);
  const [first] = cells;
  if (typeof first !== 'number' && typeof first !== 'string' && first !== null) return undefined;
  return {
    value: typeof first === 'number' ? sum(cells) : first,
    unit: unitOf(column, rows[0] as SourceRow, facility.currency ?? 'VND'),
    months: rows.flatMap(({ month }) => (typeof month === 'string' ? [month] : [])),
  };
}

/** A bill is cut into its months when it is read; together they are what the cell says. */
const sum = (cells: readonly unknown[]): number =>
  cells.reduce<number>((total, cell) => total + (typeof cell === 'number' ? cell : 0), 0);

function unitOf(column: string, row: SourceRow, currency: string): string {
  if (moneyColumns.has(column)) return currency;
  if (shareColumns.has(column)) return '';
  const { unit, savingUnit } = row;
  const own = unit ?? savingUnit;
  return typeof own === 'string' ? own : column === 'quantity' ? 'm3' : '';
}
