import type { Series } from '../model/assessment-schema.js';
import type { Dossier } from './dossier.js';

/** A series over the months of the report, in its own unit; a month that it does not have is unknown. */
export const monthValues = (
  { months }: Pick<Dossier, 'months'>,
  series: Series | undefined,
): (number | null)[] => months.map((month) => series?.values[series.months.indexOf(month)] ?? null);
