import { correctionOf, measurementStatistic } from '../formulas/data-reconciliation.js';
import { chiSquareQuantile, normalQuantile } from '../statistics/distributions.js';
import {
  branchesOf,
  endsOf,
  excessOf,
  type MeasuredBranch,
  parallelFlows,
} from './measured-branches.js';
import { inOrder, type Measurement, type NetworkFlow } from './network-flow.js';
import { type ReducedNetwork, reduce } from './reduced-network.js';
import {
  type Branch,
  eliminate,
  type Factorisation,
  type Inverse,
  invertAtBranches,
  solve,
} from './sparse-elimination.js';

/** A measured flow after reconciliation. */
export interface ReconciledFlow {
  readonly id: string;
  readonly measured: Measurement;
  readonly reconciled: number;
  /** Standard uncertainty (k = 1) of the reconciled value, √(σ² − W). */
  readonly deviation: number;
  /** W/σ²: the share of its variance that the balances check, 0 to 1; 0: nothing checks it. */
  readonly redundancy: number;
  /** Of the measurement test; `null` where nothing checks it. */
  readonly statistic: number | null;
  /** Flows that no data can tell from it, as their columns in the balances are parallel. */
  readonly alike: readonly string[];
}

/** What reconciling a network comes to. */
export interface Reconciliation {
  readonly network: ReducedNetwork;
  /** The measured flows, by id. */
  readonly flows: ReadonlyMap<string, ReconciledFlow>;
  /** `null` where no balance checks anything. */
  readonly globalTest: {
    readonly statistic: number;
    readonly limit: number;
    readonly degreesOfFreedom: number;
  } | null;
  /** What the statistic of a flow must exceed for a suspicion. */
  readonly measurementLimit: number;
  /** Standard uncertainty (k = 1) of a sum of reconciled flows, each with +1 or −1. */
  readonly deviationOf: (terms: readonly Term[]) => number;
}

/** A measured flow in a sum. */
export interface Term {
  readonly id: string;
  readonly sign: 1 | -1;
}

/** Of the whole network, whatever its size. */
const significance = 0.01;

/**
 * Weighted least squares over the balances of a network: the smallest corrections, each by its own
 * uncertainty, with which every balance closes, and the tests for gross errors (Kuehn and Davidson
 * 1961; Mah and Tamhane 1982; Narasimhan and Jordache 2000).
 *
 * A network checks a flow only with others; what it cannot check it leaves as measured.
 */
export function reconcile(given: readonly NetworkFlow[]): Reconciliation {
  const flows = inOrder(given);
  const network = reduce(flows);
  const branches = branchesOf(flows, network);
  const factors = eliminate(network.balances, branches);
  const { values, potentials } = closeBalances(factors, branches, network.balances);
  const byId = new Map(branches.map((branch) => [branch.id, branch]));
  const inverse = invertAtBranches(factors);
  const groups = parallelFlows(branches);
  const reconciled = branches.map((branch, at) => {
    const value = values[at] ?? branch.measured.value;
    return reconciledFlow(branch, value, { potentials, inverse, groups });
  });
  const statistic = reconciled.reduce(
    (sum, { measured, reconciled: value }, at) =>
      sum + (measured.value - value) ** 2 / (branches[at]?.weight ?? 1),
    0,
  );
  return {
    network,
    flows: new Map(reconciled.map((flow) => [flow.id, flow])),
    globalTest:
      factors.rank === 0
        ? null
        : {
            statistic,
            limit: chiSquareQuantile(1 - significance, factors.rank),
            degreesOfFreedom: factors.rank,
          },
    measurementLimit: normalQuantile(1 - significance / (2 * Math.max(1, groups.size))),
    deviationOf: (terms) => deviationOfSum(terms, factors, byId, network.balances),
  };
}

/**
 * The variance of a sum s·x̂ is s·V·s less what the balances know of it, as Cov(x̂) = V − W; what is
 * left of two like numbers is not taken below 0.
 */
function deviationOfSum(
  terms: readonly Term[],
  factors: Factorisation,
  branches: ReadonlyMap<string, MeasuredBranch>,
  balances: number,
): number {
  const parts = terms.flatMap(({ id, sign }) => {
    const branch = branches.get(id);
    return branch === undefined ? [] : [{ branch, covariance: sign * branch.weight }];
  });
  const shift = excessOf(
    parts.map(({ branch }) => branch),
    parts.map(({ covariance }) => covariance),
    balances,
  );
  const potentials = solve(factors, shift);
  const measured = parts.reduce((sum, { branch }) => sum + branch.weight, 0);
  const known = shift.reduce((sum, each, at) => sum + each * (potentials[at] ?? 0), 0);
  return Math.sqrt(Math.max(0, measured - known));
}

/** Corrects the flows; a second pass takes out what rounding left of the first. */
function closeBalances(
  factors: Factorisation,
  branches: readonly MeasuredBranch[],
  balances: number,
): { values: readonly number[]; potentials: readonly number[] } {
  let values = branches.map(({ measured }) => measured.value);
  let potentials: readonly number[] = new Array(balances).fill(0);
  for (let pass = 0; pass < 2; pass++) {
    const more = solve(factors, excessOf(branches, values, balances));
    values = branches.map(
      (branch, at) => (values[at] ?? 0) - correctionOf(branch.weight, difference(branch, more)),
    );
    potentials = potentials.map((potential, at) => potential + (more[at] ?? 0));
  }
  return { values, potentials };
}

const difference = ({ from, to }: Branch, potentials: readonly number[]): number =>
  (potentials[to] ?? 0) - (potentials[from] ?? 0);

/** λ, (A·V·Aᵀ)⁻¹ and the sets of parallel columns. */
interface Solution {
  readonly potentials: readonly number[];
  readonly inverse: Inverse;
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

/** The statistic is taken between the ends, so that parallel flows have it alike to the last digit. */
function reconciledFlow(
  branch: MeasuredBranch,
  value: number,
  { potentials, inverse, groups }: Solution,
): ReconciledFlow {
  const { id, measured, weight, from, to } = branch;
  if (from === to) {
    const unchecked = { reconciled: measured.value, redundancy: 0, statistic: null, alike: [] };
    return { id, measured, deviation: Math.sqrt(weight), ...unchecked };
  }
  const variance = inverse(from, from) + inverse(to, to) - 2 * inverse(from, to);
  const redundancy = Math.min(1, weight * variance);
  return {
    id,
    measured,
    reconciled: value,
    deviation: Math.sqrt(weight * (1 - redundancy)),
    redundancy,
    statistic: measurementStatistic(difference(branch, potentials), variance),
    alike: (groups.get(endsOf(branch)) ?? []).filter((other) => other !== id),
  };
}
