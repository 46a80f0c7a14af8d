import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { TableName } from '../../model/plant.js';
import { moneyUnit } from '../cell/money.js';
import type { Unit } from '../cell/unit.js';
import type { Grid } from '../grid/grid.js';
import { saysVatIncluded } from '../layout/vat-title.js';
import type { Setting } from '../profile/setting.js';
import { fold } from '../text/fold.js';
import { fileOf } from './file-of.js';
import { type Heading, spanOf } from './sheet.js';
import type { TableRow, TableSpec } from './spec.js';

/**
 * The units that the headings of money columns name (`nghìn đồng`), by ordinal of the column. A
 * heading in another currency than the facility's is an error: no rate is guessed. So is one that says
 * that VAT is in it, where nobody says at which rate.
 */
export function moneyUnits<R extends TableRow>(
  spec: TableSpec<R>,
  grid: Grid,
  heading: Heading,
  { facility }: Setting,
): { readonly units: ReadonlyMap<number, Unit>; readonly diagnostics: readonly Diagnostic[] } {
  const currency = facility.currency ?? 'VND';
  const units = new Map<number, Unit>();
  const diagnostics: Diagnostic[] = [];
  for (const [name, index] of moneyColumns(spec, heading)) {
    const span = { ...spanOf({ grid }, heading.record, index), field: name };
    const title = titleOf(heading, name);
    const isTold = !saysVatIncluded(title) || isVatTold(facility, spec.name, grid.file);
    const raw = unitIn(heading, name);
    const unit = moneyUnit(raw ?? currency, currency);
    if (!isTold) diagnostics.push(diagnose('SX1216', span, { title, table: grid.file }));
    if (!unit) diagnostics.push(diagnose('SX2008', span, { raw: raw ?? '', expected: currency }));
    else if (raw !== undefined) units.set(index, unit);
  }
  return { units, diagnostics };
}

const moneyColumns = <R extends TableRow>(
  { columns }: TableSpec<R>,
  heading: Heading,
): (readonly [string, number])[] =>
  columns.flatMap(({ name, holds }) => {
    const index = heading.columns.get(name);
    return holds === 'money' && index !== undefined ? [[name, index] as const] : [];
  });

/** The words above a column, and what stands in brackets behind them. */
const titleOf = ({ record, columns, titles }: Heading, name: string): string =>
  titles.get(name) ?? record.cells[columns.get(name) ?? -1] ?? '';

/** The unit of a heading; `(có VAT)` is none, though it stands where units do. */
function unitIn({ units }: Heading, name: string): string | undefined {
  const raw = units.get(name);
  return raw !== undefined && /thue|vat|gtgt|tax/.test(fold(raw)) ? undefined : raw;
}

/** Revenue has no rate of its own: what is sold is written without VAT, or the table says its rate. */
const isVatTold = ({ vat }: Setting['facility'], table: TableName, file: string): boolean =>
  vat?.[file] !== undefined || vat?.[fileOf(table)] !== undefined;
