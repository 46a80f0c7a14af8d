import type { Figure, Grade } from '../../model/assessment-schema.js';
import type { Facility } from '../../model/facility-schema.js';
import type { Factor } from '../../model/library.js';
import {
  combinedUncertainty,
  type Errors,
  errorsOfSum,
  uncertaintyOfBounds,
  weightedErrors,
} from '../formulas/combined-uncertainty.js';

/** How a number of the plant was got, and the relative errors of all that it was got from. */
export interface Quality {
  readonly grade: Grade;
  /** `null`: that of an input is not on record. */
  readonly errors: Errors | null;
}

/**
 * Relative standard uncertainty by kind of source, where facility.json `accuracy` says nothing
 * (formulas F11.4): meters of bills 1 %, weighbridge 1 %. A laboratory's is not on record.
 */
const byKindOfSource: Readonly<Record<string, number>> = {
  'production.csv': 0.01,
  'materials.csv': 0.01,
  'energy.csv': 0.01,
  'water.csv': 0.01,
  'waste.csv': 0.01,
};

/**
 * Quality of a reading of a table: a meter or an invoice, not matched with each other (grade B). A
 * meter errs alike in every month of a period.
 *
 * @param source The meter or the item that errs by itself, such as `energy.csv#lpg`; by default the
 *   table as a whole.
 */
export function qualityOfTable(facility: Facility, file: string, source = file): Quality {
  const { accuracy } = facility;
  return {
    grade: 'B',
    errors: errorsOf(source, accuracy?.[source] ?? accuracy?.[file] ?? byKindOfSource[file]),
  };
}

/** One source, of a relative standard uncertainty; `null` where it is not known. */
export const errorsOf = (source: string, uncertainty: number | null | undefined): Errors | null =>
  uncertainty == null ? null : new Map([[source, uncertainty]]);

const exact: Errors = new Map();

/** How leaves and sources of error name a factor. */
export const factorPrefix = 'factor:';

/** Errors of a factor: its bounds are taken as a rectangle; without bounds it is taken as exact. */
export const errorsOfFactor = ({ id, value, low, high }: Factor): Errors =>
  value === null || low === null || high === null
    ? exact
    : new Map([[factorPrefix + id, uncertaintyOfBounds(value, low, high)]]);

/** The least sure of several grades. */
export const worstGrade = (grades: readonly Grade[]): Grade => grades.toSorted().at(-1) ?? 'A';

/** Quality of a product. Inputs that rest on the same meter or factor share its error. */
export const qualityOfProduct = (inputs: readonly Quality[]): Quality => ({
  grade: worstGrade(inputs.map(({ grade }) => grade)),
  errors: weightedErrors(inputs.map(({ errors }) => ({ weight: 1, errors }))),
});

/** Quality of a quotient: the error of a meter that stands above and below the line cancels. */
export const qualityOfQuotient = (above: Quality, below: Quality): Quality => ({
  grade: worstGrade([above.grade, below.grade]),
  errors: weightedErrors([
    { weight: 1, errors: above.errors },
    { weight: -1, errors: below.errors },
  ]),
});

/** A term of a sum, with how well it is known. */
export interface QualifiedTerm {
  readonly value: number;
  readonly quality: Quality;
}

/** A term below a twentieth of the whole does not decide its grade. */
const decisiveShare = 0.05;

/** Quality of a sum or difference: the grade is the worst of those terms that decide. */
export function qualityOfSum(terms: readonly QualifiedTerm[]): Quality {
  const whole = terms.reduce((all, { value }) => all + Math.abs(value), 0);
  const decisive = terms.filter(({ value }) => Math.abs(value) >= decisiveShare * whole);
  return {
    grade: worstGrade(decisive.map(({ quality }) => quality.grade)),
    errors: errorsOfSum(
      terms.map(({ value, quality }) => ({ weight: value, errors: quality.errors })),
    ),
  };
}

/** Quality of what is left of the first term without the second. */
export const qualityOfDifference = (whole: QualifiedTerm, rest: QualifiedTerm): Quality =>
  qualityOfSum([whole, { ...rest, value: -rest.value }]);

/**
 * The errors of the base period beside those of the reporting period. A factor is the same in both;
 * a meter errs alike through a period, but nothing says that it erred alike in the other one: it may
 * have been set, changed or have drifted. So its errors are told apart, which never makes a change
 * between the periods look surer than it is.
 */
export const errorsOfBase = (errors: Errors | null): Errors | null =>
  errors === null
    ? null
    : new Map(
        [...errors].map(([source, error]) => [
          source.startsWith(factorPrefix) ? source : `${source}@base`,
          error,
        ]),
      );

/** Relative standard uncertainty (k = 1); `null` where that of an input is not on record. */
export const relativeUncertaintyOf = ({ errors }: Quality): number | null =>
  combinedUncertainty(errors);

/** As the contract has it, but for the mark of its factors. */
export const statedQuality = (quality: Quality): Figure['quality'] => ({
  grade: quality.grade,
  relativeUncertainty: relativeUncertaintyOf(quality),
});
