import type { Months } from '../figures/axis.js';
import { partOf } from '../figures/part.js';
import { grouped } from '../figures/rows.js';
import type { Workspace } from '../figures/workspace.js';

/** What a use may follow, over all months on record. */
export interface Driver {
  /** Figure or reading. */
  readonly id: string;
  readonly months: Months;
  /** The cells behind it. */
  readonly leaves: readonly string[];
  /** Whether it is output, or what else use must rise with: it never leaves the model. */
  readonly isOutput: boolean;
}

/** Readings that drive a use wherever they are kept; facility.json may name more. */
const usualReadings = ['temp_mean_c', 'cooling_degree_days', 'working_days'];

/** With more products the months do not suffice to tell one from another. */
const MOST_PRODUCTS = 3;

/** Output as one total, or product by product; what else is on record beside it. */
export interface Drivers {
  /** `null` where no month of it is known. */
  readonly output: Driver | null;
  /** Each product, where there are several, but not many. */
  readonly products: readonly Driver[];
  readonly readings: readonly Driver[];
}

/** The drivers of a plant, from the workspace of its record. */
export function driversOf(record: Workspace): Drivers {
  const { plant } = record;
  const total = figureDriver(record, 'production.total');
  const { production } = plant.tables;
  const products = [...grouped(production.rows, ({ product }) => product)];
  return {
    output: total,
    products:
      products.length < 2 || products.length > MOST_PRODUCTS
        ? []
        : products.map(([product, rows]) => {
            const part = partOf(record, { table: production, rows, column: 'quantity' });
            return driverOf(`production.${product}`, part.months, part.leaves, true);
          }),
    readings: [...new Set([...usualReadings, ...(plant.facility.drivers ?? [])])].flatMap((id) =>
      readingDriver(record, id),
    ),
  };
}

const driverOf = (
  id: string,
  months: Months,
  leaves: readonly string[],
  isOutput: boolean,
): Driver => ({ id, months, leaves, isOutput });

/** A figure as driver; `null` where no month of it is known. */
export function figureDriver({ book }: Workspace, id: string): Driver | null {
  const draft = book.get(id);
  if (draft?.months?.some((month) => month !== null) !== true) return null;
  return { id, months: draft.months, leaves: draft.inputs, isOutput: true };
}

function readingDriver(record: Workspace, reading: string): readonly Driver[] {
  const { readings: table } = record.plant.tables;
  const rows = table.rows.filter((row) => row.reading === reading);
  if (rows.length === 0) return [];
  const { months, leaves } = partOf(record, { table, rows, column: 'value' });
  return [driverOf(reading, months, leaves, false)];
}
