import type { FlowRow } from '../../model/plant.js';
import { quantity } from '../../model/quantity.js';
import { completeSum } from '../formulas/complete-sum.js';
import { shareOfTotal } from '../formulas/share-of-total.js';
import { unaccountedWater } from '../formulas/unaccounted-water.js';
import { within } from './axis.js';
import { derive } from './derive.js';
import { type Draft, enter } from './draft.js';
import { type Part, partOf } from './part.js';
import { type Quality, qualityOfSum } from './quality.js';
import { grouped } from './rows.js';
import { totalOf } from './total.js';
import { isRefused, type Workspace } from './workspace.js';

/** Where water leaves the plant; `loss` is what is sought, so it stays out. */
const outlets = ['out', 'product', 'byproduct', 'wastewater', 'waste', 'air'];

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
  const out = byFlows ? outflow(space, network) : space.book.get('wastewater.volume');
  const draft = derive(space.book, {
    id: 'water.unaccounted',
    unit: 'm3',
    formula: 'unaccounted-water',
    from: ['water.intake', byFlows ? (out as Draft) : 'wastewater.volume'],
    compute: (intake, left) => unaccountedWater(quantity(intake, 'm3'), [quantity(left, 'm3')]),
  });
  enter(space.book, {
    ...draft,
    basis: byFlows ? 'flows.csv' : 'wastewater',
    quality: qualityOfDifference(space.book.get('water.intake'), out),
  });
  derive(space.book, {
    id: 'water.unaccounted.share',
    unit: 'fraction',
    formula: 'share-of-total',
    from: ['water.unaccounted', 'water.intake'],
    compute: (lost, intake) => shareOfTotal(quantity(lost, 'm3'), quantity(intake, 'm3')),
  });
}

/** The water that leaves at each border, by flow: each has an error of its own. */
function networkOutlets(space: Workspace): readonly Part[] {
  const { flows } = space.plant.tables;
  const leaving = flows.rows.filter(
    ({ substance, to }) => substance === 'water' && outlets.includes(to),
  );
  return [...grouped(leaving, ({ from, to }) => `${from}>${to}`)].map(([, rows]) => ({
    ...partOf(space, { table: flows, rows, column: 'quantity' }),
    quality: { grade: 'C', relativeUncertainty: uncertaintyOf(space, rows) },
  }));
}

/** Of the meter or estimate: facility.json wins over the flow's own column. */
function uncertaintyOf(space: Workspace, rows: readonly FlowRow[]): number | null {
  const [row] = rows;
  if (row === undefined) return null;
  const { accuracy } = space.plant.facility;
  return (
    accuracy?.[`flows.csv#${row.from}>${row.to}:${row.substance}`] ??
    row.uncertainty ??
    accuracy?.['flows.csv'] ??
    null
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

function qualityOfDifference(intake: Draft | undefined, out: Draft | undefined): Quality {
  const taken = intake?.reporting.value ?? null;
  const left = out?.reporting.value ?? null;
  if (intake === undefined || out === undefined || taken === null || left === null)
    return { grade: 'D', relativeUncertainty: null };
  return qualityOfSum([
    { value: taken, quality: intake.quality },
    { value: -left, quality: out.quality },
  ]);
}
