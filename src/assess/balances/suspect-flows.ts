import type { NetworkFlow } from './network-flow.js';
import { type ReconciledFlow, type Reconciliation, reconcile, type Term } from './reconcile.js';
import { solveUnmeasured } from './solve-unmeasured.js';

/** A flow that failed its test. */
export interface SuspectFlow {
  readonly id: string;
  readonly statistic: number;
  /** What the others say that it was; `null` where nothing else does. */
  readonly estimate: number | null;
  /** Whether it had to be taken out for the rest to agree; the others may have failed along with it. */
  readonly isEliminated: boolean;
  /** What the test says that it reads too much, as reconciled. */
  readonly error: number;
  /** Flows that no data can tell from it. */
  readonly alike: readonly string[];
}

/**
 * The flows that failed the measurement test, worst first, then those that fail once worse ones are
 * out: serial elimination (Ripps 1965; Serth and Heenan 1986). The worst is taken out, the rest is
 * reconciled again, as long as the whole still fails its test and a balance is left. A high global test
 * without a flow that fails accuses nobody: something small is off in several places.
 *
 * @param first The network as it was reconciled with every flow in it.
 */
export function suspectFlows(
  flows: readonly NetworkFlow[],
  first: Reconciliation,
): readonly SuspectFlow[] {
  const failed = new Map(failing(first).map((flow) => [flow.id, flow]));
  if (failed.size === 0) return [];
  const eliminated = new Set<string>();
  let left = flows;
  let last = first;
  let worst = failing(last)[0];
  while (worst !== undefined && isFailing(last)) {
    const { id } = worst;
    if (!failed.has(id)) failed.set(id, worst);
    eliminated.add(id);
    left = left.map((flow) => (flow.id === id ? { ...flow, measured: null } : flow));
    last = reconcile(left);
    worst = failing(last)[0];
  }
  const estimate = estimator(left, last);
  return [...failed.values()]
    .map(({ id, statistic, measured, reconciled, alike }) => ({
      id,
      statistic: statistic ?? 0,
      estimate: estimate(id),
      isEliminated: eliminated.has(id),
      error: measured.value - reconciled,
      alike,
    }))
    .toSorted((a, b) => rankOf(first, b.id) - rankOf(first, a.id) || (a.id < b.id ? -1 : 1));
}

const rankOf = ({ flows }: Reconciliation, id: string): number => flows.get(id)?.statistic ?? 0;

const isFailing = ({ globalTest }: Reconciliation): boolean =>
  globalTest !== null && globalTest.statistic > globalTest.limit;

/** Worst first; flows are in order of their ids, so a tie is always settled the same way. */
const failing = ({ flows, measurementLimit }: Reconciliation): readonly ReconciledFlow[] =>
  [...flows.values()]
    .filter(({ statistic }) => statistic !== null && statistic > measurementLimit)
    .toSorted((a, b) => (b.statistic ?? 0) - (a.statistic ?? 0));

/** What the flows that are left say of each. */
function estimator(
  left: readonly NetworkFlow[],
  last: Reconciliation,
): (id: string) => number | null {
  const determined = new Map(
    solveUnmeasured(left, last.network.openSteps).map((each) => [each.id, each]),
  );
  return (id) => {
    const flow = last.flows.get(id);
    if (flow !== undefined) return withoutItself(flow);
    const determination = determined.get(id);
    return determination === undefined ? null : reconciledSum(determination.terms, last);
  };
}

/** A flow that takes part is drawn to its own reading; this is what it would be without that. */
const withoutItself = ({ measured, reconciled, redundancy }: ReconciledFlow): number | null =>
  redundancy === 0 ? null : measured.value - (measured.value - reconciled) / redundancy;

/** What a sum of measured flows, each with +1 or −1, comes to after reconciliation. */
export const reconciledSum = (terms: readonly Term[], { flows }: Reconciliation): number =>
  terms.reduce((sum, { id, sign }) => sum + sign * (flows.get(id)?.reconciled ?? 0), 0);
