import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Evidence } from './evidence.js';

const SUSPICIOUS = 3;

/** The same quantity three months running or more: copied rather than read. Zeros repeat honestly. */
export function repetitions({ series, span }: Evidence): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { table, column, item, points } of series) {
    let first = 0;
    for (let index = 1; index <= points.length; index++) {
      const value = points[first]?.value ?? null;
      if (index < points.length && value !== null && points[index]?.value === value) continue;
      const months = index - first;
      const at = points[first]?.at;
      if (value !== null && value !== 0 && at && months >= SUSPICIOUS)
        found.push(diagnose('SX2505', span(table, at, column), { item, value, months }));
      first = index;
    }
  }
  return found;
}
