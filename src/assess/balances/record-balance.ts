import type { Balance } from '../../model/balance-schema.js';
import type { PeriodName } from '../figures/axis.js';
import type { Draft } from '../figures/draft.js';
import { relativeUncertaintyOf } from '../figures/quality.js';
import { completeSum } from '../formulas/complete-sum.js';
import { judge, type Side } from './judge.js';

/** A quantity of a period, with its standard uncertainty (k = 1) in its own unit. */
export interface RecordedAmount {
  /** A figure, or what facility.json calls the meter. */
  readonly id: string;
  readonly value: number | null;
  readonly deviation: number;
}

/** A balance of the whole plant, or of one meter, from records other than flows.csv. */
export interface RecordBalance {
  readonly id: string;
  readonly substance: string;
  readonly period: PeriodName;
  readonly unit: string;
  readonly entering: readonly RecordedAmount[];
  readonly leaving: readonly RecordedAmount[];
  /** Growth of stock; absent: none is kept. */
  readonly stockChange?: RecordedAmount;
  /** Whether something leaves on no record: less out than in is then no loss. */
  readonly leavesUnseen: boolean;
}

/** Draws up the balance; nothing checks a single flow of it, so none is corrected. */
export function recordBalance(record: RecordBalance): Balance {
  const { id, substance, period, unit, entering, leaving, stockChange, leavesUnseen } = record;
  const stock = stockChange === undefined ? 0 : stockChange.value;
  const amounts = [...entering, ...leaving, ...(stockChange === undefined ? [] : [stockChange])];
  const judgement = judge({
    in: sideOf(entering),
    out: sideOf(leaving),
    stockChange: stock,
    deviation: Math.hypot(...amounts.map(({ deviation }) => deviation)),
  });
  return {
    id,
    step: null,
    substance,
    basis: 'as received',
    period,
    unit,
    ...judgement,
    verdict: leavesUnseen && judgement.verdict === 'loss' ? null : judgement.verdict,
    flows: [
      ...entering.map((amount) => flowOf(amount, 'in', 'plant')),
      ...leaving.map((amount) => flowOf(amount, 'plant', 'out')),
    ],
    globalTest: null,
    suspects: [],
    unobservable: amounts.filter(({ value }) => value === null).map((amount) => amount.id),
  };
}

function sideOf(amounts: readonly RecordedAmount[]): Side {
  const known = completeSum(amounts.flatMap(({ value }) => value ?? [])) ?? 0;
  return { known, sum: completeSum(amounts.map(({ value }) => value)) };
}

const flowOf = (
  { id, value, deviation }: RecordedAmount,
  from: string,
  to: string,
): Balance['flows'][number] => ({
  id,
  from,
  to,
  measured: value,
  uncertainty: value === null ? null : deviation,
  reconciled: value,
  reconciledUncertainty: value === null ? null : deviation,
  correction: value === null ? null : 0,
  statistic: null,
});

/** A figure as a quantity; one whose uncertainty is not on record counts as exact. */
export function measuredFigure(draft: Draft, period: PeriodName): RecordedAmount {
  const { value } = draft[period];
  const deviation = Math.abs(value ?? 0) * (relativeUncertaintyOf(draft.quality) ?? 0);
  return { id: draft.id, value, deviation };
}
