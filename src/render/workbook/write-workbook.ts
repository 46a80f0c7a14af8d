import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { color } from '../theme.js';
import { entryRule } from './entry-rules.js';
import { looks, standardFont } from './looks.js';
import type { PlannedSheet, WorkbookPlan } from './workbook-plan.js';

/** The bytes of an `.xlsx` after the plan: the same plan, the same bytes. */
export async function writeWorkbook({ title, date, sheets }: WorkbookPlan): Promise<Uint8Array> {
  const made = new Date(`${date}T00:00:00Z`);
  return writeXlsx({
    properties: { title, creator: 'sxsh', created: made, modified: made },
    defaultFont: standardFont,
    sheets: sheets.map(sheetOf),
  });
}

const sheetOf = ({ name, widths, rows, frozenRows, rules, tab }: PlannedSheet): WriteSheet => ({
  name,
  columns: widths.map((width) => ({ width })),
  cells: cellsOf(rows),
  ...(frozenRows > 0 && { freezePane: { rows: frozenRows } }),
  dataValidations: rules.map(entryRule),
  view: { tabColor: { rgb: tab ?? color.hair.slice(1) } },
  pageSetup: {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  },
});

const cellsOf = (rows: PlannedSheet['rows']): Map<string, Partial<Cell>> =>
  new Map(
    rows.flatMap((row, line) =>
      row.flatMap((cell, column) =>
        cell === undefined
          ? []
          : [[`${line},${column}`, { value: cell.value, style: looks[cell.look] }] as const],
      ),
    ),
  );
