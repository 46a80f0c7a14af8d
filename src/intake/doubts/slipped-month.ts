import { distance, type Slip, slipsOf } from './slip.js';
import { median } from './statistics.js';
import type { Known } from './unpriced.js';
import { usualGroup } from './usual.js';

/** A month that falls among its neighbours once it is multiplied. */
export interface SlippedMonth {
  readonly month: Known;
  readonly factor: number;
  /** The middle of its neighbours. */
  readonly usual: number;
}

/**
 * How many months on either side tell what is usual, and how many of them must be known: first those
 * of a year, then those of the season.
 */
const windows = [
  { side: 6, fewest: 8 },
  { side: 3, fewest: 5 },
] as const;
/** How many of the neighbours must agree. */
const MOST = 0.6;
/**
 * How far beyond its neighbours a month must lie, how far they may lie apart, and how near the mended
 * month must come to their middle: a small factor is told from a poor month only in a steady series.
 */
const limits: Readonly<
  Record<Slip, { readonly gap: number; readonly spread: number; readonly near: number }>
> = {
  1000: { gap: 20, spread: 50, near: Number.POSITIVE_INFINITY },
  100: { gap: 6, spread: 16, near: Number.POSITIVE_INFINITY },
  10: { gap: 2.5, spread: 4, near: Math.log(1.6) },
  3.6: { gap: 1.6, spread: 1.8, near: Math.log(1.15) },
};

/** What weighs for kilograms and tonnes, kWh and MWh, which are confused most. */
const COMMON = Math.log(2);

/** Factors that a month without work can make too. */
const isSmall = (slip: Slip): boolean => slip <= 10;

/** What is usual about a month. */
interface Usual {
  readonly low: number;
  readonly high: number;
  readonly centre: number;
}

/** Months that a factor parts from their neighbours, and brings back among them. */
export function slippedMonths(
  known: readonly Known[],
  unit: string,
  start: number,
): SlippedMonth[] {
  const slips = slipsOf(unit);
  return known.flatMap((month, at) => {
    if (!month.isOpen) return [];
    const isTet = (start + month.index) % 12 <= 1;
    const isQuiet = isTet || at === 0 || at === known.length - 1;
    for (const window of windows) {
      const usual = usualAbout(known, at, window);
      const factor = usual && factorOf(known, at, usual, isQuiet, slips);
      if (factor) return [{ month, factor, usual: usual.centre }];
    }
    return [];
  });
}

/** What brings a month back among the others; in a quiet one no small factor is told from little work. */
function factorOf(
  known: readonly Known[],
  at: number,
  usual: Usual,
  isQuiet: boolean,
  slips: readonly Slip[],
): number | undefined {
  const { value } = known[at] as Known;
  const isLow = value < usual.centre;
  const beside = [known[at - 1], known[at + 1]].filter((next) => next !== undefined);
  const fitting = slips.filter(
    (slip) =>
      !(isLow && isQuiet && isSmall(slip)) &&
      isApart(value, slip, usual) &&
      beside.every((next) => isWithin(next.value, slip, usual)),
  );
  const off = (slip: Slip): number =>
    distance(mendedBy(value, slip, usual), usual.centre) - (slip === 1000 ? COMMON : 0);
  const [nearest] = fitting.toSorted((a, b) => off(a) - off(b));
  return nearest && (isLow ? nearest : 1 / nearest);
}

/** The largest group of the months around, where it is most of them. */
function usualAbout(
  known: readonly Known[],
  at: number,
  { side, fewest }: (typeof windows)[number],
): Usual | undefined {
  const from = Math.max(0, Math.min(at - side, known.length - 1 - 2 * side));
  const values = known
    .slice(from, Math.max(at + side, 2 * side) + 1)
    .flatMap((one) => (one === known[at] ? [] : one.value));
  if (values.length < fewest) return undefined;
  const group = usualGroup(values).map((index) => values[index] as number);
  if (group.length < values.length * MOST) return undefined;
  return { low: Math.min(...group), high: Math.max(...group), centre: median(group) };
}

const mendedBy = (value: number, slip: Slip, { centre }: Usual): number =>
  value < centre ? value * slip : value / slip;

/** Whether a value lies beyond what is usual, and within it once it is mended. */
function isApart(value: number, slip: Slip, usual: Usual): boolean {
  const { low, high, centre } = usual;
  const { gap, spread, near } = limits[slip];
  if (high > low * spread || !(value > high * gap || value < low / gap)) return false;
  const mended = mendedBy(value, slip, usual);
  return isNear(mended, slip, usual) && distance(mended, centre) <= near;
}

/**
 * Whether the month beside it is far nearer to what is usual, so that no season leads there, or
 * slipped with it by a factor that no poor season makes.
 */
function isWithin(value: number, slip: Slip, usual: Usual): boolean {
  return isNear(value, slip, usual) || (!isSmall(slip) && isApart(value, slip, usual));
}

/** Whether a value lies among what is usual, or much nearer to it than a slip does. */
function isNear(value: number, slip: Slip, { low, high }: Usual): boolean {
  const room = Math.sqrt(limits[slip].gap);
  return value * room >= low && value <= high * room;
}
