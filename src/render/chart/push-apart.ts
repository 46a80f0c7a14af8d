/** Something that wants to stand around a height and needs room. */
export interface Wish {
  readonly at: number;
  readonly height: number;
}

/**
 * Middles of labels, in the order given, so that none touches another and all lie between `top` and
 * `bottom` if there is room for all of them: first pushed down, then back up from the bottom.
 */
export function pushApart(wishes: readonly Wish[], top: number, bottom: number): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => at(wishes, a) - at(wishes, b));
  const places = wishes.map(({ at: wish }) => wish);
  let free = top;
  for (const index of order) {
    const half = (wishes[index] as Wish).height / 2;
    places[index] = Math.max(at(wishes, index), free + half);
    free = (places[index] as number) + half;
  }
  let limit = bottom;
  for (const index of order.toReversed()) {
    const half = (wishes[index] as Wish).height / 2;
    places[index] = Math.min(places[index] as number, limit - half);
    limit = (places[index] as number) - half;
  }
  return places;
}

const at = (wishes: readonly Wish[], index: number): number => (wishes[index] as Wish).at;
