import { cellOf, complain, type Row } from './row.js';

/**
 * The meter of a row. Blank or `main` is what the plant buys; any other is declared in facility.json,
 * because only that says whether it adds to the total.
 *
 * @returns `null`: what the plant buys.
 */
export function meterOf(row: Row): string | null {
  const meter = cellOf(row, 'meter');
  if (meter === '' || meter.toLowerCase() === 'main') return null;
  if (!row.sheet.setting.meters.has(meter)) complain(row, 'SX2010', 'meter', { meter });
  return meter;
}
