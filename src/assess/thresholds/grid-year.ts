import type { Figure } from '../../model/assessment-schema.js';
import type { Factor } from '../../model/library.js';
import { quantity } from '../../model/quantity.js';
import { valueIn } from '../factor-units.js';
import { gridFactor } from '../figures/purchased-parts.js';
import { purchasedEnergyEmission } from '../formulas/purchased-energy-emission.js';
import { relativeChange } from '../formulas/relative-change.js';

/** So many of the last changes tell how far the factor of the grid moves in a year. */
const yearsLookedAt = 5;

/** The largest change of the grid's official factor from one year to the next, of late. [fraction] */
function largestMove(factors: ReadonlyMap<string, Factor>, last: number): number {
  const moves = Array.from({ length: yearsLookedAt }, (_, back) => {
    const [before, after] = [
      factors.get(`grid_${last - back - 1}`),
      factors.get(`grid_${last - back}`),
    ];
    return before?.value == null || after?.value == null
      ? 0
      : Math.abs(relativeChange(after.value, before.value) ?? 0);
  });
  return Math.max(...moves);
}

/**
 * Whether the factor of the grid decides on which side of the mark the emissions stand: that of the
 * year is not official yet, an earlier one stands in for it, and as much as it moves in a year would
 * take the emissions across.
 *
 * @param year - The reporting year, of which the electricity is.
 * @param emissions - [t CO2e]
 * @param electricity - [kWh]
 */
export function gridYearDecides(
  factors: ReadonlyMap<string, Factor>,
  year: number,
  emissions: number,
  mark: number,
  electricity: Figure | undefined,
): boolean {
  const factor = gridFactor(factors, year);
  const perMegawattHour = factor === undefined ? null : valueIn(factor, 'tCO2/MWh');
  if (factor === undefined || perMegawattHour === null || !electricity?.value) return false;
  const used = Number(factor.year);
  if (used >= year) return false;
  const ofElectricity = purchasedEnergyEmission<'kWh'>(
    quantity(electricity.value, 'kWh'),
    quantity(perMegawattHour / 1000, 'tCO2e/kWh'),
  );
  return Math.abs(mark - emissions) / ofElectricity <= largestMove(factors, used);
}
