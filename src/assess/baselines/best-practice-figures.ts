import type { Baseline } from '../../model/baseline-schema.js';
import type { PeriodName } from '../figures/axis.js';
import { type Draft, enter, missing, type Outcome } from '../figures/draft.js';
import type { Workspace } from '../figures/workspace.js';
import { bestPracticePotential } from '../formulas/best-practice-potential.js';
import { inputsOfDriver } from './inputs-of-driver.js';
import { levelsOf } from './levels.js';
import { qualityOfModel } from './quality-of-model.js';

/**
 * `potential.<carrier>.best-practice` of each carrier with an accepted baseline, over each period.
 *
 * A month is held against what the model expects of it as the plant then ran, steps included: a
 * change of level is a finding of its own, and would be told twice if the months after it counted as
 * badly run ones. Months that stand out by themselves, a slip above all, have no part in it.
 */
export function bestPracticeFigures(space: Workspace, baselines: readonly Baseline[]): void {
  for (const baseline of baselines) {
    const carrier = space.book.get(baseline.id);
    if (carrier?.group !== 'carrier') continue;
    const { name, quality } = carrier;
    enter(space.book, {
      id: `potential.${baseline.id.slice('energy.'.length)}.best-practice`,
      ...(name !== undefined && { name }),
      unit: baseline.unit,
      formula: 'best-practice-potential',
      base: outcomeOf(space, baseline, carrier, 'base'),
      reporting: outcomeOf(space, baseline, carrier, 'reporting'),
      months: null,
      inputs: [baseline.id, ...baseline.drivers.flatMap((id) => inputsOfDriver(space, id))],
      factors: [],
      quality: qualityOfModel(quality),
    });
  }
}

function outcomeOf(
  { axis }: Workspace,
  baseline: Baseline,
  carrier: Draft,
  period: PeriodName,
): Outcome {
  const total = carrier[period];
  if (total.value === null) return missing([carrier.id], total.reason);
  if (!baseline.accepted) return missing([carrier.id], 'undetermined');
  const levels = levelsOf(baseline);
  const odd = new Set(baseline.oddMonths.map(({ month }) => month));
  const measured: number[] = [];
  const expected: number[] = [];
  for (let at = axis.span[period][0]; at < axis.span[period][1]; at++) {
    const month = axis.months[at] as string;
    if (odd.has(month)) continue;
    const [use, level] = [carrier.months?.[at] ?? null, levels.get(month) ?? null];
    if (use === null || level === null) return missing(baseline.drivers, 'missing');
    measured.push(use);
    expected.push(level);
  }
  const value = bestPracticePotential(measured, expected);
  return value === undefined ? missing([carrier.id], 'undetermined') : { value };
}
