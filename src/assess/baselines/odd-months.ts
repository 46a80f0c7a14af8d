import { twoSidedProbability } from '../statistics/distributions.js';
import { studentised } from '../statistics/shift-scan.js';
import { type Observations, roundingOf } from './change.js';
import { type Clearest, clearestStep, isClaimed, type Search } from './find-changes.js';

/** A month that stands out by itself. */
export interface OddMonth {
  /** Position on the axis of the record. */
  readonly time: number;
  /** Externally studentised. */
  readonly residual: number;
}

const MOST_ODD_MONTHS = 2;
/** Probability with which chance alone makes the worst of all months stand out as much. */
const FALSE_ALARM = 0.01;

/** The odd months, and what is left without them. */
export interface Regular {
  /** The worst first. */
  readonly odd: readonly OddMonth[];
  readonly observations: Observations;
  /** The clearest step of these; `null` where none can be tried. */
  readonly step: Clearest | null;
}

/**
 * Sets months aside that no driver and no change of level explains, before changes are searched for:
 * one wrong month can hide a change or pass for one.
 */
export function regularMonths(observations: Observations, search: Search): Regular {
  const odd: OddMonth[] = [];
  let rest = observations;
  let step = clearestStep(rest, [], search);
  while (step !== null && odd.length < MOST_ODD_MONTHS) {
    const worst = worstMonth(rest, step);
    if (worst === null) break;
    odd.push(worst);
    rest = withoutMonths(rest, [worst.time]);
    step = clearestStep(rest, [], search);
  }
  return { odd, observations: rest, step };
}

/** The observations without some months: as good as a dummy of its own for each. */
export function withoutMonths(
  { times, response, drivers }: Observations,
  aside: readonly number[],
): Observations {
  const isKept = (_: number, at: number): boolean => !aside.includes(times[at] as number);
  return {
    times: times.filter(isKept),
    response: response.filter(isKept),
    drivers: drivers.map((column) => column.filter(isKept)),
  };
}

function worstMonth(observations: Observations, step: Clearest): OddMonth | null {
  const { ratios, residuals, degreesOfFreedom } = studentised(step.projected, step.shift);
  // The first month of a change, or the last before it, may hold a part of it: no fault of the month.
  const edge = isClaimed(step.probability) ? [step.shift.at - 1, step.shift.at] : [];
  const floor = roundingOf(observations.response);
  let worst = -1;
  for (const [at, ratio] of ratios.entries()) {
    if (edge.includes(at) || Math.abs(residuals[at] as number) <= floor) continue;
    if (worst < 0 || Math.abs(ratio) > Math.abs(ratios[worst] as number)) worst = at;
  }
  if (worst < 0 || degreesOfFreedom < 1) return null;
  const residual = ratios[worst] as number;
  const chance = ratios.length * twoSidedProbability(residual, degreesOfFreedom);
  return chance <= FALSE_ALARM ? { time: observations.times[worst] as number, residual } : null;
}
