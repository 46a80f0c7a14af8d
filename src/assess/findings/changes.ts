import type { Grade } from '../../model/assessment-schema.js';
import type { Baseline, BaselineStep } from '../../model/baseline-schema.js';
import { type Draft, found, type Grounds } from './grounds.js';
import { worthOf } from './worth.js';

/** Months in a year: a step is told per month, its money per year. */
const YEAR = 12;

/** A regression is a calculation on what was read, so it is never surer than this. */
const CALCULATED: Grade = 'C';

/** The regression of intake on wastewater finds leaks, which are losses. */
const LEAK = 'water.unaccounted';

/** Dated changes of use: of energy, of raw material, of water. What leaks is a loss, and is dated too. */
export const changeFindings = (grounds: Grounds): readonly Draft[] =>
  grounds.baselines.flatMap((baseline) =>
    baseline.steps.map((step) => changeOf(grounds, baseline, step)),
  );

function changeOf(grounds: Grounds, { id: about, unit }: Baseline, step: BaselineStep): Draft {
  const { size, low, high, since, shape } = step;
  const year = { value: size * YEAR, low: low * YEAR, high: high * YEAR };
  return found(
    { kind: about === LEAK ? 'loss' : shape, about, since },
    {
      size: { value: size, low, high, unit: `${unit}/month` },
      money: worthOf(grounds.figures, about, year),
      grade: CALCULATED,
      evidence: [`baselines.${about}`, about],
    },
  );
}
