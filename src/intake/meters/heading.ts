import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { findUnit } from '../cell/unit.js';
import { fold } from '../text/fold.js';

/** Headings of a meter's file, as loggers and portals write them. */
const spellings = {
  time: 'time|thời điểm|thời gian|ngày giờ|ngày, giờ|ngày/giờ|mốc thời gian|timestamp|datetime|date time|date/time|date & time|time stamp|interval',
  value:
    'value|giá trị|số đo|sản lượng|sản lượng điện|điện năng|điện năng tác dụng|điện năng tiêu thụ|điện năng giao|điện tiêu thụ|tiêu thụ|lượng|công suất|công suất tác dụng|công suất trung bình|công suất p|phụ tải|lưu lượng|p|p+|p tổng|p total|a+|energy|active energy|consumption|usage|power|active power|total active power|mean power|load|demand|quantity|flow',
  register:
    'chỉ số|chỉ số công tơ|số chỉ|số chỉ công tơ|chỉ số điện năng|chỉ số điện|lũy kế|điện năng lũy kế|register|register reading|meter reading|reading|index|cumulative|cumulative energy',
  unit: 'unit|units|đơn vị|đơn vị tính|ĐVT|uom',
} as const;

type ColumnName = keyof typeof spellings;

const names: ReadonlyMap<string, ColumnName> = new Map(
  (Object.keys(spellings) as ColumnName[]).flatMap((column) =>
    spellings[column].split('|').map((name) => [fold(name), column] as const),
  ),
);

/** Which column means what. */
export interface MeterHeading {
  readonly time: number;
  readonly value: number;
  readonly unit: number | null;
  readonly width: number;
  /** The unit that the heading of the values names. */
  readonly unitText: string | null;
  /** The heading, where it calls the values the state of a register. */
  readonly register: string | null;
  /** Headings that mean nothing here. */
  readonly extra: readonly string[];
}

const withUnit = /^(.*?)\s*[([]\s*([^)\]]+?)\s*[)\]]$/;
/** `Công suất kW`, `P_kW`: the unit without brackets. */
const unitBehind = /^(.+?)[\s_,:/-]+([kKmMgG]?[wW][hH]?)$/;

/** `undefined`: the line is no heading. `own`: what facility.json says of the client's headings. */
export function headingOf(
  cells: readonly string[],
  own: Readonly<Record<string, string>> = {},
): MeterHeading | undefined {
  const width = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  const columns = cells.slice(0, width).map((cell) => columnOf(cell.trim(), own));
  const time = columns.findIndex(({ name }) => name === 'time');
  const amount = columns.findIndex(({ name }) => name === 'value');
  const value = amount < 0 ? columns.findIndex(({ name }) => name === 'register') : amount;
  if (time < 0 || value < 0) return undefined;
  const unit = columns.findIndex(({ name }) => name === 'unit');
  return {
    time,
    value,
    unit: unit < 0 ? null : unit,
    width,
    unitText: columns[value]?.unit ?? null,
    register: amount < 0 ? (cells[value] as string).trim() : null,
    extra: cells.slice(0, width).filter((_, index) => ![time, value, unit].includes(index)),
  };
}

/** A heading that is no more than a unit, as `kWh`, heads the values. */
function columnOf(
  text: string,
  own: Readonly<Record<string, string>>,
): { name: ColumnName | null; unit: string | null } {
  const mapped = names.get(fold(own[text] ?? ''));
  if (mapped) return { name: mapped, unit: withUnit.exec(text)?.[2] ?? null };
  const direct = names.get(fold(text));
  if (direct) return { name: direct, unit: null };
  const match = withUnit.exec(text) ?? unitBehind.exec(text);
  const named = match ? names.get(fold(match[1] as string)) : undefined;
  if (named) return { name: named, unit: match?.[2] ?? null };
  return isPlainUnit(text) ? { name: 'value', unit: text } : { name: null, unit: null };
}

/** `kWh`, `KW`: in a heading, `T` or `m` is no unit. */
function isPlainUnit(text: string): boolean {
  const dimension = text === '' ? undefined : findUnit(text, ['energy', 'power'])?.dimension;
  return dimension === 'energy' || dimension === 'power';
}

/** Headings that are not taken into account are named. */
export const extraColumns = (file: string, line: number, extra: readonly string[]): Diagnostic[] =>
  extra
    .filter((column) => column.trim() !== '')
    .map((column) => diagnose('SX1202', { file, line }, { column: column.trim() }));
