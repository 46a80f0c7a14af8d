import type { Severity } from '../../model/diagnostic-codes.js';

/** How many there are of each severity. */
export function countBySeverity(
  diagnostics: readonly { readonly severity: Severity }[],
): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}
