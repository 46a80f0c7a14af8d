import type { BenchmarkResult, OptionResult } from '../../model/assessment-schema.js';
import type { Balance } from '../../model/balance-schema.js';
import type { Baseline } from '../../model/baseline-schema.js';
import type { Finding } from '../../model/finding-schema.js';
import type { Month } from '../../model/month.js';
import type { MeasuredSubject } from '../subject.js';

/** All that findings are drawn from: what was computed of the plant so far. */
export interface Grounds extends MeasuredSubject {
  readonly baselines: readonly Baseline[];
  readonly balances: readonly Balance[];
  /** Months with more wastewater than their meters' errors allow. */
  readonly impossibleMonths: readonly { readonly month: Month; readonly statistic: number }[];
  readonly benchmarks: readonly BenchmarkResult[];
  readonly options: readonly OptionResult[];
}

/** A finding before it is known which options answer it. */
export type Draft = Omit<Finding, 'options'>;

/** What a finding is named by. */
type Named = Pick<Finding, 'kind' | 'about' | 'since'>;

/** A finding under its id: `kind:about`, with the month in which it began where that is known. */
export function found(named: Named, rest: Omit<Draft, 'id' | keyof Named>): Draft {
  const { kind, about, since } = named;
  const id = since === null ? `${kind}:${about}` : `${kind}:${about}:${since}`;
  return { id, kind, about, since, ...rest };
}

/** A value with the ends of its 95 % interval, from its standard uncertainty (k = 1, normal), where that is known. */
export const intervalOf = (
  value: number,
  uncertainty: number | null,
): { value: number; low: number | null; high: number | null } =>
  uncertainty === null
    ? { value, low: null, high: null }
    : { value, low: value - COVERAGE * uncertainty, high: value + COVERAGE * uncertainty };

/** Normal quantile at 0.975. */
const COVERAGE = 1.959964;
