import type { NumberWords } from './number-words.js';

/** A unit as it is written: `m3/t` is m³/t, `kg CO2e/t` is kg CO₂tđ/t in Vietnamese. */
export const unitText = (unit: string, words: NumberWords): string =>
  unit
    .split('/')
    .map(
      (part) =>
        words.units[part] ??
        part
          .split(' ')
          .map((w) => words.units[w] ?? w)
          .join(' '),
    )
    .join('/')
    .replaceAll(' ', '\u00a0');

/** Decimals that the field is used to, by unit; a value too small for them keeps three figures. */
const customary: Readonly<Record<string, number>> = {
  'kWh/t': 0,
  'm3/t': 1,
  'GJ/t': 2,
  'kg CO2e/t': 0,
  'kgCO2e/t': 0,
};

/** @returns decimals for a specific consumption, or `undefined` where three figures decide. */
export const customaryDecimals = (unit: string): number | undefined => customary[unit];

const wholeUnits = new Set([
  'kWh',
  'MWh',
  'm3',
  'm2',
  'VND',
  'L',
  'GJ',
  'TOE',
  'tCO2e',
  't CO2e',
  't CO2',
]);

/** Whether a total in this unit is read whole at every size. */
export const isWhole = (unit: string): boolean => wholeUnits.has(unit);
