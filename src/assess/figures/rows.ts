import type { Facility } from '../../model/facility-schema.js';

/**
 * Rows by a name of theirs, the names in order of code units: the order of a file is no fact.
 */
export function grouped<R>(
  rows: readonly R[],
  nameOf: (row: R) => string,
): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return new Map([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether a row counts in the plant's total: what it buys, never a meter behind another. */
export const isBought = ({ meters }: Facility, meter: string | null): boolean =>
  meter === null || meter === 'main' || meters?.[meter]?.role === 'purchase';
