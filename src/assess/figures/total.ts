import type { Figure } from '../../model/assessment-schema.js';
import { annualised } from '../formulas/annualised.js';
import { completeSum } from '../formulas/complete-sum.js';
import type { Axis, Months, PeriodName } from './axis.js';
import { within } from './axis.js';
import { type Draft, enter, type Group, missing, type Outcome } from './draft.js';
import { isInSpan, type Part } from './part.js';
import { type Quality, qualityOfSum, qualityOfTable } from './quality.js';
import type { Workspace } from './workspace.js';

/** A figure that is a sum over months and parts. */
export interface TotalSource {
  readonly id: string;
  readonly name?: Figure['name'];
  readonly group?: Group;
  readonly unit: string;
  readonly formula: string;
  readonly parts: readonly Part[];
  /** The table that is named where there are no parts. */
  readonly file: string;
  /** Whether an error in that table takes the figure out, even where no part shows it. */
  readonly isRefused: boolean;
  readonly basis?: string;
  /** Of a total that is zero where nothing of the kind is on record, as the table is complete. */
  readonly isZeroWhenEmpty?: boolean;
}

/** Computes the sum for both periods and enters it. */
export const total = (space: Workspace, source: TotalSource): Draft =>
  enter(space.book, totalOf(space, source));

/** Computes the sum for both periods: what another figure needs, and the book does not hold. */
export function totalOf(space: Workspace, source: TotalSource): Draft {
  const { id, name, group, unit, formula, parts, basis } = source;
  return {
    id,
    ...(name !== undefined && { name }),
    group,
    unit,
    formula,
    base: outcomeOf(space.axis, source, 'base'),
    reporting: outcomeOf(space.axis, source, 'reporting'),
    months: monthsOfTotal(space.axis, parts),
    inputs: inputsOf(id, parts),
    factors: [...new Set(parts.flatMap((part) => part.factors))],
    quality: qualityIn(space, source, 'reporting'),
    qualityOfBase: qualityIn(space, source, 'base'),
    ...(basis !== undefined && { basis }),
  };
}

function qualityIn(space: Workspace, { parts, file }: TotalSource, period: PeriodName): Quality {
  return parts.length === 0
    ? qualityOfTable(space.plant.facility, file)
    : qualityOfSum(
        parts.map((part) => ({
          value: sumOfKnown(space.axis, part, period),
          quality: part.quality,
        })),
      );
}

/** Figures where the parts have their own, else the cells. */
function inputsOf(id: string, parts: readonly Part[]): readonly string[] {
  const [only] = parts;
  if (parts.length === 1 && only?.figure === id) return only.leaves;
  const figures = new Set(parts.flatMap(({ figure }) => figure ?? []));
  figures.delete(id);
  const leaves = parts.flatMap((part) => (figures.has(part.figure ?? '') ? [] : part.leaves));
  return [...figures, ...leaves];
}

function outcomeOf(axis: Axis, source: TotalSource, period: PeriodName): Outcome {
  const { parts, file, isZeroWhenEmpty } = source;
  const refused = parts.filter((part) => part.isRefused).map((part) => part.file);
  if (source.isRefused || refused.length > 0)
    return missing([...new Set([...(source.isRefused ? [file] : []), ...refused])], 'refused-data');
  const present = parts.filter((part) => part.isPresent[period]);
  if (present.length === 0) return isZeroWhenEmpty ? { value: 0 } : missing([file]);
  const sum = completeSum(present.map((part) => completeSum(within(axis, part.months, period))));
  if (sum !== null) return { value: sum };
  const known = knownOf(axis, present, period);
  const year = known === null ? null : annualisedOf(axis, present, period, known);
  return {
    ...(missing(reasonsOf(axis, source.id, present, period)) as Outcome & { value: null }),
    ...(known !== null && { known }),
    ...(year !== null && { annualised: year }),
  };
}

/** Only of a period of twelve months, and where no part is wanting in all of them. */
function annualisedOf(
  axis: Axis,
  present: readonly Part[],
  period: PeriodName,
  { months, sum }: { readonly months: number; readonly sum: number },
): number | null {
  const [from, to] = axis.span[period];
  const isWhole = present.every((part) => part.unknownBecause === null);
  return isWhole && to - from === 12 ? annualised(sum, months) : null;
}

/** The months in which every part that is ever known is known. */
function knownOf(
  axis: Axis,
  present: readonly Part[],
  period: PeriodName,
): { months: number; sum: number } | null {
  const parts = present.filter((part) => part.unknownBecause === null);
  if (parts.length === 0) return null;
  const known: number[] = [];
  for (let at = axis.span[period][0]; at < axis.span[period][1]; at++) {
    const month = completeSum(parts.map((part) => part.months[at] ?? null));
    if (month !== null) known.push(month);
  }
  const sum = completeSum(known);
  return sum === null || known.length === 0 ? null : { months: known.length, sum };
}

/** Figures where the parts have their own, else table and months, or what is wanting of a part. */
function reasonsOf(
  axis: Axis,
  id: string,
  present: readonly Part[],
  period: PeriodName,
): readonly string[] {
  const reasons = present
    .filter((part) => completeSum(within(axis, part.months, period)) === null)
    .flatMap((part) => {
      if (part.unknownBecause !== null) return part.unknownBecause;
      if (part.figure !== null && part.figure !== id) return [part.figure];
      return [part.file, ...unknownMonths(axis, part.months, period)];
    });
  return [...new Set(reasons)];
}

function unknownMonths(axis: Axis, months: Months, period: PeriodName): readonly string[] {
  const [from, to] = axis.span[period];
  return axis.months.slice(from, to).filter((_, index) => months[from + index] === null);
}

/** A month's total holds the parts that belong to its period. */
function monthsOfTotal(axis: Axis, parts: readonly Part[]): Months {
  return axis.months.map((_, at) => {
    const present = parts.filter((part) => belongsAt(axis, part, at));
    return present.length === 0
      ? null
      : completeSum(present.map((part) => part.months[at] ?? null));
  });
}

const belongsAt = (axis: Axis, part: Part, at: number): boolean =>
  (part.isPresent.base && isInSpan(axis, at, 'base')) ||
  (part.isPresent.reporting && isInSpan(axis, at, 'reporting'));

/** Known months of the period, or of the axis where it has none: a weight, no figure. */
function sumOfKnown(axis: Axis, part: Part, period: PeriodName): number {
  const [from, to] = part.isPresent[period] ? axis.span[period] : [0, part.months.length];
  let sum = 0;
  for (let at = from; at < to; at++) sum += part.months[at] ?? 0;
  return sum;
}
