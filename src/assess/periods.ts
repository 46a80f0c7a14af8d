import { type Diagnostic, diagnose } from '../model/diagnostic.js';
import { type Month, monthNumber, monthOf, monthsOf, type Period } from '../model/month.js';
import type { PlantData, Tables } from '../model/plant.js';

/** The two periods that are compared. */
export interface Periods {
  readonly base: Period;
  readonly reporting: Period;
}

const year = 12;

/**
 * The periods that facility.json names; without them the last twelve months that the data cover and
 * the twelve before.
 *
 * @returns `null` periods where no month is on record. SX5004 where they are not a year, or are
 *   unknown although something is recorded.
 */
export function choosePeriods(plant: PlantData): {
  readonly periods: Periods | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const stated = plant.facility.periods;
  if (stated !== undefined) return { periods: stated, diagnostics: checkStated(stated) };
  const last = lastCoveredMonth(plant.tables);
  if (last === null)
    return { periods: null, diagnostics: isEmpty(plant.tables) ? [] : [refusal(driving)] };
  return { periods: { base: yearUpTo(last, year), reporting: yearUpTo(last, 0) }, diagnostics: [] };
}

const driving = 'production.csv, energy.csv, water.csv';

/** A folder that nobody has filled in yet has no error in it: reading has noted each table already. */
const isEmpty = ({ production, energy, water }: Tables): boolean =>
  [production, energy, water].every(({ state }) => state === 'absent' || state === 'empty');

const refusal = (reason: string): Diagnostic =>
  diagnose('SX5004', { file: 'facility.json', field: 'periods' }, { reason });

const checkStated = (periods: Periods): readonly Diagnostic[] =>
  [periods.base, periods.reporting]
    .filter((period) => monthsOf(period).length !== year)
    .map(({ from, to }) => refusal(`${from} – ${to}`));

function yearUpTo(last: Month, before: number): Period {
  const to = monthNumber(last) - before;
  return { from: monthOf(to - year + 1), to: monthOf(to) };
}

/**
 * The last month that both output and use are known for: the earliest of the last months of the
 * tables, so that no figure is wanting only because its bill has not come yet.
 */
function lastCoveredMonth({ production, energy, water }: Tables): Month | null {
  const lasts = [production.rows, energy.rows, water.rows]
    .map((rows) => lastKnown(rows))
    .filter((month) => month !== null);
  return lasts.toSorted()[0] ?? null;
}

function lastKnown(
  rows: readonly { readonly month: Month; readonly quantity: number | null }[],
): Month | null {
  let last: Month | null = null;
  for (const { month, quantity } of rows)
    if (quantity !== null && (last === null || month > last)) last = month;
  return last;
}
