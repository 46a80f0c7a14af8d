import type { Figure, Missing } from '../../model/assessment-schema.js';
import { relativeChange } from '../formulas/relative-change.js';
import { type Book, type Draft, type Outcome, periodNames } from './draft.js';
import { type FactorMark, factorMarkOf } from './factor-mark.js';
import { factorPrefix, statedQuality } from './quality.js';

/** The figures of the book as the contract has them, in its order: none rests on a later one. */
export function figuresOf(book: Book): readonly Figure[] {
  const marks = new Map<string, FactorMark>();
  return [...book.values()].map((draft) => {
    const mark = factorMarkOf(draft, marks);
    if (mark !== undefined) marks.set(draft.id, mark);
    return figureOf(draft, mark);
  });
}

function figureOf(draft: Draft, mark: FactorMark | undefined): Figure {
  const { id, name, group, unit, formula, base, reporting, factors, quality, basis } = draft;
  const known = bothPeriods(draft, (outcome) => outcome.known);
  const annualised = bothPeriods(draft, (outcome) => outcome.annualised);
  return {
    id,
    ...(name !== undefined && { name }),
    ...(group !== undefined && { group }),
    period: 'reporting',
    value: reporting.value,
    unit,
    base: base.value,
    change: changeOf(reporting, base),
    ...(known !== undefined && { known }),
    ...(annualised !== undefined && { annualised }),
    ...draft.againstOutput,
    formula,
    inputs: draft.inputs.concat(factors.map((factor) => factorPrefix + factor.id)),
    sources: sourcesOf(draft),
    quality: { ...statedQuality(quality), ...(mark !== undefined && { factors: mark }) },
    ...(basis !== undefined && { basis }),
  };
}

const sourcesOf = ({ factors, sources = [] }: Draft): string[] => [
  ...new Set([...factors.map(({ source }) => source), ...sources].filter((each) => each !== '')),
];

const changeOf = (reporting: Outcome, base: Outcome): number | null =>
  reporting.value === null || base.value === null
    ? null
    : (relativeChange(reporting.value, base.value) ?? null);

/** What stands beside an unknown year, by period; `undefined` where nothing does in either. */
function bothPeriods<T>(
  { base, reporting }: Draft,
  of: (outcome: Outcome & { readonly value: null }) => T | undefined,
): { base?: T; reporting?: T } | undefined {
  const ofBase = base.value === null ? of(base) : undefined;
  const ofReporting = reporting.value === null ? of(reporting) : undefined;
  if (ofBase === undefined && ofReporting === undefined) return undefined;
  return {
    ...(ofBase !== undefined && { base: ofBase }),
    ...(ofReporting !== undefined && { reporting: ofReporting }),
  };
}

/** Every figure of a period that has no value, and why. */
export const missingOf = (book: Book): readonly Missing[] =>
  [...book.values()].flatMap((draft) =>
    periodNames.flatMap((period) => {
      const outcome = draft[period];
      if (outcome.value !== null) return [];
      return { id: draft.id, period, because: [...outcome.because], reason: outcome.reason };
    }),
  );
