import { balancedSteps, type NetworkFlow } from './network-flow.js';

/** The ground: all that lies beyond the balances. */
export const ground = -1;

/**
 * The balances that are left when the flows without a measurement are eliminated. Two steps joined
 * by such a flow have one balance together, and a step joined by it to a border has none: the left
 * null space of columns +1, −1 is spanned by the connected parts of their graph, so that no rank
 * has to be guessed from rounded numbers (Mah, Stanley and Downing 1976).
 */
export interface ReducedNetwork {
  /** How many balances there are. */
  readonly balances: number;
  /** The balance that a step is part of, or {@link ground}. */
  readonly balanceOf: (step: string) => number;
  /** Steps that were left without a balance as all measured flows of theirs run one way. */
  readonly openSteps: ReadonlySet<string>;
}

/** Merges the steps that unmeasured flows join. */
export function reduce(flows: readonly NetworkFlow[]): ReducedNetwork {
  const steps = balancedSteps(flows);
  const index = new Map(steps.map((step, at) => [step, at + 1]));
  const nodeOf = (step: string): number => index.get(step) ?? 0;
  const parent = Array.from({ length: steps.length + 1 }, (_, at) => at);
  for (const { from, to, measured } of flows)
    if (measured === null) join(parent, nodeOf(from), nodeOf(to));
  const open = new Set(openParts(parent, flows, nodeOf));
  const openSteps = new Set(steps.filter((step) => open.has(rootOf(parent, nodeOf(step)))));
  const numbers = new Map<number, number>();
  for (const step of steps) {
    const root = rootOf(parent, nodeOf(step));
    const isBalanced = root !== rootOf(parent, 0) && !open.has(root);
    if (isBalanced && !numbers.has(root)) numbers.set(root, numbers.size);
  }
  return {
    balances: numbers.size,
    balanceOf: (step) => numbers.get(rootOf(parent, nodeOf(step))) ?? ground,
    openSteps,
  };
}

/** Parts whose measured flows all run in, or all run out: to force them to zero would be absurd. */
function openParts(
  parent: number[],
  flows: readonly NetworkFlow[],
  nodeOf: (step: string) => number,
): readonly number[] {
  const giving = new Set<number>();
  const receiving = new Set<number>();
  for (const { from, to, measured } of flows) {
    const [source, target] = [rootOf(parent, nodeOf(from)), rootOf(parent, nodeOf(to))];
    if (measured === null || source === target) continue;
    giving.add(source);
    receiving.add(target);
  }
  const oneWay = [...giving, ...receiving].filter(
    (root) => giving.has(root) !== receiving.has(root),
  );
  return oneWay.filter((root) => root !== rootOf(parent, 0));
}

function rootOf(parent: number[], node: number): number {
  let root = node;
  while (parent[root] !== root) root = parent[root] ?? root;
  // Path compression keeps the next look-up short.
  for (let at = node; at !== root; ) {
    const next = parent[at] ?? root;
    parent[at] = root;
    at = next;
  }
  return root;
}

const join = (parent: number[], a: number, b: number): void => {
  parent[rootOf(parent, a)] = rootOf(parent, b);
};
