import type { Figure } from '../model/assessment-schema.js';
import type { AmountStyle } from '../model/text.js';

/** How exactly a figure is written, here and on a terminal: money in millions, totals in full, ratios in three figures. */
export function figureStyle(
  { id, unit }: Pick<Figure, 'id' | 'unit'>,
  currency: string,
): AmountStyle {
  if (unit === currency) return 'money';
  if (id === 'electricity.powerfactor') return 'recorded';
  return unit === 'fraction' || unit.includes('/') ? 'indicator' : 'recorded';
}
