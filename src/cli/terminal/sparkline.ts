const bars = [...'▁▂▃▄▅▆▇█'];

/**
 * A row of bars on a scale from zero, one a value; a middle dot where the value is unknown, so that
 * a gap is never mistaken for a zero.
 */
export function sparkline(values: readonly (number | null)[]): string {
  const highest = Math.max(0, ...values.filter((value) => value !== null));
  return values.map((value) => (value === null ? '·' : barOf(value, highest))).join('');
}

function barOf(value: number, highest: number): string {
  const share = highest > 0 ? Math.max(0, value) / highest : 0;
  return bars[Math.min(bars.length - 1, Math.floor(share * bars.length))] as string;
}
