import { correctionOf, measurementStatistic } from '../formulas/data-reconciliation.js';
import { chiSquareQuantile, normalQuantile } from '../statistics/distributions.js';
import { inOrder, type Measurement, type NetworkFlow } from './network-flow.js';
import { ground, type ReducedNetwork, reduce } from './reduced-network.js';
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
}

/** Of the whole network, whatever its size. */
const significance = 0.01;

/**
 * A reading of 0, or one stated as exact, would weigh without end: no flow is known closer than this
 * share of the largest.
 */
const leastDeviation = 1e-6;

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
  };
}

/** A measured flow between the balances that are left. */
interface MeasuredBranch extends Branch {
  readonly id: string;
  readonly measured: Measurement;
}

function branchesOf(
  flows: readonly NetworkFlow[],
  { balanceOf }: ReducedNetwork,
): readonly MeasuredBranch[] {
  const largest = Math.max(0, ...flows.map(({ measured }) => Math.abs(measured?.value ?? 0)));
  const least = leastDeviation * (largest > 0 ? largest : 1);
  return flows.flatMap(({ id, from, to, measured }) => {
    if (measured === null) return [];
    const weight = Math.max(measured.deviation, least) ** 2;
    return [{ id, measured, weight, from: balanceOf(from), to: balanceOf(to) }];
  });
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

/** In less out, by balance. */
function excessOf(
  branches: readonly Branch[],
  values: readonly number[],
  balances: number,
): readonly number[] {
  const excess: number[] = new Array(balances).fill(0);
  for (const [at, { from, to }] of branches.entries()) {
    const value = values[at] ?? 0;
    if (to !== ground) excess[to] = (excess[to] ?? 0) + value;
    if (from !== ground) excess[from] = (excess[from] ?? 0) - value;
  }
  return excess;
}

const difference = ({ from, to }: Branch, potentials: readonly number[]): number =>
  (potentials[to] ?? 0) - (potentials[from] ?? 0);

/** Between the same two balances columns are parallel; within one balance nothing checks a flow. */
function parallelFlows(
  branches: readonly MeasuredBranch[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const branch of branches) {
    if (branch.from === branch.to) continue;
    const key = endsOf(branch);
    groups.set(key, [...(groups.get(key) ?? []), branch.id]);
  }
  return groups;
}

const endsOf = ({ from, to }: Branch): string => (from < to ? `${from} ${to}` : `${to} ${from}`);

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
  if (from === to)
    return { id, measured, reconciled: measured.value, redundancy: 0, statistic: null, alike: [] };
  const variance = inverse(from, from) + inverse(to, to) - 2 * inverse(from, to);
  return {
    id,
    measured,
    reconciled: value,
    redundancy: Math.min(1, weight * variance),
    statistic: measurementStatistic(difference(branch, potentials), variance),
    alike: (groups.get(endsOf(branch)) ?? []).filter((other) => other !== id),
  };
}
