import { completeSum } from '../formulas/complete-sum.js';
import type { Account, Side } from './judge.js';
import { balancedSteps, type Measurement, type NetworkFlow } from './network-flow.js';
import { reduce } from './reduced-network.js';
import { type Determination, solveUnmeasured } from './solve-unmeasured.js';

/** A loss is what a balance seeks: it is no outlet, so that it stays in what is unaccounted for. */
const isAccounted = ({ to }: NetworkFlow): boolean => to !== 'loss';

/** One step: what it receives against what it passes on, each as measured. */
export function accountOfStep(flows: readonly NetworkFlow[], step: string): Account {
  const entering = flows.filter(({ to }) => to === step);
  const leaving = flows.filter((flow) => flow.from === step && isAccounted(flow));
  return accountOf(entering, leaving, [...entering, ...leaving], new Map());
}

/**
 * The whole network: what enters at its borders against what leaves there. A border flow that is not
 * measured counts as what the measured flows on its inner side say, where they determine it.
 */
export function accountOfNetwork(flows: readonly NetworkFlow[]): Account {
  const steps = new Set(balancedSteps(flows));
  const { openSteps } = reduce(flows);
  const determined = new Map(solveUnmeasured(flows, openSteps).map((each) => [each.id, each]));
  return accountOf(
    flows.filter(({ from }) => !steps.has(from)),
    flows.filter((flow) => !steps.has(flow.to) && isAccounted(flow)),
    flows,
    determined,
  );
}

type Determined = ReadonlyMap<string, Determination>;

function accountOf(
  entering: readonly NetworkFlow[],
  leaving: readonly NetworkFlow[],
  flows: readonly NetworkFlow[],
  determined: Determined,
): Account {
  const measured = new Map(
    flows.flatMap(({ id, measured: each }) => (each === null ? [] : [[id, each] as const])),
  );
  const weights = new Map<string, number>();
  for (const [side, sign] of [[entering, 1] as const, [leaving, -1] as const])
    for (const { id } of side)
      for (const [term, weight] of termsOf(id, measured, determined) ?? [])
        weights.set(term, (weights.get(term) ?? 0) + sign * weight);
  const variances = [...weights].map(
    ([id, weight]) => (weight * (measured.get(id)?.deviation ?? 0)) ** 2,
  );
  return {
    in: sideOf(entering, measured, determined),
    out: sideOf(leaving, measured, determined),
    stockChange: 0,
    deviation: Math.sqrt(completeSum(variances) ?? 0),
  };
}

/** The flow as a sum of measured ones, each with +1 or −1; `null` where it is not known. */
function termsOf(
  id: string,
  measured: ReadonlyMap<string, Measurement>,
  determined: Determined,
): readonly (readonly [string, number])[] | null {
  if (measured.has(id)) return [[id, 1]];
  return determined.get(id)?.terms.map((term) => [term.id, term.sign] as const) ?? null;
}

function sideOf(
  flows: readonly NetworkFlow[],
  measured: ReadonlyMap<string, Measurement>,
  determined: Determined,
): Side {
  const values = flows.map(({ id }) => {
    const terms = termsOf(id, measured, determined);
    if (terms === null) return null;
    return completeSum(terms.map(([term, sign]) => sign * (measured.get(term)?.value ?? 0)));
  });
  const known = completeSum(values.filter((value) => value !== null)) ?? 0;
  return { known, sum: flows.length === 0 ? null : completeSum(values) };
}
