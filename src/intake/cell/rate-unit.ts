import { baseUnit, convert, findUnit, type Unit } from './unit.js';

/** One unit per another: `kg/h`, `kWh/t`, `kcal/kg`. */
export interface RateUnit {
  readonly amount: Unit;
  readonly per: Unit;
  /** Both in the base unit of their dimension: `t/h`. */
  readonly symbol: string;
  /** A value of this unit in that of {@link symbol}. */
  inBase(value: number): number;
}

/**
 * The unit that a text names as one per another, the first stroke between them.
 *
 * @returns `undefined` where it has no stroke, or nobody knows one of the two.
 */
export function rateUnit(text: string): RateUnit | undefined {
  const [top, bottom] = halves(text);
  const amount = findUnit(top);
  return amount && perUnit(amount, bottom);
}

/** A known unit per the one that the text names. */
export function perUnit(amount: Unit, text: string): RateUnit | undefined {
  const per = findUnit(text);
  if (!per || per.dimension === 'money') return undefined;
  const [base, ground] = [baseUnit(amount.dimension), baseUnit(per.dimension)];
  const size = convert(1, per, ground);
  return {
    amount,
    per,
    symbol: `${base.symbol}/${ground.symbol}`,
    inBase: (value) => convert(value, amount, base) / size,
  };
}

/** What stands before the first stroke and behind it; blank where there is none. */
export function halves(text: string): readonly [string, string] {
  const at = text.indexOf('/');
  return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
