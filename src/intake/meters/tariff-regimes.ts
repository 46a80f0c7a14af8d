import type { TariffWindow } from '../../model/library.js';

type Regime = Pick<TariffWindow, 'regime' | 'validFrom' | 'validTo' | 'source' | 'confirmed'>;

/** The regimes of the library, each once, by the day from which it is in force. */
export const regimesOf = (windows: readonly TariffWindow[]): readonly Regime[] =>
  [...new Map(windows.map((window) => [window.regime, window])).values()].toSorted((a, b) =>
    a.validFrom < b.validFrom ? -1 : 1,
  );

/** In force on the day by its own dates. */
export const isInForce = ({ validFrom, validTo }: Regime, date: string): boolean =>
  validFrom <= date && (validTo === null || date <= validTo);

/**
 * The hours that a day is split by. New ones count once somebody has confirmed that bills follow
 * them; until then those before them do, beyond their own last day.
 *
 * @param date - `YYYY-MM-DD`
 * @returns `null` where no hours were in force.
 */
export function regimeOn(date: string, windows: readonly TariffWindow[]): string | null {
  const regimes = regimesOf(windows);
  if (!regimes.some((regime) => isInForce(regime, date))) return null;
  return (
    regimes.findLast(
      ({ validFrom, confirmed }, at) => validFrom <= date && (at === 0 || confirmed === 'yes'),
    )?.regime ?? null
  );
}
