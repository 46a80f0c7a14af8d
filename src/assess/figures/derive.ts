import type { Figure } from '../../model/assessment-schema.js';
import type { Months, PeriodName } from './axis.js';
import { type Book, type Draft, enter, missing, type Outcome, strongest } from './draft.js';
import { type QualifiedTerm, qualityOfProduct, qualityOfSum } from './quality.js';

/** A figure that is computed from other figures of the same period. */
export interface Derivation {
  readonly id: string;
  readonly name?: Figure['name'];
  readonly unit: string;
  readonly formula: string;
  /** Figures by id, or sums that stand in no figure of their own. */
  readonly from: readonly (string | Draft)[];
  /** From the values, in the order of `from`; `undefined` where the formula has none for them. */
  readonly compute: (...values: number[]) => number | undefined;
  /** Whether it is computed for each month too. */
  readonly isMonthly?: boolean;
  /** Whether the inputs are added up: their errors then weigh by size. By default they multiply. */
  readonly isSum?: boolean;
}

/** Computes it for both periods and enters it; an unknown input makes it unknown, by name. */
export function derive(book: Book, derivation: Derivation): Draft {
  const { id, name, unit, formula, from, isMonthly, isSum } = derivation;
  const inputs = from.map((input) =>
    typeof input === 'string' ? { id: input, draft: book.get(input) } : { id: null, draft: input },
  );
  const drafts = inputs.flatMap(({ draft }) => draft ?? []);
  return enter(book, {
    id,
    ...(name !== undefined && { name }),
    unit,
    formula,
    base: outcomeOf(derivation, inputs, 'base'),
    reporting: outcomeOf(derivation, inputs, 'reporting'),
    months: isMonthly ? monthsOfDerived(derivation, drafts) : null,
    inputs: inputs.flatMap((input) => (input.id === null ? input.draft.inputs : [input.id])),
    factors: [],
    quality: isSum
      ? qualityOfSum(drafts.map(termOf))
      : qualityOfProduct(drafts.map(({ quality }) => quality)),
  });
}

const termOf = ({ reporting, quality }: Draft): QualifiedTerm => ({
  value: reporting.value ?? 0,
  quality,
});

type Input =
  | { readonly id: string; readonly draft: Draft | undefined }
  | { readonly id: null; readonly draft: Draft };

function outcomeOf({ compute }: Derivation, inputs: readonly Input[], period: PeriodName): Outcome {
  const outcomes = inputs.map((input) => outcomeOfInput(input, period));
  const unknown = outcomes.filter((outcome) => outcome.value === null);
  if (unknown.length > 0)
    return missing(
      [...new Set(unknown.flatMap(({ because }) => because))],
      strongest(unknown.map(({ reason }) => reason)),
    );
  const value = compute(...outcomes.map((outcome) => outcome.value as number));
  return value === undefined || !Number.isFinite(value)
    ? missing(
        inputs.map(({ id, draft }) => id ?? draft.id),
        'undetermined',
      )
    : { value };
}

/** A figure that is unknown is named itself; a hidden sum passes on why it is. */
function outcomeOfInput({ id, draft }: Input, period: PeriodName): Outcome {
  const outcome = draft?.[period];
  if (id === null) return outcome as Outcome;
  if (outcome === undefined) return missing([id]);
  return outcome.value === null ? missing([id], outcome.reason) : outcome;
}

function monthsOfDerived({ from, compute }: Derivation, drafts: readonly Draft[]): Months | null {
  const [first] = drafts;
  if (drafts.length < from.length || first?.months == null) return null;
  return first.months.map((_, at) => {
    const values = drafts.map((draft) => draft.months?.[at] ?? null);
    if (values.some((value) => value === null)) return null;
    const value = compute(...(values as number[]));
    return value === undefined || !Number.isFinite(value) ? null : value;
  });
}
