import { Matrix, QrDecomposition, SVD } from 'ml-matrix';
import { balancedSteps, type NetworkFlow } from '../../src/assess/balances/network-flow.js';

/** A reconciliation with its whole covariance; only for small networks. */
export interface DenseReconciliation {
  /** Of the measured flows. */
  readonly ids: readonly string[];
  /** σ² of each. */
  readonly variances: readonly number[];
  /** Of the balances. */
  readonly rank: number;
  readonly corrections: Matrix;
  /** Of the corrections. */
  readonly covariance: Matrix;
}

/** The same by dense algebra: the left null space by SVD, as the method is written down. */
export function denseReconciliation(flows: readonly NetworkFlow[]): DenseReconciliation {
  const steps = balancedSteps(flows);
  const incidence = (some: readonly NetworkFlow[]): Matrix =>
    new Matrix(
      steps.map((step) => some.map(({ from, to }) => Number(to === step) - Number(from === step))),
    );
  const measured = flows
    .filter((flow) => flow.measured !== null)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const unmeasured = flows.filter((flow) => flow.measured === null);
  const reduced =
    unmeasured.length === 0
      ? incidence(measured)
      : leftNullSpace(incidence(unmeasured)).mmul(incidence(measured));
  const rows = rowSpace(reduced);
  const y = Matrix.columnVector(measured.map((flow) => flow.measured?.value ?? 0));
  const v = Matrix.diag(measured.map((flow) => (flow.measured?.deviation ?? 0) ** 2));
  const vat = v.mmul(rows.transpose());
  const m = rows.mmul(vat);
  const solve = (right: Matrix): Matrix => new QrDecomposition(m).solve(right);
  const a = vat.mmul(solve(rows.mmul(y)));
  const w = vat.mmul(solve(rows.mmul(v)));
  return {
    ids: measured.map(({ id }) => id),
    variances: v.diagonal(),
    rank: rows.rows,
    corrections: a,
    covariance: w,
  };
}

function leftNullSpace(matrix: Matrix): Matrix {
  const square = matrix.mmul(matrix.transpose());
  const svd = new SVD(square, { autoTranspose: false });
  const null0 = svd.diagonal.flatMap((value, at) => (value < 1e-9 ? [at] : []));
  return svd.leftSingularVectors.subMatrixColumn(null0).transpose();
}

/** Rows without those that depend on others. */
function rowSpace(matrix: Matrix): Matrix {
  const svd = new SVD(matrix, { autoTranspose: true });
  const kept = svd.diagonal.flatMap((value, at) => (value > 1e-9 ? [at] : []));
  return svd.rightSingularVectors.subMatrixColumn(kept).transpose();
}

/** Flows whose correction is the same multiple of this one's, whatever the data. */
export function parallelTo(dense: DenseReconciliation, id: string): readonly string[] {
  return dense.ids.filter((other) => other !== id && likeness(dense, id, other) > 1 - 1e-9);
}

/** The closest correlation with a flow that can be told from it. */
export function correlationOf(dense: DenseReconciliation, id: string): number {
  const others = dense.ids.map((other) => likeness(dense, id, other));
  return Math.max(0, ...others.filter((each) => each <= 1 - 1e-9));
}

/** |ρ| of two corrections; 0 where nothing checks one of them. */
function likeness(
  { ids, variances, covariance }: DenseReconciliation,
  a: string,
  b: string,
): number {
  const [i, j] = [ids.indexOf(a), ids.indexOf(b)];
  const [own, other] = [covariance.get(i, i), covariance.get(j, j)];
  const isChecked = own > 1e-9 * (variances[i] ?? 0) && other > 1e-9 * (variances[j] ?? 0);
  return isChecked ? Math.abs(covariance.get(i, j)) / Math.sqrt(own * other) : 0;
}

/** Standard uncertainty of a sum of reconciled flows: s·(V − W)·s. */
export function deviationOfSum(
  { ids, variances, covariance }: DenseReconciliation,
  terms: readonly { readonly id: string; readonly sign: number }[],
): number {
  let variance = 0;
  for (const a of terms)
    for (const b of terms) {
      const [i, j] = [ids.indexOf(a.id), ids.indexOf(b.id)];
      const own = i === j ? (variances[i] ?? 0) : 0;
      variance += a.sign * b.sign * (own - covariance.get(i, j));
    }
  return Math.sqrt(Math.max(0, variance));
}
