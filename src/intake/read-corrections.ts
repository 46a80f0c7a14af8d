import { type Diagnostic, diagnose } from '../model/diagnostic.js';
import type { Host } from '../model/host.js';
import type { CorrectionRow } from '../model/plant.js';
import type { Setting } from './profile/setting.js';
import { type Correction, settledBy } from './table/mend.js';
import { type ReadTable, readTable } from './table/read-table.js';
import { spanOf } from './table/sheet.js';
import { corrections as spec } from './tables/corrections.js';

/** corrections.csv, and its rows waiting for the tables that they name. */
export interface ReadCorrections {
  readonly read: ReadTable<CorrectionRow>;
  readonly waiting: readonly Correction[];
}

/** Reads the corrections before the tables, which they are put into as these are read. */
export function readCorrections(host: Host, folder: string, setting: Setting): ReadCorrections {
  const read = readTable(host, folder, spec, setting, []);
  const texts = read.table.rows.flatMap((row) => [row.read, row.corrected]);
  const decimal = settledBy(texts);
  const waiting = read.table.rows.map((row) => {
    const record = read.sheet?.csv.records.find(({ line }) => line === row.line);
    const span =
      read.sheet && record
        ? spanOf(read.sheet, record, 'read')
        : { file: row.file, line: row.line };
    return { row, span, decimal, found: null, isApplied: false };
  });
  return { read, waiting };
}

/** Once all tables are read: a correction that fitted nothing is an error of corrections.csv. */
export function settleCorrections({ read, waiting }: ReadCorrections): ReadTable<CorrectionRow> {
  const idle = waiting.filter(({ isApplied }) => !isApplied);
  if (idle.length === 0) return read;
  const found = idle.map(
    ({ row, span, found }): Diagnostic =>
      diagnose('SX2013', span, { read: row.read, found: found ?? '' }),
  );
  const { table, input } = read;
  const rows = waiting.filter(({ isApplied }) => isApplied).map(({ row }) => row);
  return {
    ...read,
    table: { ...table, state: 'refused', rows },
    input: input && { ...input, used: rows.length, refused: input.rows - rows.length },
    diagnostics: [...read.diagnostics, ...found],
  };
}
