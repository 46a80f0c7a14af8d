/** Least and greatest of values, in a loop: a call with every value as an argument would overflow the stack. */
export function extentOf(
  values: readonly number[],
  low = Number.POSITIVE_INFINITY,
  high = Number.NEGATIVE_INFINITY,
): [low: number, high: number] {
  let [least, greatest] = [low, high];
  for (const value of values) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return [least, greatest];
}
