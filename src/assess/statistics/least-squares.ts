import { type Solution, type System, solveAugmented } from './augmented-system.js';
import { dotProduct } from './exact-arithmetic.js';
import { orthogonalBasis, solveLower } from './orthogonal-basis.js';

/** A linear model fitted to a response. Coefficients: the intercept first, where there is one. */
export interface Fit {
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  /** Coefficient over standard error, in the same order. */
  readonly t: readonly number[];
  /** How much its likeness to the other columns inflates the variance of each column, ≥ 1. */
  readonly inflation: readonly number[];
  readonly observations: number;
  /** Observations less coefficients, ≥ 1. */
  readonly degreesOfFreedom: number;
  /** Sum of the squared residuals. */
  readonly sse: number;
  /**
   * Explained share of the variation about the mean, or about zero without an intercept; 0 where
   * there is none.
   */
  readonly r2: number;
  readonly adjustedR2: number;
  /** Measured less fitted. */
  readonly residuals: readonly number[];
}

/** From here on the columns are so much alike that the triangle alone gives too few digits of the errors. */
const MANY_DIGITS_LOST = 1e5;

/**
 * Ordinary least squares by QR. Each column and the response are shifted by their first value, which
 * changes no slope and takes away what they have in common with the intercept; columns are scaled by
 * powers of two, which rounds nothing; the solution is refined with residuals of twice the precision.
 *
 * @param columns - One a driver, each as long as the response.
 * @returns `null` where a column is a combination of the others, or no degree of freedom is left.
 */
export function leastSquares(
  columns: readonly (readonly number[])[],
  response: readonly number[],
  { intercept } = { intercept: true },
): Fit | null {
  const observations = response.length;
  const degreesOfFreedom = observations - columns.length - (intercept ? 1 : 0);
  if (degreesOfFreedom < 1) return null;
  const origins = columns.map((column) => (intercept ? (column[0] as number) : 0));
  const origin = intercept ? (response[0] as number) : 0;
  const shifted = columns.map((column, at) => column.map((x) => x - (origins[at] as number)));
  const scales = shifted.map(powerOfTwo);
  if (scales.some((scale) => scale === 0)) return null;
  const scaled = shifted.map((column, at) => column.map((x) => x / (scales[at] as number)));
  const system = systemOf(intercept ? [response.map(() => 1), ...scaled] : scaled);
  if (system === null) return null;
  const shiftedResponse = response.map((y) => y - origin);
  const solution = solveAugmented(
    system,
    shiftedResponse,
    system.columns.map(() => 0),
  );
  const sse = dotProduct(0, solution.residuals, solution.residuals);
  const forms = linearForms(scales, origins, intercept);
  const variances = variancesOf(system, forms);
  const standardErrors = variances.map((variance) =>
    Math.sqrt((variance * sse) / degreesOfFreedom),
  );
  const coefficients = unshifted(solution, scales, origins, origin, intercept);
  const total = variation(shiftedResponse, intercept);
  const r2 = total === 0 ? 0 : 1 - sse / total;
  return {
    coefficients,
    standardErrors,
    t: coefficients.map((coefficient, at) => ratioOf(coefficient, standardErrors[at] as number)),
    inflation: shifted.map(
      (column, at) => (variances[intercept ? at + 1 : at] as number) * variation(column, intercept),
    ),
    observations,
    degreesOfFreedom,
    sse,
    r2,
    adjustedR2: 1 - ((1 - r2) * (observations - (intercept ? 1 : 0))) / degreesOfFreedom,
    residuals: solution.residuals,
  };
}

/** Finite where a fit is exact, so that it can be written down. */
function ratioOf(coefficient: number, error: number): number {
  if (coefficient === 0) return 0;
  const ratio = coefficient / error;
  return Number.isFinite(ratio) ? ratio : Math.sign(coefficient) * Number.MAX_VALUE;
}

/** The power of two next to the length of a column; 0 where it is all zero. */
function powerOfTwo(column: readonly number[]): number {
  const length = Math.hypot(...column);
  return length === 0 ? 0 : 2 ** Math.round(Math.log2(length));
}

function systemOf(columns: readonly (readonly number[])[]): System | null {
  const basis = orthogonalBasis(columns);
  if (basis === null) return null;
  const rows = (columns[0] as readonly number[]).map((_, row) => [
    1,
    ...columns.map((column) => column[row] as number),
  ]);
  return { columns, rows, basis };
}

/** What each coefficient is in those of the shifted and scaled columns, apart from a constant. */
function linearForms(
  scales: readonly number[],
  origins: readonly number[],
  intercept: boolean,
): readonly (readonly number[])[] {
  const slopes = scales.map((scale, at) => [
    ...(intercept ? [0] : []),
    ...scales.map((_, other) => (other === at ? 1 / scale : 0)),
  ]);
  const level = [1, ...scales.map((scale, at) => -(origins[at] as number) / scale)];
  return intercept ? [level, ...slopes] : slopes;
}

/** cᵀ·(AᵀA)⁻¹·c of each form c: the variance of what it stands for, in units of that of a residual. */
function variancesOf(system: System, forms: readonly (readonly number[])[]): readonly number[] {
  const isWell = conditionOf(system) < MANY_DIGITS_LOST;
  return forms.map((form) => {
    if (isWell) return sumOfSquares(solveLower(system.basis, form));
    const zeros = system.rows.map(() => 0);
    const negative = form.map((part) => -part);
    return dotProduct(0, form, solveAugmented(system, zeros, negative).coefficients);
  });
}

/** Largest over smallest pivot: no more than the condition of the columns, and near it in practice. */
function conditionOf({ basis }: System): number {
  const pivots = basis.triangle.map((row, at) => Math.abs(row[at] as number));
  return Math.max(...pivots) / Math.min(...pivots);
}

function unshifted(
  { coefficients }: Solution,
  scales: readonly number[],
  origins: readonly number[],
  origin: number,
  intercept: boolean,
): readonly number[] {
  const slopes = (intercept ? coefficients.slice(1) : coefficients).map(
    (slope, at) => slope / (scales[at] as number),
  );
  if (!intercept) return slopes;
  const away = [1, ...origins.map((first) => -first)];
  return [dotProduct(origin, away, [coefficients[0] as number, ...slopes]), ...slopes];
}

/** Sum of squares about the mean, or about zero. */
function variation(values: readonly number[], aboutMean: boolean): number {
  const mean = aboutMean ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
  return sumOfSquares(values.map((value) => value - mean));
}

function sumOfSquares(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}
