import type { NetworkFlow } from '../../src/assess/balances/network-flow.js';
import { mulberry32 } from '../../src/assess/economics/mulberry32.js';

/** A flow with its true value. */
export interface TrueFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

const borders = ['product', 'wastewater', 'air', 'waste'] as const;

/**
 * A plant that closes exactly. Each step is fed by one before it, the first from outside; what it gets
 * leaves at a border or crosses over to another step first; some runs back and round again.
 */
export function truePlant(seed: number, steps: number): readonly TrueFlow[] {
  const random = mulberry32(seed);
  const below = (count: number): number => Math.floor(count * random());
  const flows = new Map<string, TrueFlow>();
  const add = (from: string, to: string, amount: number): void => {
    const id = `${from}>${to}`;
    flows.set(id, { id, from, to, value: (flows.get(id)?.value ?? 0) + amount });
  };
  const name = (step: number): string => `step-${String(step).padStart(5, '0')}`;
  const paths: string[][] = [];
  for (let step = 0; step < steps; step++) {
    const path = [...(paths[below(step)] ?? ['in']), name(step)];
    paths.push(path);
    const amount = 10 + 90 * random();
    const crossing = random() < 0.5 ? [name(below(step))] : [];
    addPath(add, [...path, ...crossing, borders[below(4)] ?? 'air'], amount);
    const loop = step > 0 && random() < 0.2 ? [name(step), ...path.slice(-2)] : [];
    addPath(add, loop, amount / 3);
  }
  return [...flows.values()].filter(({ from, to }) => from !== to);
}

function addPath(
  add: (from: string, to: string, amount: number) => void,
  path: readonly string[],
  amount: number,
): void {
  for (const [at, to] of path.slice(1).entries()) add(path[at] ?? to, to, amount);
}

/** How the plant's meters read. */
export interface Metering {
  readonly seed: number;
  /** Share of the flows without a meter. */
  readonly unmeasured: number;
  /** Standard uncertainties of the meters, relative; each is drawn between them. */
  readonly least: number;
  readonly most: number;
}

/** The plant as its meters show it, each with a normal error of its stated size. */
export function meteredPlant(
  flows: readonly TrueFlow[],
  { seed, unmeasured, least, most }: Metering,
): readonly NetworkFlow[] {
  const random = mulberry32(seed);
  return flows.map(({ id, from, to, value }) => {
    const deviation = value * (least + (most - least) * random());
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const isMeasured = random() >= unmeasured;
    return {
      id,
      from,
      to,
      measured: isMeasured ? { value: value + deviation * normal, deviation } : null,
    };
  });
}
