import type { Diagnostic, SourceSpan } from '../../model/diagnostic.js';
import { diagnose } from '../../model/diagnostic.js';
import type { FileForm, InputFile, RefusedRows, Table } from '../../model/plant.js';
import type { TableState } from '../../model/table-state.js';
import { dayOrderOf } from '../cell/month.js';
import { type Grid, type GridRow, linesOf } from '../grid/grid.js';
import { checkTotals } from '../layout/check-totals.js';
import { layOut } from '../layout/lay-out.js';
import type { Layout } from '../layout/layout.js';
import type { Setting } from '../profile/setting.js';
import { decideDecimals } from './decimals.js';
import { fileOf } from './file-of.js';
import { checkLimits } from './limits.js';
import { type Correction, mend } from './mend.js';
import { moneyUnits } from './money-units.js';
import { readRows } from './read-rows.js';
import { emptyMemo, type Heading, type Memo, report, type Sheet, spanOf } from './sheet.js';
import { calendarOf, type TableRow, type TableSpec } from './spec.js';

/** A table with all that was found in it, and the sheet that says where its cells stand. */
export interface ReadTable<R> {
  readonly table: Table<R>;
  readonly sheet: Sheet | null;
  readonly input: InputFile | null;
  readonly refused: RefusedRows | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** A grid to be read as one table. */
export interface TableSource {
  readonly grid: Grid;
  /** Of the file that holds it. */
  readonly sha256: string;
  /** Of a text. */
  readonly encoding?: string;
}

/** A table of which there is nothing to read. */
export const unread = <R>(
  { name }: Pick<TableSpec<TableRow>, 'name'>,
  state: TableState,
  diagnostics: readonly Diagnostic[] = [],
  input: InputFile | null = null,
): ReadTable<R> => ({
  table: { file: fileOf(name), state, rows: [] },
  sheet: null,
  input,
  refused: null,
  diagnostics,
});

/**
 * Reads one table. A bad row costs itself; the rows that are sound stay.
 *
 * @param names - The plant's names as other sources of the table spell them; they are kept to.
 */
export function readTable<R extends TableRow>(
  spec: TableSpec<R>,
  source: TableSource,
  setting: Setting,
  corrections: readonly Correction[],
  names: Memo['names'] = new Map(),
): ReadTable<R> {
  const { grid } = source;
  const layout = layOut(spec, grid, setting);
  const open = grid.unclosed[0];
  if (!layout) {
    const fault = open
      ? diagnose('SX1204', spanOf({ grid }, open), {})
      : diagnose('SX1003', { file: grid.file }, {});
    return unread(spec, 'refused', [fault], inputOf(source, grid.unclosed.length, 0));
  }
  const total = layout.count + grid.unclosed.length;
  const money = moneyUnits(spec, grid, layout.heading, setting);
  const limits = checkLimits(grid, layout.heading);
  const faults = [...layout.diagnostics, ...money.diagnostics, ...limits];
  if (faults.some(({ severity }) => severity === 'error')) {
    const refused = unread<R>(spec, 'refused', faults, inputOf(source, total, 0));
    return { ...refused, refused: refusedRows(spec, grid, layout, () => true) };
  }
  const sheet = sheetOf(spec, grid, layout, setting, {
    moneyUnits: money.units,
    faults,
    names,
  });
  const mended = mend(sheet, corrections);
  const { rows, bad } = readRows(spec, { ...sheet, rows: mended }, mended);
  const isBad = (line: number): boolean => bad.has(line);
  checkTotals(spec, { ...sheet, rows: mended }, claimsAbout(layout, isBad));
  const refused = refusedRows(spec, grid, layout, isBad);
  const isRefused = sheet.diagnostics.some(({ severity }) => severity === 'error');
  const state = isRefused ? 'refused' : total === 0 ? 'empty' : 'read';
  return {
    table: { file: fileOf(spec.name), state, rows },
    sheet: { ...sheet, rows: mended },
    input: {
      ...inputOf(source, total, total - (refused?.rows.length ?? 0)),
      ...(layout.totals > 0 && { totals: layout.totals }),
      form: formOf(source, sheet),
    },
    refused,
    diagnostics: withoutRepeats(sheet),
  };
}

/** A cell that every month of a line shares is wrong once, and so is a word that stands for every row. */
function withoutRepeats({ diagnostics, heading }: Sheet): readonly Diagnostic[] {
  const said = new Set<string>();
  const isOfEveryRow = ({ field = '' }: SourceSpan): boolean => heading.constants.has(field);
  return diagnostics.filter(({ code, span, args }) => {
    const place = span.cell ?? (isOfEveryRow(span) ? span.field : undefined);
    if (place === undefined) return true;
    const key = `${code} ${place} ${JSON.stringify(args)}`;
    return !said.has(key) && said.add(key);
  });
}

/** How the table was found to be written; a decimal mark is named where all columns have one. */
function formOf({ grid, encoding }: TableSource, { decimals }: Sheet): FileForm {
  const found = new Set(decimals.filter((decimal) => decimal !== null));
  const [decimal] = found;
  return {
    ...(encoding !== undefined && { encoding }),
    ...(grid.isText && { delimiter: grid.delimiter }),
    ...(found.size === 1 && decimal !== undefined && { decimal }),
  };
}

const inputOf = ({ grid, sha256 }: TableSource, rows: number, used: number): InputFile => ({
  file: grid.file,
  sha256,
  rows,
  used,
  refused: rows - used,
});

/** The sheet of the rows that can be read, with everything said of those that cannot. */
function sheetOf<R extends TableRow>(
  spec: TableSpec<R>,
  grid: Grid,
  { heading, rows, misfits }: Layout,
  setting: Setting,
  {
    moneyUnits,
    faults,
    names,
  }: Pick<Sheet, 'moneyUnits'> & Pick<Memo, 'names'> & { readonly faults: readonly Diagnostic[] },
): Sheet {
  const mayRunOn = grid.isText && !grid.isFlat;
  const fitting = mayRunOn ? rows.filter((row) => !isSwallowing(heading, row)) : rows;
  const { decimals, tied, diagnostics } = decideDecimals(spec, grid, heading, fitting, setting);
  const sheet: Sheet = {
    table: spec.name,
    grid,
    heading,
    rows: fitting,
    setting,
    decimals,
    tied,
    dayOrder: dayOrderOf(dateCells(spec, heading, fitting)),
    moneyUnits,
    diagnostics: [...faults, ...diagnostics],
    memo: emptyMemo(names),
  };
  for (const open of grid.unclosed) report(sheet, 'SX1204', open, undefined, {});
  if (fitting.length < rows.length)
    for (const row of rows) if (!fitting.includes(row)) report(sheet, 'SX1204', row, undefined, {});
  for (const row of misfits) {
    const args = { found: row.cells.length, expected: heading.width };
    report(sheet, 'SX1203', row, undefined, args);
  }
  return sheet;
}

/** Whether a quote ran on over lines where no remark is: it has swallowed rows. */
function isSwallowing({ columns }: Heading, { cells }: GridRow): boolean {
  if (!cells.some((cell) => cell.includes('\n'))) return false;
  const may = ['note', 'document'].map((name) => columns.get(name));
  const known = [...columns.values()];
  return cells.some(
    (cell, index) => cell.includes('\n') && known.includes(index) && !may.includes(index),
  );
}

function dateCells<R extends TableRow>(
  spec: TableSpec<R>,
  { columns }: Heading,
  rows: readonly GridRow[],
): string[] {
  const cells: string[] = [];
  for (const name of calendarOf(spec)) {
    const index = columns.get(name);
    if (index === undefined) continue;
    for (const row of rows) cells.push((row.cells[index] ?? '').trim());
  }
  return cells;
}

/** Totals of rows that are all sound; the others are said to be wrong already. */
const claimsAbout = ({ claims }: Layout, isBad: (line: number) => boolean): Layout['claims'] =>
  claims.filter(({ row, parts }) =>
    [[row], ...parts].every((rows) => rows.every((one) => !linesOf(one).some(isBad))),
  );

/** The rows as they stand in the file whose lines are refused; `null`: there are none. */
function refusedRows<R extends TableRow>(
  spec: TableSpec<R>,
  grid: Grid,
  { heading, misfits }: Layout,
  isBad: (line: number) => boolean,
): RefusedRows | null {
  const at = grid.rows.indexOf(heading.record);
  const rows = grid.rows
    .slice(at + 1)
    .filter((row) => isBad(row.line) || misfits.includes(row))
    .map(({ line, cells }) => ({ line, cells }));
  const open = grid.unclosed.map(({ line, text }) => ({ line, cells: [text] }));
  if (rows.length + open.length === 0) return null;
  return {
    file: grid.file,
    table: spec.name,
    delimiter: grid.delimiter,
    heading: heading.record.cells,
    ...(heading.above && { above: heading.above.cells }),
    rows: [...rows, ...open].toSorted((a, b) => a.line - b.line),
  };
}
