import type { Formula } from './formula.js';

export const boilerEfficiencyFormula: Formula = {
  id: 'boiler-efficiency',
  equation: 'η = m·(h_steam − h_feed) / Q_fuel, h_steam − h_feed = 2640 kJ/kg',
  unit: 'fraction',
  source: 'direct method, on net calorific value',
};

/**
 * Efficiency of a boiler by the direct method: heat in the steam over heat in the fuel.
 *
 * @param steam [t]
 * @param enthalpy Of the steam over the feed water. [kJ/kg]
 * @param fuel By net calorific value. [GJ]
 * @returns [fraction]; `undefined` where no fuel was burnt.
 *
 * @formula boiler-efficiency
 */
export const boilerEfficiency = (
  steam: number,
  enthalpy: number,
  fuel: number,
): number | undefined => (fuel > 0 ? (steam * enthalpy) / 1000 / fuel : undefined);
