import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Host, HostRefusal, HostStream } from '../../model/host.js';
import type { MeterData } from '../../model/meters.js';
import type { InputFile } from '../../model/plant.js';
import type { Setting } from '../profile/setting.js';
import type { TariffCalendar } from './bands.js';
import { textOfMinute } from './civil-time.js';
import type { DateMemo } from './date-memo.js';
import { errorsOf, remarksOf, type WholeFile } from './findings.js';
import { gapsOf } from './gaps.js';
import { type MeterFile, type Pass, type PassRequest, readPass } from './read-pass.js';
import { isBought } from './role.js';
import { settle, stampByEdges } from './settle.js';

/** A file may be read again where its end belies its beginning; each time something is settled. */
const MOST_PASSES = 4;
/** 4 GB: the largest file of a meter. [bytes] */
const LARGEST_FILE = 4096 * 1024 * 1024;

export interface ReadMeter {
  readonly meter: MeterData;
  readonly input: InputFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one file of interval data, as often as it takes to know how it is written: mostly once. */
export function readMeter(
  host: Host,
  folder: string,
  file: MeterFile,
  setting: Setting,
  tariff: TariffCalendar,
  dates: DateMemo,
): ReadMeter {
  const request: PassRequest = { host, folder, source: file, setting, tariff, dates, taken: null };
  const declared = {
    decimal: setting.decimal,
    stamp: setting.meters.get(file.name)?.stamp ?? null,
  };
  let { source, pass } = readPass(request);
  for (let passes = 1; passes < MOST_PASSES && !('code' in pass); passes++) {
    const { taken, calendar, reader, feed } = pass;
    const settled = settle(taken, { calendar, reader, plain: feed.plain }, declared);
    if (isSame(settled, taken)) break;
    ({ source, pass } = readPass({ ...request, taken: settled }));
  }
  if (!source || 'refused' in source) return unread(file, refusal(file, source));
  if ('code' in pass) return unread(file, pass, source);
  return summedUp(file, source, pass, setting);
}

const isSame = (a: Pass['taken'], b: Pass['taken']): boolean =>
  a.decimal === b.decimal &&
  a.order === b.order &&
  a.interval === b.interval &&
  a.stamp === b.stamp;

function summedUp(
  { name, file }: MeterFile,
  { sha256 }: HostStream,
  pass: Pass,
  setting: Setting,
): ReadMeter {
  const { head, layout, taken, reader, feed, calendar, extremes } = pass;
  const { plain } = feed;
  const { carrier, unit } = head.measure;
  const whole: WholeFile = {
    name,
    file,
    taken,
    reader,
    plain,
    calendar,
    decimal: setting.decimal,
    measure: head.measure,
    outliers: extremes.outliers(),
    width: layout.width,
    broken: feed.broken,
  };
  const { interval, stamp } = taken;
  const shift = stamp === 'end' ? interval : 0;
  const isEmpty = calendar.count === 0;
  const [start, end] = [calendar.earliest - shift, calendar.latest - shift + interval];
  const place = (minute: number): number => Math.round(minute / interval);
  const gaps = isEmpty
    ? { missing: 0, gaps: 0, longest: null }
    : gapsOf(pass.pages, place(start), place(end), interval);
  const errors = errorsOf(whole);
  const rows = reader.rows + plain.rows;
  const refused = reader.refused + calendar.repeated.rows + calendar.late.rows;
  const isRefused = errors.some(({ severity }) => severity === 'error');
  return {
    meter: {
      name,
      file,
      state: isRefused ? 'refused' : isEmpty ? 'empty' : 'read',
      isBought: isBought(name, setting),
      carrier,
      unit,
      intervalMinutes: interval,
      stamp,
      first: isEmpty ? null : textOfMinute(start),
      last: isEmpty ? null : textOfMinute(end),
      count: calendar.count,
      gaps,
      months: pass.months.toSorted((a, b) => (a.month < b.month ? -1 : 1)),
      doubted: (whole.outliers?.highest ?? []).map(({ month, line }) => ({ month, line })),
      line: head.line,
    },
    input: { file, sha256, rows, used: rows - refused, refused },
    diagnostics: [
      ...head.diagnostics,
      ...errors,
      ...remarksOf(whole, gaps, stampedBy(name, calendar, interval, setting)),
    ],
  };
}

function stampedBy(
  name: string,
  calendar: Pass['calendar'],
  interval: number,
  { meters }: Setting,
): 'facility' | 'edges' | 'convention' {
  if (meters.get(name)?.stamp !== undefined) return 'facility';
  return stampByEdges(calendar, interval) === null ? 'convention' : 'edges';
}

/** A file of which nothing could be understood; every figure of the meter is out. */
function unread({ name, file }: MeterFile, why: Diagnostic, source?: HostStream): ReadMeter {
  return {
    meter: {
      name,
      file,
      state: 'refused',
      isBought: false,
      carrier: null,
      unit: 'kWh',
      intervalMinutes: 60,
      stamp: 'end',
      first: null,
      last: null,
      count: 0,
      gaps: { missing: 0, gaps: 0, longest: null },
      months: [],
      doubted: [],
      line: 1,
    },
    input: source ? { file, sha256: source.sha256, rows: 0, used: 0, refused: 0 } : null,
    diagnostics: [why],
  };
}

/** `undefined`: the folder lists it, and yet it is not there. */
function refusal({ file }: MeterFile, source: HostRefusal | undefined): Diagnostic {
  if (!source) return diagnose('SX1004', { file }, { reason: 'ENOENT' });
  const { refused, detail, size } = source;
  if (refused === 'unreadable') return diagnose('SX1004', { file }, { reason: detail });
  if (refused !== 'too-large') return diagnose('SX1005', { file }, { found: refused });
  const args = { limit: 'bytes', found: size ?? 0, allowed: LARGEST_FILE };
  return diagnose('SX1006', { file }, args);
}
