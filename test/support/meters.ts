import { readMeters } from '../../src/intake/meters/read-meters.js';
import { settingOf } from '../../src/intake/profile/setting.js';
import type { Facility } from '../../src/model/facility-schema.js';
import { library } from './intake.js';
import { memoryHost } from './memory-host.js';

/** Reads `meters/` of a plant that has nothing else. */
export function readMeterFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  more: Partial<Facility> = {},
) {
  const facility: Facility = {
    schema: 'sxsh/facility@1',
    name: 'Xưởng thử',
    sector: 'seafood',
    meters: { M: { role: 'purchase' } },
    ...more,
  };
  const named = Object.entries(files).map(([name, text]) => [`meters/${name}`, text] as const);
  const host = memoryHost('plant', Object.fromEntries(named));
  return readMeters(host, 'plant', settingOf(facility, library), library.tariffHours);
}

/** How a file of interval data is made. */
export interface Making {
  readonly from?: string;
  readonly days?: number;
  readonly minutes?: number;
  readonly heading?: string;
  readonly stamp?: 'start' | 'end';
  readonly value?: (slot: number, day: number, perDay: number) => number;
  readonly time?: (minute: number) => string;
  readonly number?: (value: number) => string;
  readonly delimiter?: string;
}

const pair = (value: number): string => String(value).padStart(2, '0');

/** `2025-01-15 07:15` of minutes since 1970. */
function isoTime(minute: number): string {
  const date = new Date(minute * 60_000).toISOString();
  return `${date.slice(0, 10)} ${date.slice(11, 16)}`;
}

/** `15/01/2025 7:15` */
export function vietnameseTime(minute: number): string {
  const date = new Date(minute * 60_000);
  const [day, month] = [pair(date.getUTCDate()), pair(date.getUTCMonth() + 1)];
  const clock = `${date.getUTCHours()}:${pair(date.getUTCMinutes())}`;
  return `${day}/${month}/${date.getUTCFullYear()} ${clock}`;
}

/** Lines of whole days of interval data. */
export function makeLines(making: Making = {}): string[] {
  const { from = '2025-01-01', days = 2, minutes = 15, stamp = 'start', delimiter = ',' } = making;
  const { time = isoTime, number = String, value = () => 1.5 } = making;
  const start = Date.parse(`${from}T00:00:00Z`) / 60_000 + (stamp === 'end' ? minutes : 0);
  const perDay = 1440 / minutes;
  return Array.from({ length: days * perDay }, (_, at) => {
    const [day, slot] = [Math.floor(at / perDay), at % perDay];
    return `${time(start + at * minutes)}${delimiter}${number(value(slot, day, perDay))}`;
  });
}

/** A whole file. */
export const makeFile = (making: Making = {}): string =>
  `${[making.heading ?? 'time,value (kWh)', ...makeLines(making)].join('\n')}\n`;
