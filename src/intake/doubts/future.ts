import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Month } from '../../model/month.js';
import type { PlacedRow } from '../../model/plant.js';
import type { Evidence } from './evidence.js';

const monthlyTables = [
  'production',
  'materials',
  'energy',
  'water',
  'waste',
  'readings',
  'flows',
] as const;

/** Months after the day of the assessment, one doubt for a table; unchecked where that day is not known. */
export function futureMonths({ tables, facility, span }: Evidence): Diagnostic[] {
  const { assessedOn } = facility;
  if (assessedOn === undefined) return [];
  const present = assessedOn.slice(0, 7);
  return monthlyTables.flatMap((table) => {
    const rows: readonly (PlacedRow & { readonly month: Month })[] = tables[table].rows;
    const future = rows.filter(({ month }) => month > present);
    const [first] = future;
    if (!first) return [];
    const months = [...new Set(future.map(({ month }) => month))].sort();
    return [diagnose('SX2506', span(table, first, 'month'), { months, assessedOn })];
  });
}
