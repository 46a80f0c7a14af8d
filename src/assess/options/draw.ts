import type { Scenarios } from '../../model/library.js';
import { boundedValue } from '../calculators/calculator.js';
import type { Candidate } from './candidate.js';
import type { Recipe } from './recipe.js';

/** Draws a value from a range. */
export type DrawFrom = (range: Scenarios) => number;

/** What all candidates draw from, each parameter once a trial however many savings it feeds. */
export interface Pool {
  /** Place of a parameter; a new one is added. */
  enter(key: string, range: Scenarios): number;
  /** Forgets all values. */
  reset(): void;
  /** The value of this trial; the first who asks draws it. */
  value(place: number, draw: DrawFrom): number;
}

/** Opens an empty pool. */
export function openPool(): Pool {
  const places = new Map<string, number>();
  const ranges: Scenarios[] = [];
  const values: number[] = [];
  return {
    enter(key, range) {
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, ranges.length);
      values.push(Number.NaN);
      return ranges.push(range) - 1;
    },
    reset: () => void values.fill(Number.NaN),
    value(place, draw) {
      const known = values[place] as number;
      if (!Number.isNaN(known)) return known;
      const drawn = draw(ranges[place] as Scenarios);
      values[place] = drawn;
      return drawn;
    },
  };
}

/** Fills in the savings of a candidate alone, as one trial has them. */
export type DrawAlone = (draw: DrawFrom, alone: Float64Array) => void;

/** Lays out how a candidate's savings are drawn: by its calculators, else from their own triangles. */
export function drawOf({ id, parts }: Candidate, pool: Pool, index: number): DrawAlone {
  const terms = parts.map((part, at) =>
    part.recipe
      ? computedTerm(part.recipe, pool)
      : plainTerm(pool.enter(`${index} ${id} ${at}`, part.gross), pool),
  );
  return (draw, alone) => {
    let main = 0;
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] as Term;
      const raw = term.compute(draw, main);
      if (at === 0) main = raw;
      alone[at] = Math.min(raw, term.limit) * term.unitsEach;
    }
  };
}

interface Term {
  /** Before the flow bounds it, in the calculator's unit. */
  compute(draw: DrawFrom, main: number): number;
  readonly limit: number;
  readonly unitsEach: number;
}

const plainTerm = (place: number, pool: Pool): Term => ({
  compute: (draw) => pool.value(place, draw),
  limit: Number.POSITIVE_INFINITY,
  unitsEach: 1,
});

function computedTerm(recipe: Recipe, pool: Pool): Term {
  const { calculator, ofMain, unitsEach, limit } = recipe;
  const inputs: Record<string, number> = { ...recipe.inputs };
  const drawn = recipe.drawn.map(({ parameter, range, ...input }) => ({
    ...input,
    place: pool.enter(parameter, range),
  }));
  // Between its scenarios every input is within its range; one that the law refuses keeps the likely value.
  const likely = boundedValue(calculator, recipe.inputs) ?? 0;
  return {
    compute(draw, main) {
      for (const { name, place, scale, offset } of drawn)
        inputs[name] = pool.value(place, draw) * scale + offset;
      for (const { name, scale, offset } of ofMain) inputs[name] = main * scale + offset;
      return boundedValue(calculator, inputs) ?? likely;
    },
    limit,
    unitsEach,
  };
}
