import type { ProductionRow } from '../../model/plant.js';
import { equivalentOutput } from '../formulas/equivalent-output.js';
import { converted, type Part, partOf } from './part.js';
import { grouped } from './rows.js';
import { total } from './total.js';
import { isRefused, type Workspace } from './workspace.js';

/** `production.total`: the main product, and the others by their equivalents or in its own unit. */
export function productionFigures(space: Workspace): void {
  const { production } = space.plant.tables;
  const unit = productUnit(space);
  const parts = [...grouped(production.rows, ({ product }) => product)].map(([product, rows]) =>
    outputOf(space, product, rows, unit),
  );
  total(space, {
    id: 'production.total',
    unit,
    formula: equivalentsOf(space) === undefined ? 'sum' : 'equivalent-output',
    parts,
    file: production.file,
    isRefused: isRefused(production),
  });
}

/** The unit in which output is counted: that of the main product's rows. */
export function productUnit({ plant }: Workspace): string {
  const { rows } = plant.tables.production;
  const main = plant.facility.product?.main;
  const row = rows.find(({ product }) => product === main) ?? rows[0];
  return row?.unit ?? plant.facility.product?.unit ?? 'product';
}

function equivalentsOf({ plant }: Workspace): Readonly<Record<string, number>> | undefined {
  const equivalents = plant.facility.product?.equivalents;
  return equivalents !== undefined && Object.keys(equivalents).length > 0 ? equivalents : undefined;
}

function outputOf(
  space: Workspace,
  product: string,
  rows: readonly ProductionRow[],
  unit: string,
): Part {
  const part = partOf(space, {
    table: space.plant.tables.production,
    rows,
    column: 'quantity',
  });
  const equivalents = equivalentsOf(space);
  const field = `facility.json:product.equivalents.${product}`;
  if (product === space.plant.facility.product?.main) return part;
  const equivalent = equivalents?.[product];
  if (equivalent !== undefined)
    return {
      ...converted(part, [], (output) => equivalentOutput(output, equivalent)),
      leaves: [...part.leaves, field],
    };
  const fits = equivalents === undefined && rows.every((row) => row.unit === unit);
  return fits ? part : { ...converted(part, [], () => null), unknownBecause: [field] };
}
