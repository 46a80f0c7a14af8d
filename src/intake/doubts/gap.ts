import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { type Month, monthOf } from '../../model/month.js';
import { fileOf } from '../table/spec.js';
import type { Evidence } from './evidence.js';

/** Months without a known quantity between the first and the last month of an item. */
export function gaps({ series }: Evidence): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { table, item, points, start } of series) {
    const months: Month[] = [];
    for (const [index, point] of points.entries())
      if (!point || point.value === null) months.push(monthOf(start + index));
    if (months.length > 0 && months.length < points.length)
      found.push(diagnose('SX2501', { file: fileOf(table) }, { item, months }));
  }
  return found;
}
