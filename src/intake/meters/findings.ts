import { type Diagnostic, diagnose, type SourceSpan } from '../../model/diagnostic.js';
import type { MeterGaps } from '../../model/meters.js';
import { parseNumber } from '../cell/number.js';
import { textOfMinute } from './civil-time.js';
import type { Outliers } from './extremes.js';
import type { Measure } from './measure.js';
import { commonestOf } from './sample.js';
import { decimalVotes, type Evidence, isInterval, type Taken } from './settle.js';

/** Rows that are too few to tell a register from a use that grows. */
const FEWEST_FOR_REGISTER = 96;
/** A register falls when it is changed or runs over, and never else; a use falls every other row. */
const RISES_A_FALL = 200;

/** What a file was read as, whole. */
export interface WholeFile extends Evidence {
  readonly name: string;
  readonly file: string;
  readonly taken: Taken;
  readonly decimal: 'comma' | 'point' | null;
  readonly measure: Measure;
  readonly outliers: Outliers | null;
  readonly width: number;
  readonly broken: number | null;
}

/** Errors: each takes out the figures of the meter. One of a kind, with the count of its rows. */
export function errorsOf(whole: WholeFile): Diagnostic[] {
  const { reader, calendar, broken } = whole;
  const at = (line: number): SourceSpan => ({ file: whole.file, line });
  const errors: Diagnostic[] = [];
  const { time, value, width, negative, unit } = Object.fromEntries(reader.faults);
  if (broken !== null) errors.push(diagnose('SX1204', at(broken), {}));
  if (width)
    errors.push(
      diagnose('SX1203', at(width.line), { found: Number(width.raw), expected: whole.width }),
    );
  if (time) errors.push(diagnose('SX1403', at(time.line), { raw: time.raw, rows: time.rows }));
  if (value) errors.push(diagnose('SX1404', at(value.line), { raw: value.raw, rows: value.rows }));
  if (negative)
    errors.push(diagnose('SX1409', at(negative.line), { raw: negative.raw, rows: negative.rows }));
  if (unit)
    errors.push(diagnose('SX1414', at(unit.line), { raw: unit.raw, unit: reader.unit ?? '' }));
  const { late } = calendar;
  if (late.rows > 0) errors.push(diagnose('SX1408', at(late.line), { rows: late.rows }));
  errors.push(...openDecimals(whole), ...pace(whole));
  if (isRegister(whole))
    errors.push(diagnose('SX1410', { file: whole.file }, { meter: whole.name }));
  return errors;
}

/** Both readings of a value that nothing in the file settles; in silence it would be off by 1000. */
function openDecimals({ reader, taken, decimal, file, ...rest }: WholeFile): Diagnostic[] {
  const { open } = reader;
  const { comma, point } = decimalVotes(taken, { reader, ...rest });
  if (!open || comma !== point) return [];
  const span: SourceSpan = { file, line: open.line, field: 'value' };
  if (decimal !== null && comma === 0) {
    const mark = decimal === 'comma' ? ',' : '.';
    return [diagnose('SX2012', span, { column: 'value', decimal: mark, by: ['facility.json'] })];
  }
  const read = (as: 'comma' | 'point'): number => parseNumber(open.raw, as) ?? 0;
  const args = { raw: open.raw, asComma: read('comma'), asPoint: read('point') };
  return [diagnose('SX2002', span, args)];
}

/** Rows that follow each other in a way in which no hour is whole. */
function pace({ calendar, file }: WholeFile): Diagnostic[] {
  const minutes = commonestOf(calendar.steps);
  const isSound = minutes !== null && isInterval(minutes);
  return isSound ? [] : [diagnose('SX1405', { file }, { minutes: minutes ?? 0 })];
}

function isRegister({ calendar }: WholeFile): boolean {
  const { count, rises, falls } = calendar;
  const [more, fewer] = [Math.max(rises, falls), Math.min(rises, falls)];
  return count >= FEWEST_FOR_REGISTER && more * 20 > count && more > fewer * RISES_A_FALL;
}

/** Doubts and notes: what was taken for granted, and what is wanting. */
export function remarksOf(
  whole: WholeFile,
  gaps: MeterGaps,
  stampBy: 'facility' | 'edges' | 'convention',
): Diagnostic[] {
  const { name, file, measure, taken, calendar } = whole;
  const { interval: minutes, stamp } = taken;
  const read = { unit: measure.text, measures: measure.isRate ? 'mean' : 'amount' } as const;
  const remarks: Diagnostic[] = [
    diagnose('SX1401', { file }, { meter: name, ...read, minutes, stamp, by: stampBy }),
    ...doubtsOf(whole),
  ];
  if (gaps.longest !== null) {
    const { minutes: longest } = gaps.longest;
    const { missing, gaps: count } = gaps;
    const args = { meter: name, missing, gaps: count, longest, ...placed(gaps.longest.from) };
    remarks.push(diagnose('SX1406', { file }, args));
  }
  const { rows, differing, line, minute } = calendar.repeated;
  if (rows > 0) {
    const args = { rows, differing, ...placed(textOfMinute(minute)) };
    remarks.push(diagnose('SX1407', { file, line }, args));
  }
  return remarks;
}

/** The highest values where they are beyond belief, each in its row. */
function doubtsOf({ name, file, measure: { text: unit }, outliers }: WholeFile): Diagnostic[] {
  if (outliers === null) return [];
  const { usual, rows, highest } = outliers;
  return highest.map(({ value, line, minute }) =>
    diagnose(
      'SX1415',
      { file, line, field: 'value' },
      {
        meter: name,
        value,
        unit,
        ...placed(textOfMinute(minute)),
        usual: Number(usual.toPrecision(2)),
        times: Number((value / usual).toPrecision(2)),
        rows,
      },
    ),
  );
}

/** Day and time of day apart: each language writes a day in its own way. */
const placed = (time: string): { from: string; clock: string } => ({
  from: time.slice(0, 10),
  clock: time.slice(11),
});
