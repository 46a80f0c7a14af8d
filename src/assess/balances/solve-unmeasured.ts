import { balancedSteps, inOrder, type NetworkFlow } from './network-flow.js';
import type { Term } from './reconcile.js';
import { beyond, markRing, spanningForest } from './spanning-forest.js';

/** What a flow without a measurement comes to: a sum of measured flows, each with +1 or −1. */
export interface Determination {
  readonly id: string;
  readonly terms: readonly Term[];
}

/**
 * The flows without a measurement that the balances determine. In the graph of such flows one is
 * determined exactly where it is on no ring: then it is what the steps on its far side take in and do
 * not pass on. The borders and the ends of the network count as one node.
 *
 * @param openSteps Steps that are left without a balance; their flows are not determined.
 */
export function solveUnmeasured(
  given: readonly NetworkFlow[],
  openSteps: ReadonlySet<string>,
): readonly Determination[] {
  const flows = inOrder(given);
  const steps = new Set(balancedSteps(flows));
  const nodeOf = (step: string): string => (steps.has(step) ? step : beyond);
  const unmeasured = flows.filter(({ measured }) => measured === null);
  const forest = spanningForest(unmeasured, nodeOf);
  for (const { from, to } of forest.chords) markRing(forest, nodeOf(from), nodeOf(to));
  const terms = termsOfSteps(flows, nodeOf);
  const determinations: Determination[] = [];
  // From the leaves up, each step hands the terms of its side on to its parent.
  for (const step of forest.order.toReversed()) {
    const branch = forest.parents.get(step);
    if (branch === undefined) continue;
    const own = terms.get(step) ?? new Map<string, number>();
    const isDetermined = !forest.ringed.has(step) && !openSteps.has(step);
    if (isDetermined)
      determinations.push({ id: branch.flow.id, terms: signed(own, branch.isInward ? -1 : 1) });
    addTo(terms, branch.parent, own);
  }
  return determinations.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

type Terms = Map<string, number>;

/** What each step takes in less what it gives, of the measured flows. */
function termsOfSteps(
  flows: readonly NetworkFlow[],
  nodeOf: (step: string) => string,
): Map<string, Terms> {
  const terms = new Map<string, Terms>();
  for (const { id, from, to, measured } of flows) {
    if (measured === null) continue;
    addTo(terms, nodeOf(to), new Map([[id, 1]]));
    addTo(terms, nodeOf(from), new Map([[id, -1]]));
  }
  return terms;
}

function addTo(terms: Map<string, Terms>, node: string, more: ReadonlyMap<string, number>): void {
  const own = terms.get(node) ?? new Map<string, number>();
  for (const [id, sign] of more) own.set(id, (own.get(id) ?? 0) + sign);
  terms.set(node, own);
}

const signed = (terms: ReadonlyMap<string, number>, side: 1 | -1): Determination['terms'] =>
  [...terms].flatMap(([id, sign]) =>
    sign === 0 ? [] : [{ id, sign: sign * side > 0 ? (1 as const) : (-1 as const) }],
  );
