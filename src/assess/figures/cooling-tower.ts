import { completeSum } from '../formulas/complete-sum.js';
import { towerBlowdown, towerEvaporation } from '../formulas/cooling-tower.js';
import { type Months, type PeriodName, within } from './axis.js';
import { enter, missing, type Outcome } from './draft.js';
import { readingPart } from './reading-part.js';
import { isRefused, type Workspace } from './workspace.js';

/**
 * `cooling-tower.*`: what the tower evaporates by the water that circulates and how far it is cooled;
 * by the cycles of concentration also what is bled off and made up. [m3] Only from readings.
 */
export function coolingTowerFigures(space: Workspace): void {
  const circulation = readingPart(space, 'tower_circulation');
  const range = readingPart(space, 'tower_range_k');
  if (circulation === undefined || range === undefined) return;
  const evaporation = monthly([circulation.months, range.months], towerEvaporation);
  const leaves = [...circulation.leaves, ...range.leaves];
  enterSum(space, 'cooling-tower.evaporation', 'tower-evaporation', evaporation, leaves);
  const cycles = readingPart(space, 'tower_coc');
  if (cycles === undefined) return;
  const blowdown = monthly([evaporation, cycles.months], towerBlowdown);
  const rest = ['cooling-tower.evaporation', ...cycles.leaves];
  enterSum(space, 'cooling-tower.blowdown', 'tower-blowdown', blowdown, rest);
  enterSum(
    space,
    'cooling-tower.make-up',
    'sum',
    monthly([evaporation, blowdown], (evaporated, bled) => evaporated + bled),
    ['cooling-tower.evaporation', 'cooling-tower.blowdown'],
  );
}

const monthly = (
  [first = [], second = []]: readonly Months[],
  compute: (a: number, b: number) => number | undefined,
): Months =>
  first.map((a, at) => {
    const b = second[at] ?? null;
    return a === null || b === null ? null : (compute(a, b) ?? null);
  });

function enterSum(
  space: Workspace,
  id: string,
  formula: string,
  months: Months,
  inputs: readonly string[],
): void {
  const { readings } = space.plant.tables;
  const outcome = (period: PeriodName): Outcome => {
    if (isRefused(readings)) return missing([readings.file], 'refused-data');
    const sum = completeSum(within(space.axis, months, period));
    return sum === null ? missing([readings.file]) : { value: sum };
  };
  enter(space.book, {
    ...{ id, unit: 'm3', formula, base: outcome('base'), reporting: outcome('reporting'), months },
    inputs,
    factors: [],
    quality: { grade: 'C', errors: null },
  });
}
