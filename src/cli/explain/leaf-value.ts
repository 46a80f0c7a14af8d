import type { Month } from '../../model/month.js';
import type { PlantData } from '../../model/plant.js';

/** What stands at a leaf of the provenance graph, in the unit that the core counts in. */
export interface LeafValue {
  readonly value: string | number | boolean | readonly string[] | null;
  readonly unit: string;
  /** Of a cell in a monthly table. */
  readonly month?: Month;
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
  return answer !== undefined && 'value' in answer ? { value: answer.value, unit: '' } : undefined;
}

function fieldValue(path: readonly string[], { facility }: PlantData): LeafValue | undefined {
  let found: unknown = facility;
  for (const step of path)
    found =
      typeof found === 'object' && found !== null
        ? new Map(Object.entries(found)).get(step)
        : undefined;
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
    ? { value: found, unit: '' }
    : undefined;
}

/** Columns of the files are written with underscores; the rows name them as the code does. */
const propertyOf = (column: string): string =>
  column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Columns that are money, whatever the unit of the row is. */
const moneyColumns = new Set(['cost', 'revenue']);

function cellValue(leaf: string, { tables, facility }: PlantData): LeafValue | undefined {
  const [, file, line, column] = /^(.+):(\d+):([^:]+)$/.exec(leaf) ?? [];
  if (file === undefined || line === undefined || column === undefined) return undefined;
  const rows: readonly { readonly file: string; readonly line: number }[] = Object.values(
    tables,
  ).flatMap(({ rows }) => [...rows]);
  const row = rows.find((each) => each.file === file && each.line === Number(line));
  if (row === undefined) return undefined;
  const fields = new Map<string, unknown>(Object.entries(row));
  const value = fields.get(propertyOf(column));
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const unit = moneyColumns.has(column) ? (facility.currency ?? 'VND') : fields.get('unit');
  const month = fields.get('month');
  return {
    value,
    unit: typeof unit === 'string' ? unit : column === 'quantity' ? 'm3' : '',
    ...(typeof month === 'string' && { month }),
  };
}
