import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Host, HostRefusal, HostStream } from '../../model/host.js';
import type { MeterMonth } from '../../model/meters.js';
import { daysIn } from '../../model/month.js';
import type { Setting } from '../profile/setting.js';
import type { TariffCalendar } from './bands.js';
import { Calendar, type MonthPage } from './calendar.js';
import type { DateMemo } from './date-memo.js';
import { Extremes } from './extremes.js';
import { type PageRuns, runsOf } from './gaps.js';
import { HEAD_BYTES, type Head, readHead } from './head.js';
import type { Layout } from './layout.js';
import { LineFeed } from './line-feed.js';
import { RowReader } from './row-reader.js';
import { isInterval, type Taken } from './settle.js';
import { sumMonth } from './sum-month.js';

/** A meter's file as the host knows it. */
export interface MeterFile {
  readonly name: string;
  readonly file: string;
}

/** What one reading of a file from end to end yields. */
export interface Pass {
  readonly head: Head;
  readonly layout: Layout;
  readonly taken: Taken;
  readonly reader: RowReader;
  readonly feed: LineFeed;
  readonly calendar: Calendar;
  readonly months: readonly MeterMonth[];
  readonly pages: readonly PageRuns[];
  readonly extremes: Extremes;
}

export interface PassRequest {
  readonly host: Host;
  readonly folder: string;
  readonly source: MeterFile;
  readonly setting: Setting;
  readonly tariff: TariffCalendar;
  readonly dates: DateMemo;
  /** How to read it; `null`: by what its first rows suggest. */
  readonly taken: Taken | null;
}

/**
 * Reads the file once, piece by piece.
 *
 * @returns With the pass, or a diagnostic in its place, what the host said of the file.
 */
export function readPass(request: PassRequest): {
  readonly source: HostStream | HostRefusal | undefined;
  readonly pass: Pass | Diagnostic;
} {
  const { host, folder, source: file } = request;
  let head = new Uint8Array(0);
  let pass: OpenPass | Diagnostic | null = null;
  const open = (isWhole: boolean): void => {
    pass = openPass(request, head, isWhole);
    if ('feed' in pass) pass.feed.push(head.subarray(pass.head.offset));
    head = new Uint8Array(0);
  };
  const source = host.stream(folder, file.file, (piece) => {
    if (pass !== null) {
      if ('feed' in pass) pass.feed.push(piece);
      return;
    }
    const joined = new Uint8Array(head.length + piece.length);
    joined.set(head);
    joined.set(piece, head.length);
    head = joined;
    if (head.length >= HEAD_BYTES) open(false);
  });
  if (pass === null) open(true);
  return { source, pass: closed(pass as unknown as OpenPass | Diagnostic) };
}

type OpenPass = Pass & { readonly months: MeterMonth[]; readonly pages: PageRuns[] };

function openPass(
  request: PassRequest,
  bytes: Uint8Array,
  isWhole: boolean,
): OpenPass | Diagnostic {
  const { source, setting, tariff } = request;
  const head = readHead(source, bytes, isWhole, setting);
  if ('code' in head) return head;
  const { interval, ...guess } = head.guess;
  if (request.taken === null && (interval === null || !isInterval(interval)))
    return noInterval(source, head);
  const stamp = setting.meters.get(source.name)?.stamp ?? guess.stamp;
  const taken = request.taken ?? { ...guess, interval: interval as number, stamp };
  const { width, time, value, unit } = head.heading;
  const { delimiter } = head;
  const { decimal, order } = taken;
  const layout: Layout = { delimiter, width, time, value, unit, decimal, order };

  const months: MeterMonth[] = [];
  const pages: PageRuns[] = [];
  const extremes = new Extremes();
  const { factor, isRate } = head.measure;
  const scale = {
    interval: taken.interval,
    factor: isRate ? (factor * taken.interval) / 60 : factor,
    tariff,
  };
  const handOn = (page: MonthPage): void => {
    const days = daysIn(page.month);
    extremes.note(page, days, taken.interval);
    months.push(sumMonth(page, scale));
    pages.push(runsOf(page, days, taken.interval));
  };
  const pace = { interval: taken.interval, shift: taken.stamp === 'end' ? taken.interval : 0 };
  const calendar = new Calendar(pace, handOn);
  const reader = new RowReader(layout, calendar, head.unitCell);
  const feed = new LineFeed(
    layout,
    reader,
    calendar,
    head.line,
    head.isCarriageReturn,
    request.dates,
  );
  return { head, layout, taken, reader, feed, calendar, months, pages, extremes };
}

/** Rows of which no two tell how far apart they are: often their times are in a form of their own. */
function noInterval({ file }: MeterFile, { guess, line }: Head): Diagnostic {
  const { interval, badTime } = guess;
  return interval === null && badTime !== null
    ? diagnose('SX1403', { file, line }, { raw: badTime.slice(0, 80), rows: 1 })
    : diagnose('SX1405', { file }, { minutes: interval ?? 0 });
}

function closed(pass: OpenPass | Diagnostic): Pass | Diagnostic {
  if ('code' in pass) return pass;
  pass.feed.end();
  pass.calendar.end();
  return pass;
}
