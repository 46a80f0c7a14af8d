import { isOutlet } from '../../model/borders.js';
import type { Month } from '../../model/month.js';
import type { FlowRow } from '../../model/plant.js';
import { draftOf } from '../figures/draft.js';
import { flowIdOf, flowPart, waterFlows } from '../figures/flow-parts.js';
import type { Part } from '../figures/part.js';
import { relativeUncertaintyOf } from '../figures/quality.js';
import { grouped } from '../figures/rows.js';
import type { Workspace } from '../figures/workspace.js';
import { completeSum } from '../formulas/complete-sum.js';
import { excessOutflow } from '../formulas/mass-balance.js';
import { normalQuantile } from '../statistics/distributions.js';

/** A month in which more water left than came in. */
export interface ImpossibleMonth {
  readonly month: Month;
  /** By how many standard uncertainties. */
  readonly statistic: number;
  /** More out than in, and its standard uncertainty (k = 1). [m3] */
  readonly excess: number;
  readonly uncertainty: number;
}

/** For all months together: in a plant where all is well one in a hundred is called impossible. */
const significance = 0.01;

/**
 * The months in which the water that left is beyond what came in by more than the meters' errors
 * allow, over all months that were looked at (Bonferroni). A month is held against the meters of
 * water.csv, and, where flows.csv knows what entered the plant, against all its outlets: wastewater
 * alone forgets what evaporates.
 */
export function impossibleWaterMonths(space: Workspace): readonly ImpossibleMonth[] {
  const [meters, network] = [meterMonths(space), networkMonths(space)];
  const tested = space.axis.months.flatMap((month, at) => {
    const tests = [meters[at], network[at]].flatMap((balance) => testOf(balance ?? null));
    const [worst] = tests.toSorted((a, b) => b.statistic - a.statistic);
    return worst === undefined ? [] : [{ month, ...worst }];
  });
  if (tested.length === 0) return [];
  const limit = normalQuantile(1 - significance / tested.length);
  return tested.filter(({ statistic }) => statistic > limit);
}

function testOf(balance: MonthBalance | null): readonly Omit<ImpossibleMonth, 'month'>[] {
  if (balance === null || balance.uncertainty === 0) return [];
  const { taken, left, uncertainty } = balance;
  const statistic = excessOutflow(taken, left, uncertainty);
  return [{ statistic, excess: left - taken, uncertainty }];
}

/** A month's water, both sides. [m3] */
interface MonthBalance {
  readonly taken: number;
  readonly left: number;
  readonly uncertainty: number;
}

/** By position on the axis; `null` where a meter has no reading. */
function meterMonths({ book, axis }: Workspace): readonly (MonthBalance | null)[] {
  const intake = draftOf(book, 'water.intake');
  const wastewater = draftOf(book, 'wastewater.volume');
  return axis.months.map((_, at) => {
    const taken = intake.months?.[at] ?? null;
    const left = wastewater.months?.[at] ?? null;
    if (taken === null || left === null) return null;
    const uncertainty = Math.hypot(
      taken * (relativeUncertaintyOf(intake.quality) ?? 0),
      left * (relativeUncertaintyOf(wastewater.quality) ?? 0),
    );
    return { taken, left, uncertainty };
  });
}

/** By position on the axis; `null` where flows.csv does not know all that enters, or no wastewater. */
function networkMonths(space: Workspace): readonly (MonthBalance | null)[] {
  const rows = waterFlows(space);
  const entering = partsOf(space, rows, ({ from }) => from === 'in');
  const leaving = partsOf(space, rows, ({ to }) => isOutlet(to));
  const sewers = partsOf(space, rows, ({ to }) => to === 'wastewater');
  return space.axis.months.map((_, at) => {
    const inflow = entering.map((part) => amountAt(part, at));
    const isKnown = inflow.length > 0 && inflow.every((amount) => amount !== null);
    if (!isKnown || sewers.every((part) => amountAt(part, at) === null)) return null;
    const known = leaving.filter((part) => amountAt(part, at) !== null);
    const outflow = known.map((part) => amountAt(part, at));
    return {
      taken: completeSum(inflow) ?? 0,
      left: completeSum(outflow) ?? 0,
      uncertainty: Math.hypot(...[...entering, ...known].map((part) => errorAt(part, at))),
    };
  });
}

const partsOf = (
  space: Workspace,
  rows: readonly FlowRow[],
  isOne: (row: FlowRow) => boolean,
): readonly Part[] =>
  [...grouped(rows.filter(isOne), flowIdOf).values()].map((ofFlow) => flowPart(space, ofFlow));

const amountAt = ({ months }: Part, at: number): number | null => months[at] ?? null;

const errorAt = (part: Part, at: number): number =>
  (amountAt(part, at) ?? 0) * (relativeUncertaintyOf(part.quality) ?? 0);
