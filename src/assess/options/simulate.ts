import type { Totals } from '../../model/assessment-schema.js';
import type { Scenarios } from '../../model/library.js';
import { mulberry32 } from '../economics/mulberry32.js';
import { quantile } from '../economics/quantile.js';
import { triangular } from '../economics/triangular.js';
import type { Candidate } from './candidate.js';
import { type DrawAlone, type DrawFrom, drawOf, openPool, type Pool } from './draw.js';
import type { WorthPerUnit } from './economics-of.js';
import type { Ledger } from './overlap.js';
import { type Step, stepOf, takeStep } from './step.js';

const SEED = 42;
/** Enough for the second digit of a tenth percentile: its standard error is a twentieth of the spread. */
const TRIALS = 1000;

type Range = Totals['savingCost'];

export interface Simulation {
  readonly savingCost: Range;
  readonly investmentRange: Range;
  readonly npvRange: Range;
}

/** A candidate made ready for thousands of draws. */
interface Drawn {
  readonly candidate: Candidate;
  readonly worth: WorthPerUnit;
}

/** How often, and how a value is drawn from its range. */
interface Chance {
  readonly trials: number;
  readonly draw: DrawFrom;
}

/** Triangular draws from a seeded source: the same in every run. */
export function seeded(trials = TRIALS): Chance {
  const random = mulberry32(SEED);
  return {
    trials,
    draw: ({ low, likely, high }) => triangular(random(), low, likely, high),
  };
}

/**
 * How far the totals may be off: each trial draws every parameter of the options from its own
 * triangle, computes their savings anew, applies them in order to what remains, and adds up;
 * investments are drawn too. What was measured or answered, and prices, stand in every trial.
 *
 * @param drawn - In loading order; all count in the total.
 * @returns Tenth, fiftieth and ninetieth percentiles. Seeded: the same input gives the same answer.
 *
 * @formula F10.7 — Monte Carlo, triangular, mulberry32(42), type-7 quantiles
 * @source formulas.md F10.7
 */
export function simulate(
  drawn: readonly Drawn[],
  ledger: Ledger,
  { trials, draw }: Chance = seeded(),
): Simulation {
  const savings = new Float64Array(trials);
  const investments = new Float64Array(trials);
  const worths = new Float64Array(trials);
  const pool = openPool();
  const turns = drawn.map((each, index) => turnOf(each, ledger, pool, index));
  for (let trial = 0; trial < trials; trial++) {
    ledger.reset();
    pool.reset();
    for (let at = 0; at < turns.length; at++) {
      const turn = turns[at] as Turn;
      const capital = takeTurn(turn, draw, ledger);
      savings[trial] = (savings[trial] as number) + turn.energy + turn.other;
      investments[trial] = (investments[trial] as number) + capital;
      worths[trial] =
        (worths[trial] as number) +
        turn.energy * turn.worth.energy +
        turn.other * turn.worth.other +
        capital * turn.worth.investment;
    }
  }
  return {
    savingCost: rangeOf(savings),
    investmentRange: rangeOf(investments),
    npvRange: rangeOf(worths),
  };
}

/** A candidate laid out for the draws: what is the same in every trial, and the money of this one. */
interface Turn {
  readonly step: Step;
  readonly drawAlone: DrawAlone;
  readonly alone: Float64Array;
  readonly net: Float64Array;
  readonly prices: readonly { readonly price: number; readonly isEnergy: boolean }[];
  readonly capital: Scenarios;
  readonly worth: WorthPerUnit;
  readonly runningCost: number;
  /** [money/yr] */
  energy: number;
  /** [money/yr] */
  other: number;
}

function turnOf({ candidate, worth }: Drawn, ledger: Ledger, pool: Pool, index: number): Turn {
  const { parts, investment, runningCost } = candidate;
  return {
    step: stepOf(candidate, ledger),
    drawAlone: drawOf(candidate, pool, index),
    alone: new Float64Array(parts.length),
    net: new Float64Array(parts.length),
    prices: parts.map(({ price, isEnergy }) => ({ price: price ?? 0, isEnergy })),
    capital: investment ?? { low: 0, likely: 0, high: 0 },
    worth,
    runningCost,
    energy: 0,
    other: 0,
  };
}

/** Draws all savings of a candidate, net of what was applied before them, and its investment. */
function takeTurn(turn: Turn, draw: DrawFrom, ledger: Ledger): number {
  const { step, alone, net, prices } = turn;
  turn.drawAlone(draw, alone);
  takeStep(step, alone, ledger, true, net);
  turn.energy = 0;
  turn.other = -turn.runningCost;
  for (let at = 0; at < prices.length; at++) {
    const { price, isEnergy } = prices[at] as Turn['prices'][number];
    const money = (net[at] as number) * price;
    if (isEnergy) turn.energy += money;
    else turn.other += money;
  }
  return draw(turn.capital);
}

function rangeOf(values: Float64Array): Range {
  values.sort();
  return { p10: quantile(values, 0.1), p50: quantile(values, 0.5), p90: quantile(values, 0.9) };
}
