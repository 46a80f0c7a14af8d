import type { Scenarios } from '../../model/library.js';
import type { Calculator } from '../calculators/calculator.js';

/** An input that a parameter of the option feeds: what a trial draws for it. */
export interface DrawnInput {
  readonly name: string;
  /** The same for all inputs that share one draw. */
  readonly parameter: string;
  readonly range: Scenarios;
  readonly scale: number;
  readonly offset: number;
}

/** An input that the option's own main saving feeds. */
interface MainInput {
  readonly name: string;
  readonly scale: number;
  readonly offset: number;
}

/** How a saving was computed, so that a trial can compute it anew. */
export interface Recipe {
  readonly calculator: Calculator;
  /** Likely values of all inputs. */
  readonly inputs: Readonly<Record<string, number>>;
  readonly drawn: readonly DrawnInput[];
  readonly ofMain: readonly MainInput[];
  /** Units of the saving in one of the calculator's output. */
  readonly unitsEach: number;
  /** What it is saved from. [unit of the calculator's output] */
  readonly limit: number;
}

/** Scenarios are coherent, not ordered: the range is between the smallest and the largest. */
export const ordered = ({ low, likely, high }: Scenarios): Scenarios => ({
  low: Math.min(low, likely, high),
  likely,
  high: Math.max(low, likely, high),
});
