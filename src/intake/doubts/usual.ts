import { median } from './statistics.js';

/** A step up between neighbours in size that no price or quantity makes by itself, but a slip does. */
const STEP = 2;

/** Whether all of the numbers lie within one step, so that nothing needs to be told apart. */
export function isOneGroup(values: readonly number[]): boolean {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high < low * STEP;
}

/**
 * The indexes of what is usual among numbers: the largest group that hangs together, in which each
 * is less than twice the next smaller. A block of slipped rows is a group of its own, so it does not
 * pull the middle away; of two equal groups the one that came first is usual.
 */
export function usualGroup(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => at(values, a) - at(values, b));
  const groups: number[][] = [];
  for (const index of order) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last !== undefined && at(values, index) < at(values, last) * STEP)
      group.push(index);
    else groups.push([index]);
  }
  return groups.reduce((best, group) => (isMoreUsual(group, best) ? group : best));
}

const isMoreUsual = (group: readonly number[], best: readonly number[]): boolean =>
  group.length > best.length || (group.length === best.length && firstOf(group) < firstOf(best));

const firstOf = (group: readonly number[]): number =>
  group.reduce((first, index) => Math.min(first, index));

/** The median of what is usual among one positive number or more. */
export const usualOf = (values: readonly number[]): number =>
  median(isOneGroup(values) ? values : usualGroup(values).map((index) => at(values, index)));

const at = (values: readonly number[], index: number): number => values[index] as number;
