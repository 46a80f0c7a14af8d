import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Facility } from '../../model/facility-schema.js';
import type { Locate } from '../json/locate.js';
import { closest } from '../text/closest.js';

/** Fields of the profile that speak of single sheets. */
const fields = ['columns', 'vat'] as const;

/** Sheets that the profile speaks of must be there: a slip in a name would leave the tax in, unsaid. */
export function checkSources(
  locate: Locate,
  facility: Facility,
  sheets: readonly string[],
): Diagnostic[] {
  return fields.flatMap((field) =>
    Object.keys(facility[field] ?? {})
      .filter((key) => key.includes('#') && !sheets.includes(key))
      .map((raw) => {
        const args = { raw, allowed: sheets, suggestion: closest(raw, sheets) };
        return diagnose('SX2003', locate([field, raw], 'key'), args);
      }),
  );
}
