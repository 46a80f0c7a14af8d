import type { MeterData, MeterMonth } from '../../model/meters.js';
import { type Month, monthsOf } from '../../model/month.js';
import type { Part } from './part.js';
import type { Workspace } from './workspace.js';

/** Interval data and a bill of one meter tell the same use within this, by month. */
const tolerance = 0.02;

interface MeteredRow {
  readonly meter: string | null;
}

/**
 * Grades what was billed through the reporting period A where the interval data of its meter say the
 * same, month for month. With several meters, or bills that were cut to months by days and so do not
 * agree with any single one, it stays as it is.
 *
 * @param part From these rows, in the unit in which they are billed.
 * @param carrier As the meters name it: a family of carriers, or `water`.
 */
export function gradedByMeter(
  space: Workspace,
  part: Part,
  rows: readonly MeteredRow[],
  carrier: string,
  unit: string,
): Part {
  const meter = meterOf(space, rows, carrier, unit);
  return meter !== undefined && isMatched(space, part, meter)
    ? { ...part, quality: { ...part.quality, grade: 'A' } }
    : part;
}

/** The meter of the rows; the one that counts what is bought, where they name none. */
function meterOf(
  { plant }: Workspace,
  rows: readonly MeteredRow[],
  carrier: string,
  unit: string,
): MeterData | undefined {
  const [first] = rows;
  if (first === undefined || rows.some(({ meter }) => meter !== first.meter)) return undefined;
  const counting = plant.meters.filter(
    (each) =>
      each.isBought && each.state === 'read' && each.carrier === carrier && each.unit === unit,
  );
  const named = counting.find(({ name }) => name === first.meter);
  if (named !== undefined) return named;
  const isMain = first.meter === null || first.meter === 'main';
  return isMain && counting.length === 1 ? counting[0] : undefined;
}

function isMatched({ axis, periods }: Workspace, part: Part, meter: MeterData): boolean {
  const metered = new Map<Month, MeterMonth>(meter.months.map((month) => [month.month, month]));
  return monthsOf(periods.reporting).every((month) => {
    const billed = part.months[axis.position.get(month) ?? -1] ?? null;
    const read = metered.get(month);
    if (billed === null || read === undefined || read.known !== read.expected) return false;
    return Math.abs(read.quantity - billed) <= tolerance * billed;
  });
}
