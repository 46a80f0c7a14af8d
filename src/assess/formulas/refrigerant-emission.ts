import type { Quantity } from '../../model/quantity.js';
import { quantity } from '../../model/quantity.js';

/**
 * Refrigerant bought is taken to have replaced what leaked.
 *
 * @param toppedUp [t]
 * @param potential [kg CO2e/kg]
 * @returns [t CO2e]
 *
 * @formula direct-emission
 */
export const refrigerantEmission = (
  toppedUp: Quantity<'t'>,
  potential: number,
): Quantity<'tCO2e'> => quantity(toppedUp * potential, 'tCO2e');
