import { isBorder } from '../../model/borders.js';

/** What a meter, or an estimate, says of a flow over the period. */
export interface Measurement {
  readonly value: number;
  /** Standard uncertainty (k = 1), in the unit of the value. */
  readonly deviation: number;
}

/** A flow of one substance between two steps, or a step and a border. */
export interface NetworkFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** `null`: not measured through the period. */
  readonly measured: Measurement | null;
}

/**
 * The steps that have a balance, in order of their names. A step on record that only receives, or only
 * gives, has its other side off the record: it is an end of the network, as a border is.
 */
export function balancedSteps(flows: readonly NetworkFlow[]): readonly string[] {
  const giving = new Set(flows.map(({ from }) => from));
  const receiving = new Set(flows.map(({ to }) => to));
  return [...giving].filter((step) => receiving.has(step) && !isBorder(step)).toSorted();
}

/** Flows by id: sums then come out the same to the last digit in whatever order the rows stand. */
export const inOrder = (flows: readonly NetworkFlow[]): readonly NetworkFlow[] =>
  flows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
