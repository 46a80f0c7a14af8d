import type { Formula } from './formula.js';

export const annualisedFormula: Formula = {
  id: 'annualised',
  equation: 'X ≈ Σ x·12 / n, n = 10, 11',
  unit: 'X',
  source: 'rule of practice: ten months of twelve at the least',
};

const year = 12;
/** With fewer the season of the others is a guess. */
const fewestMonths = 10;

/**
 * A year of which a month or two are not on record, as if these had been like the mean of the others.
 *
 * @param sum Of the known months.
 * @param months How many of twelve are known.
 * @returns In the unit of the sum; `null` with fewer than ten months, and with all twelve, where the
 *   sum is the year itself.
 *
 * @formula annualised
 */
export const annualised = (sum: number, months: number): number | null =>
  months >= fewestMonths && months < year ? (sum * year) / months : null;
