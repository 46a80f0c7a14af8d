import type { Localized } from '../../model/text.js';

/**
 * One quantity that a calculator takes. `base`: the unit is whatever the flow is counted in, and
 * the result is in the same. A bound of `null` is open.
 */
export interface CalculatorInput<Name extends string = string> {
  readonly name: Name;
  readonly unit: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly label: Localized;
}

interface Computed {
  readonly value: number;
  /** What the law itself allows at most; without one the flow it saves from is the bound. */
  readonly limit?: number;
}

/** A physical law with a name: inputs with units and ranges, one output, and a bound it keeps. */
export interface Calculator<Name extends string = string> {
  readonly id: string;
  readonly name: Localized;
  readonly equation: string;
  readonly inputs: readonly CalculatorInput<Name>[];
  /** Unit of the output; `base`: that of the input called base. */
  readonly output: string;
  /** What the output can never exceed, in words of the equation. */
  readonly bound: string;
  readonly assumptions: Localized;
  readonly source: string;
  readonly tag: string;
  /** Whether a negative output means something (revenue lost), and is not "no potential". */
  readonly isSigned?: true;
  compute(inputs: Readonly<Record<Name, number>>): Computed | { readonly refused: Name };
}

/** Ties the names of `inputs` to the argument of `compute`, so none can be read undeclared. */
export const defineCalculator = <const Name extends string>(
  calculator: Calculator<Name>,
): Calculator<Name> => calculator;

export type CalculatorOutcome =
  | {
      readonly kind: 'computed';
      readonly value: number;
      /** no-potential: a negative saving, taken as 0 · bounded: the physical bound stands in its place. */
      readonly remark: 'no-potential' | 'bounded' | null;
    }
  /** An input is outside the range in which the law holds, alone or with the others, or no number. */
  | { readonly kind: 'refused'; readonly input: string };

/**
 * Runs a calculator: checks every input against its range, then the output against its bound.
 *
 * @returns The output, or which input is refused; an input is never moved into its range.
 */
export function runCalculator(
  calculator: Calculator,
  inputs: Readonly<Record<string, number>>,
): CalculatorOutcome {
  const refused = calculator.inputs.find((input) => !isWithin(inputs[input.name], input));
  if (refused) return { kind: 'refused', input: refused.name };
  const computed = calculator.compute(inputs);
  if ('refused' in computed) return { kind: 'refused', input: computed.refused };
  const value = bounded(calculator, computed);
  const isUnmoved = value === computed.value;
  const remark = isUnmoved ? null : computed.value < 0 ? 'no-potential' : 'bounded';
  return { kind: 'computed', value, remark };
}

/** Never below nothing, unless that means something, and never above what the law allows. */
const bounded = (
  { isSigned }: Pick<Calculator, 'isSigned'>,
  { value, limit = Number.POSITIVE_INFINITY }: Computed,
): number => Math.min(isSigned || value >= 0 ? value : 0, limit);

/**
 * The output alone, within its bound, of inputs that are known to lie within their ranges.
 *
 * @returns `null` where the law refuses them together.
 */
export function boundedValue(
  calculator: Calculator,
  inputs: Readonly<Record<string, number>>,
): number | null {
  const computed = calculator.compute(inputs);
  if ('refused' in computed) return null;
  return bounded(calculator, computed);
}

function isWithin(value: number | undefined, { min, max }: CalculatorInput): boolean {
  if (value === undefined || !Number.isFinite(value)) return false;
  return (min === null || value >= min) && (max === null || value <= max);
}
