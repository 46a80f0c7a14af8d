/** Items waiting, filed by how many neighbours they have. */
export interface Waiting {
  readonly counts: number[];
  /** By count; an item also lies where it was filed before, and is passed over there. */
  readonly piles: number[][];
  readonly taken: Set<number>;
}

/** Files the items 0, 1, 2 … by their counts. */
export function waitingBy(counts: readonly number[]): Waiting {
  const waiting: Waiting = { counts: [...counts], piles: [], taken: new Set() };
  for (const [item, count] of counts.entries()) file(waiting, item, count);
  return waiting;
}

/** Files the item anew. */
export function file({ counts, piles }: Waiting, item: number, count: number): void {
  counts[item] = count;
  while (piles.length <= count) piles.push([]);
  piles[count]?.push(item);
}

/** Takes one with the lowest count; `null` where none is left. */
export function takeFewest({ counts, piles, taken }: Waiting): number | null {
  for (const [count, pile] of piles.entries())
    for (let item = pile.pop(); item !== undefined; item = pile.pop()) {
      if (counts[item] !== count || taken.has(item)) continue;
      taken.add(item);
      return item;
    }
  return null;
}
