import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Facility } from '../../model/facility-schema.js';
import type { Library } from '../../model/library.js';
import type { Locate } from '../json/locate.js';
import { closest } from '../text/closest.js';
import { checkUnits } from './check-units.js';
import { libraryReferences } from './library-references.js';
import { meterCycles, meterReferences } from './meter-references.js';
import { tableReferences } from './table-references.js';

/**
 * Holds the words of the profile against what they must name, and its units against what they measure.
 *
 * @param files - Names in the folder.
 */
export function checkReferences(
  locate: Locate,
  facility: Facility,
  library: Library,
  files: readonly string[],
): Diagnostic[] {
  const references = [
    ...libraryReferences(facility, library),
    ...meterReferences(facility),
    ...tableReferences(facility, files),
  ];
  return [
    ...meterCycles(locate, facility),
    ...references
      .filter(({ raw, allowed }) => !allowed.includes(raw))
      .map(({ path, raw, allowed, code, isKey }) => {
        const span = locate(path, isKey ? 'key' : 'value');
        const suggestion = closest(raw, allowed);
        return code === 'SX2003'
          ? diagnose(code, span, { raw, allowed: [...new Set(allowed)], suggestion })
          : diagnose(code, span, { raw, suggestion });
      }),
    ...checkUnits(locate, facility, library),
  ];
}
