import type { AssessmentCore, OptionResult } from '../../model/assessment-schema.js';

/** Proposed options that count in the totals, the one that saves most money a year first. */
export function leadingOptions({ options }: Pick<AssessmentCore, 'options'>): OptionResult[] {
  return options
    .filter(({ status, inTotal }) => status === 'proposed' && inTotal)
    .toSorted((a, b) => netSaving(b) - netSaving(a) || (a.id < b.id ? -1 : 1));
}

const netSaving = ({ savingCost }: OptionResult): number => savingCost?.net ?? 0;
