import { type Diagnostic, diagnose } from '../model/diagnostic.js';
import type { Host } from '../model/host.js';
import type { CorrectionRow } from '../model/plant.js';
import { csvGrid } from './grid/csv-grid.js';
import type { Setting } from './profile/setting.js';
import { readText } from './read-text.js';
import { type Correction, settledBy } from './table/mend.js';
import { type ReadTable, readTable, unread } from './table/read-table.js';
import { spanAt } from './table/sheet.js';
import { corrections as spec } from './tables/corrections.js';

const FILE = 'corrections.csv';

/** corrections.csv, and its rows waiting for the tables that they name. */
export interface ReadCorrections {
  readonly read: ReadTable<CorrectionRow>;
  readonly waiting: readonly Correction[];
}

/** Reads the corrections before the tables, which they are put into as these are read. */
export function readCorrections(host: Host, folder: string, setting: Setting): ReadCorrections {
  const read = readFile(host, folder, setting);
  const texts = read.table.rows.flatMap((row) => [row.read, row.corrected]);
  const decimal = settledBy(texts);
  const waiting = read.table.rows.map((row) => {
    const span = read.sheet ? spanAt(read.sheet, row, 'read') : { file: FILE, line: row.line };
    return { row, span, decimal, found: null, isApplied: false };
  });
  return { read, waiting };
}

function readFile(host: Host, folder: string, setting: Setting): ReadTable<CorrectionRow> {
  const source = readText(host, folder, FILE);
  if (!source) return unread(spec, 'absent');
  const { sha256 } = source;
  if ('text' in source)
    return readTable(
      spec,
      { grid: csvGrid(FILE, source.text), sha256: source.sha256 },
      setting,
      [],
    );
  const input = sha256 === null ? null : { file: FILE, sha256, rows: 0, used: 0, refused: 0 };
  return unread(spec, 'refused', [source.problem], input);
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
