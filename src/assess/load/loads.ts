import type { Load } from '../../model/load-schema.js';
import type { MeterData } from '../../model/meters.js';
import type { Period } from '../../model/month.js';
import { loadProfile } from '../formulas/load-profile.js';
import { type LoadPeriod, loadPeriodOf, peakOf } from './load-period.js';

/**
 * The load of every meter with interval data, as a picture of it needs: the typical week, and the
 * peaks with their times, of the reporting period. Figures hold the single numbers.
 */
export const loadsOf = (
  meters: readonly MeterData[],
  periods: { readonly reporting: Period },
): Load[] =>
  meters
    .filter(({ state }) => state === 'read')
    .map((meter) => {
      const load = loadPeriodOf(meter, periods.reporting);
      const { months } = load;
      return {
        meter: meter.name,
        file: meter.file,
        carrier: meter.carrier,
        unit: meter.unit,
        intervalMinutes: meter.intervalMinutes,
        stamp: meter.stamp,
        first: meter.first,
        last: meter.last,
        coverage: load.coverage,
        gaps: { ...meter.gaps, longest: meter.gaps.longest && { ...meter.gaps.longest } },
        months: months.map(({ month, quantity, known, expected }) => ({
          month,
          quantity,
          known,
          expected,
        })),
        profile: loadProfile(
          months.map(({ hourSums }) => hourSums),
          months.map(({ hourCounts }) => hourCounts),
        ),
        peaks: peaksOf(load),
      };
    });

function peaksOf(load: LoadPeriod): Load['peaks'] {
  return ([15, 30, 60] as const).flatMap((minutes) => {
    const peak = peakOf(load, minutes);
    return peak === undefined ? [] : [{ minutes, power: peak.power, at: peak.at }];
  });
}
