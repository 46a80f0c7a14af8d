import type { Stamp } from '../../model/meters.js';
import type { Decimal } from '../cell/number.js';
import type { Calendar } from './calendar.js';
import { MINUTES_A_DAY } from './civil-time.js';
import type { PlainRows } from './plain-rows.js';
import type { RowReader } from './row-reader.js';
import { commonestOf, type Guess } from './sample.js';

/** A guess that a whole file was read with. */
export interface Taken extends Omit<Guess, 'badTime'> {
  readonly interval: number;
}

/** What a whole file proved. */
export interface Evidence {
  readonly reader: RowReader;
  readonly plain: PlainRows;
  readonly calendar: Calendar;
}

/** Intervals that divide an hour, so that hours and months are made of whole ones. [min] */
export const isInterval = (minutes: number): boolean => minutes >= 1 && 60 % minutes === 0;

/** Cells that prove either convention. */
export function decimalVotes(taken: Taken, { reader, plain }: Evidence): Record<Decimal, number> {
  const isComma = taken.decimal === 'comma';
  return {
    comma: reader.comma + (isComma ? plain.proofs : 0),
    point: reader.point + (isComma ? 0 : plain.proofs),
  };
}

/**
 * How the file should have been read, now that all of it is known. Where that is not how it was
 * read, it is read again.
 *
 * @param declared - Stamp and decimal mark by facility.json.
 */
export function settle(
  taken: Taken,
  evidence: Evidence,
  declared: { readonly decimal: Decimal | null; readonly stamp: Stamp | null },
): Taken {
  const { reader, plain, calendar } = evidence;
  const { comma, point } = decimalVotes(taken, evidence);
  const byFacility = declared.decimal ?? taken.decimal;
  const decimal = comma === point ? byFacility : comma > point ? 'comma' : 'point';
  const dayFirst = reader.dayFirst + (taken.order === 'day-first' ? plain.orderProofs : 0);
  const monthFirst = reader.monthFirst + (taken.order === 'month-first' ? plain.orderProofs : 0);
  const order =
    dayFirst === monthFirst ? taken.order : dayFirst > monthFirst ? 'day-first' : 'month-first';
  const commonest = commonestOf(calendar.steps);
  const interval = commonest !== null && isInterval(commonest) ? commonest : taken.interval;
  const stamp = declared.stamp ?? stampByEdges(calendar, interval) ?? 'end';
  return { decimal, order, interval, stamp };
}

/**
 * Which end of an interval the times name, by the first and the last one: a record of whole days
 * that begins at 00:00 and ends at 23:45 names starts, one from 00:15 to 00:00 names ends.
 *
 * @returns `null` where they prove nothing.
 */
export function stampByEdges(
  { earliest, latest }: Pick<Calendar, 'earliest' | 'latest'>,
  interval: number,
): Stamp | null {
  const [first, last] = [earliest % MINUTES_A_DAY, latest % MINUTES_A_DAY];
  const starts = Number(first === 0) + Number(last === MINUTES_A_DAY - interval);
  const ends = Number(first === interval) + Number(last === 0);
  return starts === ends ? null : starts > ends ? 'start' : 'end';
}
