import { readQuestions } from '../condition/questions.js';
import { stackLoss } from '../formulas/stack-loss.js';
import type { Months } from './axis.js';
import { enter, missing, type Outcome } from './draft.js';
import { isEveryMonth, meanOutcome, readingPart } from './reading-part.js';
import type { Workspace } from './workspace.js';

/** Of the boiler house, where no month says. [°C] */
const usualAir = 30;

/** Above it the flue is mostly air, and the formula is good for nothing. [% by volume] */
const mostOxygen = 18;

const id = 'boiler.stack.loss';

/**
 * `boiler.stack.loss` by Siegert, from oxygen and temperature of the flue gas. Only where oxygen is
 * read; the temperature may stand in the questionnaire, as may the fuel.
 */
export function stackLossFigure(space: Workspace): void {
  const oxygen = readingPart(space, 'flue_o2_pct');
  if (oxygen === undefined) return;
  const temperature = flueTemperature(space);
  const air = readingPart(space, 'temp_mean_c');
  const factors = coefficients(space);
  const [a2, b] = factors?.map(({ value }) => value) ?? [];
  const months = oxygen.months.map((share, at) => {
    const flue = temperature.months[at] ?? null;
    if (share === null || flue === null || a2 == null || b == null) return null;
    const airTemperature = air?.months[at] ?? usualAir;
    if (share > mostOxygen || flue <= airTemperature) return null;
    const gas = { temperature: flue, airTemperature, oxygen: share };
    return stackLoss({ ...gas, coefficientA2: a2, coefficientB: b });
  });
  const weights = readingPart(space, 'steam')?.months ?? null;
  const outcome = (period: 'base' | 'reporting'): Outcome => {
    const mean = meanOutcome(space, { months, weights, most: 1 }, period);
    if (mean.value !== null || mean.reason !== 'missing') return mean;
    return missing(factors === undefined ? ['answers.json:steam.fuel'] : temperature.because);
  };
  enter(space.book, {
    id,
    unit: 'fraction',
    formula: 'stack-loss',
    base: outcome('base'),
    reporting: outcome('reporting'),
    months,
    inputs: [...oxygen.leaves, ...temperature.leaves, ...(air?.leaves ?? [])],
    factors: factors ?? [],
    quality: {
      grade: isEveryMonth(space, months) ? 'B' : 'C',
      errors: null,
    },
  });
}

interface FlueTemperature {
  readonly months: Months;
  readonly leaves: readonly string[];
  readonly because: readonly string[];
}

function flueTemperature(space: Workspace): FlueTemperature {
  const because = ['readings.csv', 'answers.json:steam.stack_t'];
  const read = readingPart(space, 'flue_temp_c');
  if (read !== undefined) return { ...read, because };
  const answer = readQuestions(space)('steam.stack_t');
  const value = answer.kind === 'known' && typeof answer.value === 'number' ? answer.value : null;
  return {
    months: space.axis.months.map(() => value),
    leaves: value === null ? [] : ['answers.json:steam.stack_t'],
    because,
  };
}

/** A2 and B of the boiler's main fuel; `undefined` where nobody has said what it burns. */
function coefficients(space: Workspace) {
  const fuel = readQuestions(space)('steam.fuel');
  if (fuel.kind !== 'known') return undefined;
  const [a2, b] = ['a2', 'b'].map((each) =>
    space.factors.get(`siegert_${each}_${String(fuel.value)}`),
  );
  return a2 === undefined || b === undefined ? undefined : [a2, b];
}
