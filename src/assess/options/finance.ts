import type { AssessmentCore } from '../../model/assessment-schema.js';
import type { Finance } from '../economics/cash-flow.js';
import type { PlantView } from './resolution.js';

/** Equipment outlives this, forecasts do not (formulas F9, conventions). */
const HORIZON = 10;

/**
 * What the plant counts with; each number with where it is from, as an assumption that the reader
 * can challenge.
 *
 * @throws RangeError where the factor set has no discount rate.
 */
export function financeOf(view: PlantView): {
  finance: Finance;
  assumptions: AssessmentCore['assumptions'];
} {
  const given = view.subject.plant.facility.finance ?? {};
  const assumptions: AssessmentCore['assumptions'] = [];
  const settle = (field: keyof typeof given, unit: string, usual: number, from: string): number => {
    const own = given[field];
    const value = own ?? usual;
    const origin = own == null ? from : `facility.json:finance.${field}`;
    assumptions.push({ id: `finance.${field}`, value, unit, from: origin });
    return value;
  };
  const finance = {
    discountRate: settle(
      'discountRate',
      'fraction',
      discountRate(view, given.discountRate),
      'factor:disc_rate',
    ),
    horizonYears: settle('horizonYears', 'yr', HORIZON, 'default'),
    taxRate: settle('taxRate', 'fraction', 0, 'default'),
    energyPriceRise: settle('energyPriceRise', 'fraction', 0, 'default'),
  };
  return { finance, assumptions };
}

function discountRate(view: PlantView, own: number | undefined): number {
  if (own !== undefined) return own;
  const factor = view.factor('disc_rate');
  if (!factor) throw new RangeError('the factor set has no disc_rate');
  return factor.value / 100;
}
