import type { Figure, Grade } from '../../model/assessment-schema.js';
import type { Facility } from '../../model/facility-schema.js';
import type { Factor } from '../../model/library.js';
import {
  uncertaintyOfBounds,
  uncertaintyOfProduct,
  uncertaintyOfSum,
} from '../formulas/combined-uncertainty.js';

export type Quality = Figure['quality'];

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

/** Quality of a reading of a table: a meter or an invoice, not matched with each other (grade B). */
export const qualityOfTable = (facility: Facility, file: string): Quality => ({
  grade: 'B',
  relativeUncertainty: facility.accuracy?.[file] ?? byKindOfSource[file] ?? null,
});

const gradeOfConfirmation: Readonly<Record<Factor['confirmed'], Grade>> = {
  yes: 'B',
  near: 'C',
  no: 'D',
  open: 'D',
};

/** A factor read at its source counts as documented; one from memory only is a default (grade D). */
function gradeOfFactor({ confirmed, tag }: Factor): Grade {
  const isDocumented = confirmed === 'open' && /^\[(SEEN|DERIVED)/.test(tag);
  return isDocumented ? 'B' : gradeOfConfirmation[confirmed];
}

/** Quality of a factor: its bounds are taken as a rectangle; without bounds it is taken as exact. */
export const qualityOfFactor = (factor: Factor): Quality => ({
  grade: gradeOfFactor(factor),
  relativeUncertainty:
    factor.value === null || factor.low === null || factor.high === null
      ? 0
      : uncertaintyOfBounds(factor.value, factor.low, factor.high),
});

/** The least sure of several grades. */
export const worstGrade = (grades: readonly Grade[]): Grade => grades.toSorted().at(-1) ?? 'A';

/** Quality of a product or quotient of independent inputs. */
export const qualityOfProduct = (inputs: readonly Quality[]): Quality => ({
  grade: worstGrade(inputs.map(({ grade }) => grade)),
  relativeUncertainty: uncertaintyOfProduct(inputs.map((each) => each.relativeUncertainty)),
});

/** A term of a sum, with how well it is known. */
export interface QualifiedTerm {
  readonly value: number;
  readonly quality: Quality;
}

/** A term below a twentieth of the whole does not decide its grade. */
const decisiveShare = 0.05;

/** Quality of a sum or difference of independent terms: the grade is the worst of those that decide. */
export function qualityOfSum(terms: readonly QualifiedTerm[]): Quality {
  const whole = terms.reduce((all, { value }) => all + Math.abs(value), 0);
  const decisive = terms.filter(({ value }) => Math.abs(value) >= decisiveShare * whole);
  return {
    grade: worstGrade(decisive.map(({ quality }) => quality.grade)),
    relativeUncertainty: uncertaintyOfSum(
      terms.map(({ value, quality }) => ({
        value,
        relativeUncertainty: quality.relativeUncertainty,
      })),
    ),
  };
}
