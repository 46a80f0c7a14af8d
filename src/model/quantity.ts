/**
 * Units that the core computes in; all others end at the doors, where they are converted.
 * `product` is the facility's own product unit (t, m2, pairs …), opaque to the core; `fraction` is
 * a share from 0 to 1.
 */
export type BaseUnit =
  | 'kWh'
  | 'MWh'
  | 'GJ'
  | 'TJ'
  | 'TOE'
  | 'm3'
  | 'L'
  | 't'
  | 'kg'
  | 'VND'
  | 'money'
  | 'tCO2e'
  | 'kgCO2e'
  | 'h'
  | 'K'
  | 'yr'
  | 'product'
  | 'fraction';

export type Unit = BaseUnit | `${BaseUnit}/${BaseUnit}`;

declare const unit: unique symbol;

/** A number that remembers its unit in the type only; at run time it is a plain number. */
export type Quantity<U extends Unit> = number & { readonly [unit]: U };

/** Puts the label on. Whoever calls it vouches for the unit, so it stands at doors and in formulas. */
export const quantity = <U extends Unit>(value: number, _unit: U): Quantity<U> =>
  value as Quantity<U>;

/** Naming the unit gives an empty sum one too, and keeps `U` from widening to a union of mixed parts. */
export function sum<U extends Unit>(_unit: U, parts: readonly Quantity<NoInfer<U>>[]): Quantity<U> {
  let total = 0;
  for (const part of parts) total += part;
  return total as Quantity<U>;
}

/** A rate: `per(kWh, t)` is kWh/t. */
export function per<N extends BaseUnit, D extends BaseUnit>(
  amount: Quantity<N>,
  base: Quantity<D>,
): Quantity<`${N}/${D}`> {
  return (amount / base) as unknown as Quantity<`${N}/${D}`>;
}

/** A rate times what it is per: `times(GJ/t, t)` is GJ. */
export function times<N extends BaseUnit, D extends BaseUnit>(
  rate: Quantity<`${N}/${D}`>,
  amount: Quantity<NoInfer<D>>,
): Quantity<N> {
  return (rate * amount) as unknown as Quantity<N>;
}

/** An amount over a rate, which is what the rate is per: `divide(GJ, GJ/TOE)` is TOE. */
export function divide<N extends BaseUnit, D extends BaseUnit>(
  amount: Quantity<NoInfer<N>>,
  rate: Quantity<`${N}/${D}`>,
): Quantity<D> {
  return (amount / rate) as unknown as Quantity<D>;
}
