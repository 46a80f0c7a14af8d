import { isOutlet } from '../../model/borders.js';
import { quantity } from '../../model/quantity.js';
import { completeSum } from '../formulas/complete-sum.js';
import { shareOfTotal } from '../formulas/share-of-total.js';
import { unaccountedWater } from '../formulas/unaccounted-water.js';
import { within } from './axis.js';
import { derive } from './derive.js';
import { type Draft, draftOf, enter } from './draft.js';
import { flowPart, waterFlows } from './flow-parts.js';
import type { Part } from './part.js';
import { qualityOfDifference } from './quality.js';
import { grouped } from './rows.js';
import { totalOf } from './total.js';
import { isRefused, type Workspace } from './workspace.js';

/**
 * `water.unaccounted`: intake less all water that leaves at the borders of the water network of
 * flows.csv. Where there is no such network, or a border of it is not measured through the
 * reporting period, intake less wastewater; the basis says which.
 */
export function unaccountedWaterFigures(space: Workspace): void {
  const network = networkOutlets(space);
  const isMeasured =
    network.length > 0 &&
    network.every((part) => completeSum(within(space.axis, part.months, 'reporting')) !== null);
  const { flows } = space.plant.tables;
  const byFlows = isMeasured || isRefused(flows);
  const out = byFlows ? outflow(space, network) : draftOf(space.book, 'wastewater.volume');
  const draft = derive(space.book, {
    id: 'water.unaccounted',
    unit: 'm3',
    formula: 'unaccounted-water',
    from: [
      ['water.intake', 'm3'],
      [byFlows ? out : out.id, 'm3'],
    ],
    compute: (taken, left) => unaccountedWater(quantity(taken, 'm3'), [quantity(left, 'm3')]),
    qualityOf: qualityOfDifference,
  });
  enter(space.book, { ...draft, basis: byFlows ? 'flows.csv' : 'wastewater' });
  derive(space.book, {
    id: 'water.unaccounted.share',
    unit: 'fraction',
    formula: 'share-of-total',
    from: [
      ['water.unaccounted', 'm3'],
      ['water.intake', 'm3'],
    ],
    compute: (lost, taken) => shareOfTotal(quantity(lost, 'm3'), quantity(taken, 'm3')),
  });
}

/** The water that leaves at each border, by flow: each has an error of its own. */
function networkOutlets(space: Workspace): readonly Part[] {
  const leaving = waterFlows(space).filter(({ to }) => isOutlet(to));
  return [...grouped(leaving, ({ from, to }) => `${from}>${to}`).values()].map((rows) =>
    flowPart(space, rows),
  );
}

const outflow = (space: Workspace, parts: readonly Part[]): Draft =>
  totalOf(space, {
    id: 'flows.csv',
    unit: 'm3',
    formula: 'sum',
    parts,
    file: space.plant.tables.flows.file,
    isRefused: isRefused(space.plant.tables.flows),
  });
