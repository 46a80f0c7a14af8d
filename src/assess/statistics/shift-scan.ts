import { along, type OrthogonalBasis, without } from './orthogonal-basis.js';

/** What a change looks like: a level that moves once, or one that goes on moving. */
export type Shape = 'step' | 'drift';

/** A change that begins at an observation, as the response shows it beside the drivers. */
export interface Shift {
  /** First observation of the new level. */
  readonly at: number;
  /** Of a step its height; of a drift its rise a month. */
  readonly size: number;
  /** Size over standard error. */
  readonly t: number;
  /** Squared residuals with the change in the model. */
  readonly sse: number;
}

/** A response of which the drivers' part is taken out, once for all changes that are tried. */
export interface Projected {
  readonly basis: OrthogonalBasis;
  /** What is left of the response. */
  readonly rest: readonly number[];
  /** Month of each observation, as a number. */
  readonly times: readonly number[];
}

/** The change as a column beside the drivers: 0 before it; then 1, or the months since. */
export const shiftColumn = (
  times: readonly number[],
  since: number,
  shape: Shape,
): readonly number[] =>
  times.map((time) => (time < since ? 0 : shape === 'step' ? 1 : time - since + 1));

/** Of the spread of a change, how much the drivers must leave unsaid for it to be told from them. */
const LEAST_UNSAID = 0.02;

/**
 * Tries a change at each observation by Frisch, Waugh and Lovell: what the drivers say is taken out
 * of response and change alike, so that each try is one division.
 *
 * @param candidates - Observations at which it may begin.
 * @returns A change for each candidate but those that the drivers say too.
 */
export function scanShifts(
  { basis, rest, times }: Projected,
  shape: Shape,
  candidates: readonly number[],
): readonly Shift[] {
  const observations = rest.length;
  const degreesOfFreedom = observations - basis.vectors.length - 1;
  if (degreesOfFreedom < 1) return [];
  const total = rest.reduce((sum, value) => sum + value * value, 0);
  const shifts: Shift[] = [];
  for (const at of candidates) {
    const column = shiftColumn(times, times[at] as number, shape);
    const squares = productFrom(at, column, column);
    let own = squares;
    for (const vector of basis.vectors) own -= productFrom(at, column, vector) ** 2;
    const spread =
      shape === 'step' ? observations / 4 : squares - sumOf(column) ** 2 / observations;
    if (own < LEAST_UNSAID * spread) continue;
    const shared = productFrom(at, column, rest);
    const size = shared / own;
    const sse = Math.max(0, total - size * shared);
    shifts.push({ at, size, t: size * Math.sqrt((own * degreesOfFreedom) / sse), sse });
  }
  return shifts;
}

/** Sum of the products from an observation on: before a change its column is zero. */
function productFrom(from: number, left: readonly number[], right: readonly number[]): number {
  let sum = 0;
  for (let at = from; at < left.length; at++) sum += (left[at] as number) * (right[at] as number);
  return sum;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Residuals, and how far each lies from the others by its own measure, with a change in the model. */
export interface Studentised {
  readonly residuals: readonly number[];
  /** Externally studentised; distributed as t with the degrees of freedom beside it. */
  readonly ratios: readonly number[];
  readonly degreesOfFreedom: number;
}

/**
 * Externally studentised residuals: each against the scatter of all others.
 *
 * @param shift - The change that stands in the model; `null`: none.
 */
export function studentised(projected: Projected, shift: Shift | null): Studentised {
  const { basis, rest, times } = projected;
  const column = shift && shiftColumn(times, times[shift.at] as number, 'step');
  const own = column && without(basis, column, along(basis, column));
  const length = own?.reduce((sum, value) => sum + value * value, 0) ?? 1;
  const residuals = rest.map((value, at) => value - (shift?.size ?? 0) * (own?.[at] ?? 0));
  const sse = residuals.reduce((sum, value) => sum + value * value, 0);
  const degreesOfFreedom = rest.length - basis.vectors.length - (shift ? 2 : 1);
  const ratios = residuals.map((residual, at) => {
    let leverage = (own?.[at] ?? 0) ** 2 / length;
    for (const vector of basis.vectors) leverage += (vector[at] as number) ** 2;
    const free = 1 - leverage;
    if (free < ALONE) return 0;
    const others = Math.max(0, sse - (residual * residual) / free) / degreesOfFreedom;
    return residual === 0 ? 0 : residual / Math.sqrt(others * free);
  });
  return { residuals, ratios, degreesOfFreedom };
}

/** An observation that decides its own fitted value cannot be told from others. */
const ALONE = 1e-9;
