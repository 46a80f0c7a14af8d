import type { Diagnostic } from '../../model/diagnostic.js';
import { diagnose } from '../../model/diagnostic.js';
import type { Host } from '../../model/host.js';
import type { InputFile, Table, TableState } from '../../model/plant.js';
import { dayOrderOf } from '../cell/month.js';
import { type CsvRecord, type CsvText, csvText } from '../csv/csv-text.js';
import type { Setting } from '../profile/setting.js';
import { readText } from '../read-text.js';
import { decideDecimals } from './decimals.js';
import { checkLimits } from './limits.js';
import { type Correction, mend } from './mend.js';
import { moneyUnits } from './money-units.js';
import { readHeading } from './read-heading.js';
import { readRows } from './read-rows.js';
import { emptyMemo, type Heading, report, type Sheet, spanOf } from './sheet.js';
import { fileOf, type TableRow, type TableSpec } from './spec.js';

/** A table with all that was found in it, and the sheet that says where its cells stand. */
export interface ReadTable<R> {
  readonly table: Table<R>;
  readonly sheet: Sheet | null;
  readonly input: InputFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one table of the folder. A bad row costs itself; the rows that are sound stay. */
export function readTable<R extends TableRow>(
  host: Host,
  folder: string,
  spec: TableSpec<R>,
  setting: Setting,
  corrections: readonly Correction[],
): ReadTable<R> {
  const file = fileOf(spec.name);
  const source = readText(host, folder, file);
  if (!source) return unread(file, 'absent', null, []);
  if ('problem' in source) return unread(file, 'refused', source.sha256, [source.problem]);
  const csv = csvText(source.text);
  const [head, ...body] = csv.records;
  if (!head)
    return unread(file, 'refused', source.sha256, [
      csv.unclosed[0]
        ? diagnose('SX1204', spanOf({ file, csv }, csv.unclosed[0]), {})
        : diagnose('SX1003', { file }, {}),
    ]);
  return readBody(spec, csv, head, body, source.sha256, setting, corrections);
}

function unread<R>(
  file: string,
  state: TableState,
  sha256: string | null,
  diagnostics: readonly Diagnostic[],
): ReadTable<R> {
  return {
    table: { file, state, rows: [] },
    sheet: null,
    input: sha256 === null ? null : { file, sha256, rows: 0, used: 0, refused: 0 },
    diagnostics,
  };
}

function readBody<R extends TableRow>(
  spec: TableSpec<R>,
  csv: CsvText,
  head: CsvRecord,
  body: readonly CsvRecord[],
  sha256: string,
  setting: Setting,
  corrections: readonly Correction[],
): ReadTable<R> {
  const file = fileOf(spec.name);
  const { heading, diagnostics: headingFaults } = readHeading(spec, csv, head, setting);
  const limitFaults = checkLimits(file, csv, heading, body);
  const money = moneyUnits(spec, csv, heading, setting);
  const faults = [...headingFaults, ...money.diagnostics, ...limitFaults];
  const total = body.length + csv.unclosed.length;
  const input = (used: number): InputFile => ({
    file,
    sha256,
    rows: total,
    used,
    refused: total - used,
  });
  if (faults.some(({ severity }) => severity === 'error'))
    return { ...unread<R>(file, 'refused', null, faults), input: input(0) };

  const fitting = body.filter(
    (record) => isFitting(record.cells, heading.width) && !isSwallowing({ heading }, record),
  );
  const { decimals, tied, diagnostics } = decideDecimals(spec, csv, heading, fitting, setting);
  const sheet: Sheet = {
    table: spec.name,
    file,
    csv,
    heading,
    setting,
    decimals,
    tied,
    dayOrder: dayOrderOf(dateCells(heading, fitting)),
    moneyUnits: money.units,
    diagnostics: [...faults, ...diagnostics],
    memo: emptyMemo(),
  };
  for (const record of csv.unclosed) report(sheet, 'SX1204', record, undefined, {});
  for (const record of body)
    if (isSwallowing(sheet, record)) report(sheet, 'SX1204', record, undefined, {});
    else if (!isFitting(record.cells, heading.width))
      report(sheet, 'SX1203', record, undefined, {
        found: record.cells.length,
        expected: heading.width,
      });
  const { rows, used } = readRows(spec, sheet, mend(sheet, fitting, corrections));
  const isRefused = sheet.diagnostics.some(({ severity }) => severity === 'error');
  const state = isRefused ? 'refused' : total === 0 ? 'empty' : 'read';
  return {
    table: { file, state, rows },
    sheet,
    input: input(used),
    diagnostics: sheet.diagnostics,
  };
}

/** Cells beyond the heading may be there as long as they are blank: spreadsheets leave them. */
const isFitting = (cells: readonly string[], width: number): boolean =>
  cells.length === width ||
  (cells.length > width && cells.slice(width).every((cell) => cell.trim() === ''));

/** Whether a quote ran on over lines where no remark is: it has swallowed rows. */
function isSwallowing({ heading }: Pick<Sheet, 'heading'>, { cells }: CsvRecord): boolean {
  const at = cells.findIndex((cell) => cell.includes('\n'));
  if (at < 0) return false;
  const may = ['note', 'document'].map((name) => heading.columns.get(name));
  const known = [...heading.columns.values()];
  return cells.some(
    (cell, index) => cell.includes('\n') && known.includes(index) && !may.includes(index),
  );
}

function dateCells({ columns }: Heading, records: readonly CsvRecord[]): string[] {
  const cells: string[] = [];
  for (const name of ['month', 'date', 'from', 'to']) {
    const index = columns.get(name);
    if (index === undefined) continue;
    for (const record of records) cells.push((record.cells[index] ?? '').trim());
  }
  return cells;
}
