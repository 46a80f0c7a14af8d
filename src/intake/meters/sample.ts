import type { DayOrder } from '../cell/month.js';
import { type Decimal, evidenceOf } from '../cell/number.js';
import { MINUTES_A_DAY, orderOf, readMinute } from './civil-time.js';

/** What the first rows suggest; the whole file has the last word. */
export interface Guess {
  readonly decimal: Decimal;
  readonly order: DayOrder;
  /** [min]; `null`: fewer than two times. */
  readonly interval: number | null;
  readonly stamp: 'start' | 'end';
  /** The first time, where it cannot be read. */
  readonly badTime: string | null;
}

/**
 * @param lines - All rows of the head as they stand: the more days, the surer their order.
 * @param declared - Decimal mark by facility.json, where no value of the sample settles it.
 */
export function guessOf(
  times: readonly string[],
  values: readonly string[],
  lines: readonly string[],
  declared: Decimal | null,
): Guess {
  const order = guessOrder(lines);
  const minutes = times.map((time) => readMinute(time, order)).filter((time) => time !== undefined);
  const interval = commonest(distances(minutes));
  const [first = ''] = times;
  const badTime = readMinute(first, order) === undefined && first !== '' ? first : null;
  const isMidnight = minutes.length > 0 && Math.min(...minutes) % MINUTES_A_DAY === 0;
  return {
    decimal: guessDecimal(values, declared),
    order,
    interval,
    stamp: isMidnight ? 'start' : 'end',
    badTime,
  };
}

function guessDecimal(values: readonly string[], declared: Decimal | null): Decimal {
  const evidence = values.map((value) => evidenceOf(value));
  const votes = (wanted: string): number => evidence.filter((one) => one === wanted).length;
  const [comma, point] = [votes('comma'), votes('point')];
  if (comma !== point) return comma > point ? 'comma' : 'point';
  return declared ?? (values.some((value) => value.includes(',')) ? 'comma' : 'point');
}

const spokenDay = /(?:^|[^\d])(\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?!\d)/;

/** By days above 12; where there are none, the order in which one day follows the other more often. */
function guessOrder(lines: readonly string[]): DayOrder {
  if (!spokenDay.test(lines[0] ?? '')) return 'day-first';
  const dates = [...new Set(lines.flatMap((line) => spokenDay.exec(line)?.[1] ?? []))];
  const proven = dates.map(orderOf);
  const days = proven.filter((one) => one === 'day-first').length;
  const months = proven.filter((one) => one === 'month-first').length;
  if (days !== months) return days > months ? 'day-first' : 'month-first';
  return jumps(dates, 'month-first') < jumps(dates, 'day-first') ? 'month-first' : 'day-first';
}

/** Days that do not follow the one before. */
function jumps(dates: readonly string[], order: DayOrder): number {
  const minutes = dates.map((date) => readMinute(`${date} 0:00`, order) ?? Number.NaN);
  return distances(minutes).filter((distance) => distance !== MINUTES_A_DAY).length;
}

const distances = (minutes: readonly number[]): number[] =>
  minutes.slice(1).map((minute, at) => Math.abs(minute - (minutes[at] as number)));

/** The commonest distance that is none of 0, the smaller of two; `null` where there is none. */
function commonest(steps: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const step of steps) if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
  return commonestOf(counts);
}

export function commonestOf(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [step, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0);
    if (count > most || (count === most && best !== null && step < best)) best = step;
  }
  return best;
}
