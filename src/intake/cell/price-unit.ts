import { currencyOf, moneyUnit } from './money.js';
import { halves, perUnit } from './rate-unit.js';
import type { Unit } from './unit.js';

/** Money per unit: `VND/kWh`, `nghìn đồng/tấn`, `USD/MMBtu`, and per year `VND/yr`. */
export interface PriceUnit {
  /** Code of ISO 4217. */
  readonly currency: string;
  /** What one pays for; its dimension tells whether the price fits a carrier. */
  readonly per: Unit;
  /** `VND/kWh`: the currency by itself, and the base unit of what is paid for. */
  readonly symbol: string;
  /** A price of this unit in that of {@link symbol}. */
  inBase(value: number): number;
}

/**
 * Reads the unit of a price, dimension by dimension: thousands and millions of the đồng and any unit
 * of the vocabulary below the stroke. No rate between currencies is known here.
 *
 * @returns `undefined` where it is no money per something known.
 */
export function priceUnit(text: string): PriceUnit | undefined {
  const [money, per] = halves(text);
  const currency = currencyOf(money);
  const unit = currency === undefined ? undefined : moneyUnit(money, currency);
  const rate = unit && perUnit(unit, per);
  if (!rate || currency === undefined) return undefined;
  const { symbol, inBase } = rate;
  return { currency, per: rate.per, symbol: symbol.replace(/^VND/, currency), inBase };
}
