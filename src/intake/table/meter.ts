import { fold } from '../text/fold.js';
import { mainMeterNames } from '../vocabulary/words.js';
import { complain, optionalText, type Row } from './row.js';

const mainMeters: ReadonlySet<string> = new Set(mainMeterNames.map(fold));

/**
 * The meter of a row. Blank or `main`, or a name that says as much, is what the plant buys; any
 * other is declared in facility.json, because only that says whether it adds to the total.
 *
 * @returns `null`: what the plant buys.
 */
export function meterOf(row: Row): string | null {
  const meter = optionalText(row, 'meter');
  if (meter === null || isMainMeter(row, meter)) return null;
  if (!row.sheet.setting.meters.has(meter)) complain(row, 'SX2010', 'meter', { meter });
  return meter;
}

/** Whether a name stands for what the plant buys; one that facility.json declares stands for itself. */
export const isMainMeter = ({ sheet }: Pick<Row, 'sheet'>, meter: string): boolean =>
  meter.toLowerCase() === 'main' ||
  (mainMeters.has(fold(meter)) && !sheet.setting.meters.has(meter));
