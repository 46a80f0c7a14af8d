import type { BaselineLeftOut } from '../../model/baseline-schema.js';
import { orthogonalBasis } from '../statistics/orthogonal-basis.js';
import type { Observations } from './change.js';
import type { Driver } from './drivers.js';
import type { Explained } from './explained.js';
import { withoutMonths } from './odd-months.js';
import type { Slips } from './slips.js';

/** A series laid beside its drivers, in the months in which all of them are known. */
export interface Prepared {
  readonly series: Explained;
  readonly drivers: readonly Driver[];
  readonly observations: Observations;
  readonly leftOut: readonly BaselineLeftOut[];
  /** Positions of months that were set aside because a cell of theirs slipped. */
  readonly slipped: readonly number[];
  /** Whether the series goes over to another unit, which would pass for a change. */
  readonly hasChangeOfUnit: boolean;
}

/** A reading with fewer of the months would cost more than it explains. [fraction] */
const LEAST_KNOWN = 0.75;
/** Degrees of freedom below which drivers give way to output alone. */
const LEAST_FREE = 8;

/**
 * Chooses the fullest set of drivers that the months on record can bear.
 *
 * @returns `null` where no output is on record.
 */
export function prepared(series: Explained, slips: Slips): Prepared | null {
  let last: Prepared | null = null;
  const tried = new Set<string>();
  for (const choice of series.choices) {
    const next = laidOut(series, choice, slips);
    for (const { id, isOutput } of choice) if (!isOutput) tried.add(id);
    last = { ...next, leftOut: [...next.leftOut, ...givenWay(tried, choice)] };
    const { observations, drivers } = last;
    if (observations.times.length - drivers.length - 2 >= LEAST_FREE) break;
  }
  return last;
}

/** Readings of a fuller choice that the months could not bear. */
const givenWay = (
  tried: ReadonlySet<string>,
  choice: readonly Driver[],
): readonly BaselineLeftOut[] =>
  [...tried]
    .filter((id) => choice.every((driver) => driver.id !== id))
    .map((driver) => ({ driver, because: 'too-few-months' }));

function laidOut(series: Explained, choice: readonly Driver[], slips: Slips): Prepared {
  const outputs = choice.filter(({ isOutput }) => isOutput);
  const asked = knownTimes(series, outputs);
  const isKept = (driver: Driver): boolean =>
    driver.isOutput ||
    knownTimes(series, [...outputs, driver]).length >= LEAST_KNOWN * asked.length;
  const complete = choice.filter(isKept);
  const slipped = slippedTimes(series, complete, slips);
  const all = observed(series, complete, knownTimes(series, complete));
  const { kept, alike } = separable(complete, withoutMonths(all, slipped));
  return {
    series,
    drivers: kept.map(({ driver }) => driver),
    observations: {
      ...withoutMonths(all, slipped),
      drivers: kept.map(({ column }) => column),
    },
    leftOut: [
      ...choice
        .filter((driver) => !isKept(driver))
        .map(({ id }) => ({ driver: id, because: 'gaps' as const })),
      ...alike.map(({ id }) => ({ driver: id, because: 'alike' as const })),
    ],
    slipped: slipped.filter((time) => all.times.includes(time)),
    hasChangeOfUnit:
      slips.changes.size > 0 &&
      [series, ...complete].some(({ leaves }) => leaves.some((leaf) => slips.changes.has(leaf))),
  };
}

function knownTimes(series: Explained, drivers: readonly Driver[]): readonly number[] {
  const columns = [series.months, ...drivers.map(({ months }) => months)];
  return series.months
    .map((_, time) => time)
    .filter((time) => columns.every((months) => (months[time] ?? null) !== null));
}

const observed = (
  series: Explained,
  drivers: readonly Driver[],
  times: readonly number[],
): Observations => ({
  times,
  response: times.map((time) => series.months[time] as number),
  drivers: drivers.map(({ months }) => times.map((time) => months[time] as number)),
});

/** Positions of the months of which a cell slipped. */
function slippedTimes(
  series: Explained,
  drivers: readonly Driver[],
  { months }: Slips,
): readonly number[] {
  if (months.size === 0) return [];
  const leaves = [series, ...drivers].flatMap((each) => each.leaves);
  const slipped = new Set(leaves.flatMap((leaf) => months.get(leaf) ?? []));
  return series.axisMonths.flatMap((month, time) => (slipped.has(month) ? [time] : []));
}

interface Column {
  readonly driver: Driver;
  readonly column: readonly number[];
}

/** Leaves out each driver that is constant or a combination of those before it. */
function separable(
  drivers: readonly Driver[],
  { response, drivers: columns }: Observations,
): { kept: readonly Column[]; alike: readonly Driver[] } {
  const all = drivers.map((driver, at) => ({ driver, column: columns[at] as readonly number[] }));
  if (isSeparable(response, columns)) return { kept: all, alike: [] };
  const kept: Column[] = [];
  const alike: Driver[] = [];
  for (const { driver, column } of all)
    if (isSeparable(response, [...kept.map((each) => each.column), column]))
      kept.push({ driver, column });
    else alike.push(driver);
  return { kept, alike };
}

const isSeparable = (
  response: readonly number[],
  columns: readonly (readonly number[])[],
): boolean =>
  orthogonalBasis([
    response.map(() => 1),
    ...columns.map((column) => column.map((value) => value - (column[0] as number))),
  ]) !== null;
