import type { Measurement, NetworkFlow } from './network-flow.js';
import { ground, type ReducedNetwork } from './reduced-network.js';
import type { Branch } from './sparse-elimination.js';

/** A measured flow between the balances that are left. */
export interface MeasuredBranch extends Branch {
  readonly id: string;
  readonly measured: Measurement;
}

/**
 * A reading of 0, or one stated as exact, would weigh without end: no flow is known closer than this
 * share of the largest.
 */
const leastDeviation = 1e-6;

/** The measured flows as branches, each with its variance as weight. */
export function branchesOf(
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

/** In less out, by balance. */
export function excessOf(
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

/** Between the same two balances columns are parallel; within one balance nothing checks a flow. */
export function parallelFlows(
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

/** The pair of balances that it joins, in either direction. */
export const endsOf = ({ from, to }: Branch): string =>
  from < to ? `${from} ${to}` : `${to} ${from}`;
