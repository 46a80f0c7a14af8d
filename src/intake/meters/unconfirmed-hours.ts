import { type Diagnostic, diagnose, type SourceSpan } from '../../model/diagnostic.js';
import type { TariffWindow } from '../../model/library.js';
import type { MeterData } from '../../model/meters.js';
import { isInForce, regimeOn, regimesOf } from './tariff-regimes.js';

const span: SourceSpan = { file: 'facility.json', field: 'tariffHours' };

/**
 * What nobody has confirmed of the hours of tariff: those that some month is split by, and those
 * that would be in force in some month, had anybody confirmed them.
 */
export function unconfirmedHours(
  meters: readonly MeterData[],
  windows: readonly TariffWindow[],
): Diagnostic[] {
  // The last day of a month has the newest hours of it.
  const days = meters
    .filter(({ carrier, state }) => carrier === 'electricity' && state === 'read')
    .flatMap((meter) => meter.months.map(({ days: { last } }) => last));
  const inUse = new Set(days.map((day) => regimeOn(day, windows)));
  return regimesOf(windows)
    .filter(({ confirmed }) => confirmed !== 'yes')
    .flatMap((hours): Diagnostic[] => {
      const { regime, source, validFrom, validTo } = hours;
      if (inUse.has(regime)) {
        const args = { regime, source, from: validFrom, to: validTo ?? '…' };
        return [diagnose('SX1412', span, args)];
      }
      const day = days.find((one) => isInForce(hours, one));
      const used = day === undefined ? null : regimeOn(day, windows);
      if (used === null) return [];
      return [diagnose('SX1420', span, { regime, used, source, from: validFrom })];
    });
}
