import { Matrix, QrDecomposition } from 'ml-matrix';

/** Columns as an orthonormal basis Q times an upper triangle R. */
export interface OrthogonalBasis {
  /** Columns of Q. */
  readonly vectors: readonly (readonly number[])[];
  /** Rows of R. */
  readonly triangle: readonly (readonly number[])[];
}

/** A pivot below this share of its column is what rounding leaves of a column that says nothing new. */
const NO_PIVOT = 1e-13;

/**
 * QR by Householder reflections.
 *
 * @param columns - Of one length, at least as long as there are columns.
 * @returns `null` where a column is a combination of those before it.
 */
export function orthogonalBasis(columns: readonly (readonly number[])[]): OrthogonalBasis | null {
  const rows = columns[0]?.length ?? 0;
  if (columns.length === 0 || rows < columns.length) return null;
  const matrix = new Matrix(rows, columns.length);
  for (const [at, column] of columns.entries())
    for (let row = 0; row < rows; row++) matrix.set(row, at, column[row] as number);
  const decomposition = new QrDecomposition(matrix);
  const triangle = decomposition.upperTriangularMatrix.to2DArray();
  const hasNewColumns = triangle.every((row, at) => {
    const pivot = Math.abs(row[at] as number);
    const length = Math.hypot(...triangle.slice(0, at + 1).map((above) => above[at] as number));
    return pivot > NO_PIVOT * length;
  });
  if (!hasNewColumns) return null;
  const orthogonal = decomposition.orthogonalMatrix;
  const vectors = columns.map((column, at) => column.map((_, row) => orthogonal.get(row, at)));
  return { vectors, triangle };
}

/** x of R·x = right. */
export function solveUpper(
  { triangle }: OrthogonalBasis,
  right: readonly number[],
): readonly number[] {
  const solution = [...right];
  for (let row = solution.length - 1; row >= 0; row--) {
    const line = triangle[row] as readonly number[];
    let rest = solution[row] as number;
    for (let at = row + 1; at < solution.length; at++)
      rest -= (line[at] as number) * (solution[at] as number);
    solution[row] = rest / (line[row] as number);
  }
  return solution;
}

/** x of Rᵀ·x = right. */
export function solveLower(
  { triangle }: OrthogonalBasis,
  right: readonly number[],
): readonly number[] {
  const solution = [...right];
  for (let row = 0; row < solution.length; row++) {
    let rest = solution[row] as number;
    for (let at = 0; at < row; at++)
      rest -= (triangle[at]?.[row] as number) * (solution[at] as number);
    solution[row] = rest / (triangle[row]?.[row] as number);
  }
  return solution;
}

/** Qᵀ·values: what of them lies along each vector. */
export const along = ({ vectors }: OrthogonalBasis, values: ArrayLike<number>): readonly number[] =>
  vectors.map((vector) => {
    let sum = 0;
    for (let at = 0; at < vector.length; at++)
      sum += (vector[at] as number) * (values[at] as number);
    return sum;
  });

/** values − Q·amounts. */
export function without(
  { vectors }: OrthogonalBasis,
  values: readonly number[],
  amounts: readonly number[],
): readonly number[] {
  const rest = [...values];
  for (const [index, vector] of vectors.entries()) {
    const amount = amounts[index] as number;
    for (let at = 0; at < rest.length; at++)
      rest[at] = (rest[at] as number) - amount * (vector[at] as number);
  }
  return rest;
}
