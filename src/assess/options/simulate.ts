import type { Totals } from '../../model/assessment-schema.js';
import type { Scenarios } from '../../model/library.js';
import { mulberry32 } from '../economics/mulberry32.js';
import { quantile } from '../economics/quantile.js';
import { triangular } from '../economics/triangular.js';
import type { Candidate } from './candidate.js';
import type { WorthPerUnit } from './economics-of.js';
import type { Ledger } from './overlap.js';

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
export interface Drawn {
  readonly candidate: Candidate;
  readonly worth: WorthPerUnit;
}

/**
 * How far the totals may be off: each trial draws every option's saving and investment from its own
 * triangle, applies the options in order to what remains, and adds up. One draw serves all savings
 * of an option; prices are those of the bills in every trial.
 *
 * @param drawn - In loading order; all count in the total.
 * @returns Tenth, fiftieth and ninetieth percentiles. Seeded: the same input gives the same answer.
 *
 * @formula F10.7 — Monte Carlo, triangular, mulberry32(42), type-7 quantiles
 * @source formulas.md F10.7
 */
export function simulate(drawn: readonly Drawn[], ledger: Ledger, trials = TRIALS): Simulation {
  const random = mulberry32(SEED);
  const savings = new Float64Array(trials);
  const investments = new Float64Array(trials);
  const worths = new Float64Array(trials);
  const draws = drawn.map((each) => drawOf(each, ledger));
  for (let trial = 0; trial < trials; trial++) {
    ledger.reset();
    let savingCost = 0;
    let investment = 0;
    let worth = 0;
    for (let at = 0; at < draws.length; at++) {
      const draw = draws[at] as Draw;
      drawSaving(draw, random(), ledger);
      const { low, likely, high } = draw.capital;
      const capital = triangular(random(), low, likely, high);
      savingCost = savingCost + draw.energy + draw.other;
      investment += capital;
      worth +=
        draw.energy * draw.worth.energy +
        draw.other * draw.worth.other +
        capital * draw.worth.investment;
    }
    savings[trial] = savingCost;
    investments[trial] = investment;
    worths[trial] = worth;
  }
  return {
    savingCost: rangeOf(savings),
    investmentRange: rangeOf(investments),
    npvRange: rangeOf(worths),
  };
}

/** A candidate laid out for the draws: what is the same in every trial, and the money of this one. */
interface Draw {
  readonly terms: readonly Term[];
  readonly capital: Scenarios;
  readonly worth: WorthPerUnit;
  readonly runningCost: number;
  readonly isSupply: boolean;
  /** [VND/yr] */
  energy: number;
  /** [VND/yr] */
  other: number;
}

/** One saving of a candidate. */
interface Term {
  readonly gross: Scenarios;
  readonly price: number;
  /** Place of its flow in the ledger, negative where it has none; and the flow in units of `gross`. */
  readonly place: number;
  readonly whole: number;
  readonly units: number;
  readonly isEnergy: boolean;
  readonly isDerived: boolean;
}

function drawOf({ candidate, worth }: Drawn, ledger: Ledger): Draw {
  const { parts, investment, runningCost, isSupply } = candidate;
  const terms = parts.map(({ gross, flow, price, isEnergy, isDerived }) => {
    const units = flow?.unitsEach ?? 1;
    const place = flow ? ledger.indexOf(flow.id) : -1;
    const whole = (flow?.amount ?? 1) * units;
    return { gross, price: price ?? 0, place, whole, units, isEnergy, isDerived };
  });
  const capital = investment ?? { low: 0, likely: 0, high: 0 };
  return { terms, capital, worth, runningCost, isSupply, energy: 0, other: 0 };
}

/** Draws all savings of a candidate at once, net of what was applied before them. */
function drawSaving(draw: Draw, share: number, ledger: Ledger): void {
  const { terms, isSupply } = draw;
  let energy = 0;
  let other = -draw.runningCost;
  /** Net over gross of the main saving in this trial; what is derived from it shrinks with it. */
  let kept = 1;
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as Term;
    const { gross, price, isEnergy, isDerived } = term;
    const alone = triangular(share, gross.low, gross.likely, gross.high);
    const net = netOf(term, alone, isSupply, ledger);
    if (at === 0) kept = alone === 0 ? 1 : net / alone;
    const money = net * (isDerived ? kept : 1) * price;
    if (isEnergy) energy += money;
    else other += money;
  }
  draw.energy = energy;
  draw.other = other;
}

const netOf = (
  { place, whole, units }: Term,
  alone: number,
  isSupply: boolean,
  ledger: Ledger,
): number => (place < 0 ? alone : ledger.take(place, alone / whole, isSupply) * units);

function rangeOf(values: Float64Array): Range {
  values.sort();
  return { p10: quantile(values, 0.1), p50: quantile(values, 0.5), p90: quantile(values, 0.9) };
}
