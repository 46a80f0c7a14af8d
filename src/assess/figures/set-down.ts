import type { Figure, Missing } from '../../model/assessment-schema.js';
import { relativeChange } from '../formulas/relative-change.js';
import { type Book, type Draft, type Outcome, periodNames } from './draft.js';

/** The figures of the book as the contract has them, in its order. */
export const figuresOf = (book: Book): readonly Figure[] => [...book.values()].map(figureOf);

function figureOf(draft: Draft): Figure {
  const { id, name, group, unit, formula, base, reporting, factors, quality, basis } = draft;
  const known = knownOf(draft);
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
    formula,
    inputs: draft.inputs.concat(factors.map((factor) => `factor:${factor.id}`)),
    sources: sourcesOf(draft),
    quality,
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

function knownOf({ base, reporting }: Draft): Figure['known'] {
  const ofBase = base.value === null ? base.known : undefined;
  const ofReporting = reporting.value === null ? reporting.known : undefined;
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
