import type { Formula } from './formula.js';

export const stackLossFormula: Formula = {
  id: 'stack-loss',
  equation: 'q = (Tf − Ta)·(A2/(21 − O2) + B)/100',
  unit: 'fraction',
  source: 'Siegert',
};

/** Flue gas as it leaves the boiler, and the coefficients of the fuel. */
export interface FlueGas {
  /** [°C] */
  readonly temperature: number;
  /** [°C] */
  readonly airTemperature: number;
  /** Of the dry gas, below 21. [% by volume] */
  readonly oxygen: number;
  readonly coefficientA2: number;
  readonly coefficientB: number;
}

/**
 * The heat that leaves with the flue gas.
 *
 * @returns Share of the fuel's net calorific value. [fraction]
 *
 * @formula stack-loss
 */
export const stackLoss = (gas: FlueGas): number =>
  ((gas.temperature - gas.airTemperature) *
    (gas.coefficientA2 / (21 - gas.oxygen) + gas.coefficientB)) /
  100;
