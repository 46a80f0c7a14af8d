import type { Figure } from '../../model/assessment-schema.js';
import type { Months, PeriodName } from './axis.js';
import {
  type Book,
  type Draft,
  draftOf,
  enter,
  type Group,
  missing,
  type Outcome,
  qualityInPeriod,
  strongest,
} from './draft.js';
import {
  type QualifiedTerm,
  type Quality,
  qualityOfProduct,
  qualityOfQuotient,
} from './quality.js';

/** A figure that is computed from other figures of the same period. */
export interface Derivation {
  readonly id: string;
  readonly name?: Figure['name'];
  readonly group?: Group;
  readonly unit: string;
  readonly formula: string;
  /** Figures by id, or sums that stand in no figure of their own; each with the unit it must have. */
  readonly from: readonly (readonly [string | Draft, string])[];
  /** From the values, in the order of `from`; `undefined` where the formula has none for them. */
  readonly compute: (...values: number[]) => number | undefined;
  /** Whether it is computed for each month too. */
  readonly isMonthly?: boolean;
  /** From the inputs of a period, in the order of `from`. By default the first is divided by the others. */
  readonly qualityOf?: (...inputs: QualifiedTerm[]) => Quality;
}

/**
 * Computes it for both periods and enters it; an unknown input makes it unknown, by name.
 *
 * @throws RangeError where an input is no figure yet, or stands in another unit.
 */
export function derive(book: Book, derivation: Derivation): Draft {
  const { id, name, group, unit, formula, from, isMonthly } = derivation;
  const inputs = from.map((input) => inputOf(book, input));
  const drafts = inputs.map(({ draft }) => draft);
  return enter(book, {
    id,
    ...(name !== undefined && { name }),
    group,
    unit,
    formula,
    base: outcomeOf(derivation, inputs, 'base'),
    reporting: outcomeOf(derivation, inputs, 'reporting'),
    months: isMonthly ? monthsOfDerived(derivation, drafts) : null,
    inputs: inputs.flatMap((input) => (input.id === null ? input.draft.inputs : [input.id])),
    // Factors of a sum that stands in no figure of its own would be lost else.
    factors: inputs.flatMap((input) => (input.id === null ? input.draft.factors : [])),
    quality: qualityIn(derivation, drafts, 'reporting'),
    qualityOfBase: qualityIn(derivation, drafts, 'base'),
  });
}

function qualityIn(
  { qualityOf }: Derivation,
  drafts: readonly Draft[],
  period: PeriodName,
): Quality {
  const qualities = drafts.map((draft) => qualityInPeriod(draft, period));
  const [first, ...others] = qualities;
  if (qualityOf === undefined)
    return qualityOfQuotient(qualityOfProduct(first ? [first] : []), qualityOfProduct(others));
  const terms = drafts.flatMap((draft, index) => {
    const [value, quality] = [draft[period].value, qualities[index]];
    return value === null || quality === undefined ? [] : { value, quality };
  });
  // Where errors weigh by size, those of an unknown input are unknown too.
  return terms.length < drafts.length
    ? { ...qualityOfProduct(qualities), errors: null }
    : qualityOf(...terms);
}

/** `null`: a sum that stands in no figure of its own. */
interface Input {
  readonly id: string | null;
  readonly draft: Draft;
}

function inputOf(book: Book, [input, unit]: Derivation['from'][number]): Input {
  const isFigure = typeof input === 'string';
  const draft = isFigure ? draftOf(book, input) : input;
  if (draft.unit !== unit) throw new RangeError(`${draft.id} is in ${draft.unit}, not in ${unit}`);
  return { id: isFigure ? input : null, draft };
}

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
    ? missing([...new Set(inputs.map(({ draft }) => draft.id))], 'undetermined')
    : { value };
}

/** A figure that is unknown is named itself; a hidden sum passes on why it is. */
function outcomeOfInput({ id, draft }: Input, period: PeriodName): Outcome {
  const outcome = draft[period];
  return id === null || outcome.value !== null ? outcome : missing([id], outcome.reason);
}

function monthsOfDerived({ compute }: Derivation, drafts: readonly Draft[]): Months | null {
  const [first] = drafts;
  if (first?.months == null) return null;
  return first.months.map((_, at) => {
    const values = drafts.map((draft) => draft.months?.[at] ?? null);
    if (values.some((value) => value === null)) return null;
    const value = compute(...(values as number[]));
    return value === undefined || !Number.isFinite(value) ? null : value;
  });
}
