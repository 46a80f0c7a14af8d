import type { OptionResult } from '../model/assessment-schema.js';
import type { Dossier } from './dossier.js';

/** Options in the total, the soonest paid back first; among equals the one that saves more. */
export const byPayback = ({ counted }: Pick<Dossier, 'counted'>): readonly OptionResult[] =>
  counted.toSorted((a, b) => yearsOf(a) - yearsOf(b));

const yearsOf = ({ paybackYears }: OptionResult): number =>
  paybackYears ?? Number.POSITIVE_INFINITY;
