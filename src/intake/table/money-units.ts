import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { findUnit, type Unit } from '../cell/unit.js';
import type { CsvText } from '../csv/csv-text.js';
import type { Setting } from '../profile/setting.js';
import { type Heading, spanOf } from './sheet.js';
import { fileOf, type TableRow, type TableSpec } from './spec.js';

/**
 * The units that the headings of money columns name (`nghìn đồng`), by ordinal of the column. A
 * heading in another currency than the facility's is an error: no rate is guessed.
 */
export function moneyUnits<R extends TableRow>(
  spec: TableSpec<R>,
  csv: CsvText,
  heading: Heading,
  { facility }: Setting,
): { readonly units: ReadonlyMap<number, Unit>; readonly diagnostics: readonly Diagnostic[] } {
  const currency = facility.currency ?? 'VND';
  const units = new Map<number, Unit>();
  const diagnostics: Diagnostic[] = [];
  for (const { name, holds } of spec.columns) {
    const raw = heading.units.get(name);
    const index = heading.columns.get(name);
    if (holds !== 'money' || raw === undefined || index === undefined) continue;
    if (raw.toUpperCase() === currency) continue;
    const unit = findUnit(raw, ['money']);
    if (unit?.dimension === 'money' && currency === 'VND') units.set(index, unit);
    else {
      const span = {
        ...spanOf({ file: fileOf(spec.name), csv }, heading.record, index),
        field: name,
      };
      diagnostics.push(diagnose('SX2008', span, { raw, expected: currency }));
    }
  }
  return { units, diagnostics };
}
