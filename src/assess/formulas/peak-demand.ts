import type { Formula } from './formula.js';

export const peakDemandFormula: Formula = {
  id: 'peak-demand',
  equation: 'P_max = max (W / h)',
  unit: 'kW',
  // Windows on the clock, one after the other, as demand meters register them [RECALLED].
  source: 'load records',
};

/** A demand, and when its window began. */
interface Demand {
  readonly power: number;
  readonly at: string;
}

/**
 * The highest of several demands; the first of equals.
 *
 * @returns `undefined` where there is none.
 *
 * @formula peak-demand
 */
export function peakDemand<D extends Demand>(demands: readonly D[]): D | undefined {
  let best: D | undefined;
  for (const demand of demands) if (best === undefined || demand.power > best.power) best = demand;
  return best;
}
