import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Month } from '../../model/month.js';
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

/**
 * Months after the day of the assessment, each at the first row of a table that names it; unchecked
 * where that day is not known.
 */
export function futureMonths({ tables, facility, span }: Evidence): Diagnostic[] {
  const { assessedOn } = facility;
  if (assessedOn === undefined) return [];
  const present = assessedOn.slice(0, 7);
  return monthlyTables.flatMap((table) => {
    const firsts = new Map<Month, number>();
    for (const { month, line } of tables[table].rows)
      if (month > present && !firsts.has(month)) firsts.set(month, line);
    return [...firsts].map(([month, line]) =>
      diagnose('SX2506', span(table, line, 'month'), { month, assessedOn }),
    );
  });
}
