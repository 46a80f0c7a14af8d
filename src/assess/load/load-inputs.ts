import type { MeterData } from '../../model/meters.js';
import { isWithin } from '../../model/month.js';
import type { Periods } from '../periods.js';
import { demandWindow, type LoadPeriod, peakOf } from './load-period.js';

const rowOf = ({ file }: MeterData, line: number): string => `${file}:${line}:value`;

/** Where a meter begins: its file as a whole. */
export const fileOf = (meter: MeterData): string => rowOf(meter, meter.line);

/** The rows of the periods whose values are beyond belief: all that is summed rests on them. */
export const doubtedOf = (meter: MeterData, { base, reporting }: Periods): readonly string[] =>
  meter.doubted
    .filter(({ month }) => isWithin(month, base) || isWithin(month, reporting))
    .map(({ line }) => rowOf(meter, line));

/** The row of the peak. */
export function peakRowOf(meter: MeterData, load: LoadPeriod): readonly string[] {
  const peak = peakOf(load, demandWindow(meter));
  return peak === undefined ? [] : [rowOf(meter, peak.line)];
}
