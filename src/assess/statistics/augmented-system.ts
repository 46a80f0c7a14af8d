import { dotProduct } from './exact-arithmetic.js';
import {
  along,
  type OrthogonalBasis,
  solveLower,
  solveUpper,
  without,
} from './orthogonal-basis.js';

/** Columns with their basis. */
export interface System {
  readonly columns: readonly (readonly number[])[];
  /** The same by row, each behind a 1: what the row's own residual is multiplied by. */
  readonly rows: readonly (readonly number[])[];
  readonly basis: OrthogonalBasis;
}

/** x, and the residuals that go with it. */
export interface Solution {
  readonly coefficients: readonly number[];
  readonly residuals: readonly number[];
}

const MOST_ROUNDS = 6;
/** A correction this small changes no digit. */
const SETTLED = 2 ** -52;

/**
 * Solves r + A·x = top, Aᵀ·r = bottom, and refines both unknowns together (Björck 1967): the
 * defects are computed in twice the precision, so that x is right to the last digits even where the
 * columns are nearly alike and the residuals large. With bottom = 0 it is the least-squares fit of
 * top; with top = 0 it solves AᵀA·x = −bottom.
 */
export function solveAugmented(
  { columns, rows, basis }: System,
  top: readonly number[],
  bottom: readonly number[],
): Solution {
  let coefficients: readonly number[] = columns.map(() => 0);
  let residuals: readonly number[] = top.map(() => 0);
  let last = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const unknowns = [0, ...coefficients];
    const upper = rows.map((row, at) => {
      unknowns[0] = residuals[at] as number;
      return -dotProduct(-(top[at] as number), row, unknowns);
    });
    const lower = columns.map(
      (column, at) => -dotProduct(-(bottom[at] as number), column, residuals),
    );
    const seen = along(basis, upper);
    const forced = solveLower(basis, lower);
    const change = solveUpper(
      basis,
      seen.map((amount, at) => amount - (forced[at] as number)),
    );
    const step = largest(change) / largest(coefficients.map((x, at) => x + (change[at] as number)));
    // Rounding turns about from here on.
    if (round > 1 && step >= last) break;
    coefficients = coefficients.map((x, at) => x + (change[at] as number));
    const shift = without(
      basis,
      upper,
      seen.map((amount, at) => amount - (forced[at] as number)),
    );
    residuals = residuals.map((r, at) => r + (shift[at] as number));
    if (!(step > SETTLED)) break;
    last = step;
  }
  return { coefficients, residuals };
}

function largest(values: readonly number[]): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}
