import { weightedMean } from '../formulas/weighted-mean.js';
import { type Months, type PeriodName, within } from './axis.js';
import { draftOf, enter, missing, type Outcome } from './draft.js';
import { type Part, partOf } from './part.js';
import { qualityOfProduct } from './quality.js';
import { isRefused, type Workspace } from './workspace.js';

const used = 'energy.electricity';

/**
 * `electricity.powerfactor`: the readings `cosphi`, weighted by kWh. Only where there are any, or
 * where an error in the table may have taken them.
 */
export function powerFactorFigure(space: Workspace): void {
  const { readings } = space.plant.tables;
  const rows = readings.rows.filter(({ reading }) => reading === 'cosphi');
  if (rows.length === 0 && !isRefused(readings)) return;
  const part = partOf(space, { table: readings, rows, column: 'value' });
  const weights = draftOf(space.book, used).months ?? [];
  enter(space.book, {
    id: 'electricity.powerfactor',
    unit: 'fraction',
    formula: 'weighted-mean',
    base: meanOf(space, part, weights, 'base'),
    reporting: meanOf(space, part, weights, 'reporting'),
    months: part.months,
    inputs: [...part.leaves, used],
    factors: [],
    quality: qualityOfProduct([part.quality]),
  });
}

function meanOf(space: Workspace, part: Part, weights: Months, period: PeriodName): Outcome {
  if (part.isRefused) return missing([part.file], 'refused-data');
  const readings = within(space.axis, part.months, period);
  const kWh = within(space.axis, weights, period);
  if (readings.some((reading) => reading === null)) return missing([part.file]);
  const electricity = draftOf(space.book, used)[period];
  if (electricity.value === null) return missing([used], electricity.reason);
  const mean = weightedMean(readings as number[], kWh as number[]);
  return mean === undefined ? missing([used], 'undetermined') : { value: mean };
}
