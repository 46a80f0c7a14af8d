import { type Diagnostic, diagnose } from '../model/diagnostic.js';
import { type Month, monthNumber, monthOf, monthsOf, type Period } from '../model/month.js';
import type { PlantData, Tables } from '../model/plant.js';

/** The two periods that are compared. */
export interface Periods {
  readonly base: Period;
  readonly reporting: Period;
}

const year = 12;

/** The periods, with what is to be said of them. */
interface Choice {
  readonly periods: Periods | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The periods that facility.json names; without them the last twelve months that the data cover and
 * the twelve before.
 *
 * @returns `null` periods where no month is on record, and where those stated do not follow each
 *   other. SX5004 then too, and where they are not a year.
 */
export function choosePeriods(plant: PlantData): Choice {
  const stated = plant.facility.periods;
  if (stated !== undefined) return chooseStated(stated);
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

/** Both run forward, and the reporting period begins after the end of the base: else neither is one. */
function chooseStated(stated: Periods): Choice {
  const { base, reporting } = stated;
  const isInOrder =
    base.from <= base.to && base.to < reporting.from && reporting.from <= reporting.to;
  if (!isInOrder)
    return {
      periods: null,
      diagnostics: [refusal([base, reporting].map(rangeOf).join(', '))],
    };
  const odd = [base, reporting].filter((period) => monthsOf(period).length !== year);
  return { periods: stated, diagnostics: odd.map((period) => refusal(rangeOf(period))) };
}

const rangeOf = ({ from, to }: Period): string => `${from} – ${to}`;

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
