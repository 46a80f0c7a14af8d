import type { BenchmarkResult, Figure, OptionResult } from '../model/assessment-schema.js';
import type { Amount, AmountStyle } from '../model/text.js';
import type { KnownFigure } from './dossier.js';

/** How a number is written, beyond its style. */
type Manner = Pick<Amount, 'bare' | 'scale' | 'finer'>;

/** A number and where in the assessment it stands: the only way to an amount. */
export const amount = (
  of: string,
  value: number,
  unit: string,
  style: AmountStyle,
  manner: Manner = {},
): Amount => ({ kind: 'amount', value, unit, style, of, ...manner });

/** The figure of the reporting period. */
export const reported = (figure: KnownFigure, style: AmountStyle, manner?: Manner): Amount =>
  amount(figure.id, figure.value, figure.unit, style, manner);

/** The figure of the reporting period; `null` where it is unknown. */
export const reportedOrNull = (
  figure: Figure,
  style: AmountStyle,
  manner?: Manner,
): Amount | null =>
  figure.value === null ? null : amount(figure.id, figure.value, figure.unit, style, manner);

/** The same in a unit a thousand times as large. */
export const thousandth = (of: Amount, unit: string): Amount => ({
  ...of,
  value: of.value / 1000,
  unit,
  of: `${of.of}÷1000`,
});

/** The figure of the base period; `null` where it is unknown. */
export const baseOrNull = (figure: Figure, style: AmountStyle, manner?: Manner): Amount | null =>
  figure.base === null
    ? null
    : amount(`${figure.id}@base`, figure.base, figure.unit, style, manner);

/** Relative change against the base period. */
export const changeOrNull = (figure: Figure): Amount | null =>
  figure.change === null
    ? null
    : amount(`${figure.id}@change`, figure.change, 'fraction', 'change');

/** Change of a share, in percentage points. */
export const pointsOrNull = (figure: Figure): Amount | null =>
  figure.value === null || figure.base === null
    ? null
    : amount(`${figure.id}@points`, figure.value - figure.base, 'fraction', 'points');

/** The size of a change, where a word says its direction. */
export const sizeOfChange = (figure: Figure): Amount | null =>
  figure.change === null
    ? null
    : amount(`${figure.id}@size`, Math.abs(figure.change), 'fraction', 'share');

/** Cost by quantity [money per unit of the quantity]; `null` where either is unknown or nothing was used. */
export const priceOrNull = (
  cost: Figure | undefined,
  quantity: Figure | undefined,
): Amount | null =>
  cost == null || quantity == null || cost.value === null || !quantity.value
    ? null
    : amount(
        `${cost.id}/${quantity.id}`,
        cost.value / quantity.value,
        `${cost.unit}/${quantity.unit}`,
        'recorded',
      );

type OptionMoney = 'savingCost.net' | 'savingCost.likely' | 'investment.likely';

const moneyOf = (option: OptionResult, field: OptionMoney): number | undefined => {
  if (field === 'investment.likely') return option.investment?.likely;
  return field === 'savingCost.net' ? option.savingCost?.net : option.savingCost?.likely;
};

/** Money of one option or the sum over several, whole millions; `null` where one is unknown. */
export function optionMoney(
  options: readonly OptionResult[],
  field: OptionMoney,
  currency: string,
  manner: Manner = { bare: true },
): Amount | null {
  let sum = 0;
  for (const option of options) {
    const value = moneyOf(option, field);
    if (value === undefined) return null;
    sum += value;
  }
  const ids = options.map(({ id }) => id).join('+');
  return amount(`options.${ids}.${field}`, sum, currency, 'money', manner);
}

/** What overlap takes off, as a negative number; `null` where nothing is taken. */
export function overlapOf(options: readonly OptionResult[], currency: string): Amount | null {
  let overlap = 0;
  for (const { savingCost } of options)
    overlap += savingCost ? savingCost.net - savingCost.likely : 0;
  const ids = options.map(({ id }) => id).join('+');
  return Math.abs(overlap) < 1
    ? null
    : amount(`options.${ids}.overlap`, overlap, currency, 'money', { bare: true });
}

/** Payback of an option; `null` where it never comes. */
export const paybackOf = (option: OptionResult): Amount | null =>
  option.paybackYears === null
    ? null
    : amount(`options.${option.id}.paybackYears`, option.paybackYears, 'yr', 'payback');

type BenchmarkField = 'typicalLow' | 'typical' | 'typicalHigh' | 'goodPractice' | 'norm';

/** A mark of a benchmark, in the unit of its figure. */
export const benchmarkOrNull = (
  benchmark: BenchmarkResult,
  field: BenchmarkField,
): Amount | null => {
  const value = benchmark[field];
  return value === null
    ? null
    : amount(
        `benchmarks.${benchmark.id}.${field}`,
        value,
        benchmark.unit,
        benchmark.unit === 'fraction' ? 'share' : 'factor',
        { bare: true },
      );
};
