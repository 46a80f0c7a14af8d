import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Grid } from '../grid/grid.js';
import type { Setting } from '../profile/setting.js';
import { absentColumn } from '../table/called.js';
import { spanOf } from '../table/sheet.js';
import { calendarOf, type TableForm } from '../table/spec.js';
import { fold } from '../text/fold.js';
import { constantIn } from './column-role.js';
import type { FoundHeading } from './find-heading.js';
import type { Constant } from './known-columns.js';
import { headingIndex } from './titles.js';

/** The column that may be one word in every row: of words, or the month; `undefined`: no such column. */
export function constantColumn(spec: TableForm, name: string): string | undefined {
  const column = headingIndex(spec).get(fold(name));
  if (column === undefined) return undefined;
  const holds = spec.columns.find((one) => one.name === column)?.holds;
  const isMonth = column === 'month' && calendarOf(spec).includes('month');
  return isMonth || holds === 'text' ? column : undefined;
}

/** What facility.json says of every row of a file. */
export const constantsOf = (
  spec: TableForm,
  { facility }: Setting,
  file: string,
): readonly Constant[] =>
  Object.entries(facility.columns?.[file] ?? {}).flatMap(([name, role]) => {
    const value = constantIn(role);
    const column = value && constantColumn(spec, name);
    if (!value || !column) return [];
    return [{ column, value, entry: `"${name}": "=${value}"`, unit: undefined }];
  });

/** Where facility.json says one thing of every row, and the heading, or another entry, says it too. */
export function constantFaults(
  spec: TableForm,
  grid: Grid,
  { row, titles, constants }: FoundHeading,
): Diagnostic[] {
  return constants.flatMap(({ column, entry }, at) => {
    const index = titles.findIndex((title) => title.column === column);
    const twin = constants.slice(0, at).find((one) => one.column === column);
    if (index < 0 && !twin) return [];
    const span = { ...spanOf({ grid }, row, index < 0 ? undefined : index), field: column };
    const other = index < 0 ? (twin?.entry ?? '') : (titles[index]?.text ?? '');
    return [diagnose('SX1215', span, { column: absentColumn(spec.name, column), entry, other })];
  });
}
