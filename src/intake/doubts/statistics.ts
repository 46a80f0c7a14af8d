/** Makes the median deviation of normal noise its standard deviation: 1 / Φ⁻¹(3/4). */
export const NORMAL = 1.4826;

/** Up to here a list is sorted faster by insertion than by the engine's sort. */
const SHORT = 64;

/** The median of one number or more; of an even count the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.length > SHORT ? Float64Array.from(values).sort() : inserted(values);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

function inserted(values: readonly number[]): number[] {
  const sorted: number[] = [];
  for (const value of values) {
    let at = sorted.length;
    while (at > 0 && (sorted[at - 1] as number) > value) {
      sorted[at] = sorted[at - 1] as number;
      at--;
    }
    sorted[at] = value;
  }
  return sorted;
}

/** The median of how far the numbers stand from a centre. */
export const medianDeviation = (values: readonly number[], centre: number): number =>
  median(values.map((value) => Math.abs(value - centre)));
