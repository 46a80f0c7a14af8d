import type { Coverage } from '../model/assessment-schema.js';
import type { Dossier } from './dossier.js';

/** Whether a tariff period tells nothing that the electricity it is a part of does not. */
function isRepeated(part: Coverage, whole: Coverage | undefined): boolean {
  return (
    whole !== undefined &&
    part.series.startsWith('electricity.') &&
    part.grade === whole.grade &&
    part.gaps.join() === whole.gaps.join()
  );
}

/** The series whose coverage is shown. */
export function coverageRows(dossier: Dossier): readonly Coverage[] {
  const whole = dossier.coverage('energy.electricity');
  return dossier.core.coverage.filter((each) => !isRepeated(each, whole));
}

/** Samples and readings are taken when they are taken: a month without one is no gap in a book. */
const isBook = ({ series }: Coverage): boolean =>
  !series.startsWith('effluent.') && !series.startsWith('reading.');

/** How many of the series that are kept month by month have all of their months. */
export function completeBooks(dossier: Dossier): { readonly full: number; readonly books: number } {
  const books = coverageRows(dossier).filter(isBook);
  return { full: books.filter(({ gaps }) => gaps.length === 0).length, books: books.length };
}
