import type { NetworkFlow } from './network-flow.js';

/** The node that stands for all that lies beyond the balances. */
export const beyond = '';

/** How a step hangs in the forest. */
interface ForestBranch {
  readonly parent: string;
  readonly flow: NetworkFlow;
  /** Whether the flow runs into the step. */
  readonly isInward: boolean;
}

/** Trees over the flows without a measurement, rooted {@link beyond} where they reach it. */
export interface Forest {
  readonly parents: Map<string, ForestBranch>;
  readonly depth: Map<string, number>;
  /** Parents before children. */
  readonly order: string[];
  /** Flows that the forest has no need of: each closes a ring. */
  readonly chords: readonly NetworkFlow[];
  /** Steps whose branch lies on a ring. */
  readonly ringed: Set<string>;
}

/**
 * Grows a tree over each connected part.
 *
 * @param flows Those without a measurement.
 * @param nodeOf The step, or {@link beyond}.
 */
export function spanningForest(
  flows: readonly NetworkFlow[],
  nodeOf: (step: string) => string,
): Forest {
  const touching = new Map<string, NetworkFlow[]>([[beyond, []]]);
  for (const flow of flows)
    for (const node of [nodeOf(flow.from), nodeOf(flow.to)]) {
      const own = touching.get(node);
      if (own === undefined) touching.set(node, [flow]);
      else own.push(flow);
    }
  const forest = { parents: new Map(), depth: new Map(), order: [], ringed: new Set<string>() };
  for (const root of touching.keys()) growTree(forest, root, touching, nodeOf);
  const used = new Set([...forest.parents.values()].map(({ flow }) => flow));
  return { ...forest, chords: flows.filter((flow) => !used.has(flow)) };
}

function growTree(
  { parents, depth, order }: Omit<Forest, 'chords'>,
  root: string,
  touching: ReadonlyMap<string, readonly NetworkFlow[]>,
  nodeOf: (step: string) => string,
): void {
  if (depth.has(root)) return;
  depth.set(root, 0);
  const waiting = [root];
  for (const node of waiting) {
    order.push(node);
    for (const flow of touching.get(node) ?? []) {
      const isInward = nodeOf(flow.from) === node;
      const other = nodeOf(isInward ? flow.to : flow.from);
      if (depth.has(other)) continue;
      depth.set(other, (depth.get(node) ?? 0) + 1);
      parents.set(other, { parent: node, flow, isInward });
      waiting.push(other);
    }
  }
}

/** Marks the branches between the two ends of a chord. */
export function markRing({ parents, depth, ringed }: Forest, from: string, to: string): void {
  let [a, b] = [from, to];
  while (a !== b) {
    const isDeeper = (depth.get(a) ?? 0) >= (depth.get(b) ?? 0);
    const lower = isDeeper ? a : b;
    ringed.add(lower);
    const up = parents.get(lower)?.parent ?? beyond;
    if (isDeeper) a = up;
    else b = up;
  }
}
