import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Host } from '../../model/host.js';
import type { TableName } from '../../model/plant.js';
import { csvGrid } from '../grid/csv-grid.js';
import type { Grid } from '../grid/grid.js';
import { sheetGrid } from '../grid/sheet-grid.js';
import { mappedTables } from '../profile/mapped-tables.js';
import type { Setting } from '../profile/setting.js';
import { isProfileSheet } from '../profile-sheet/is-profile-sheet.js';
import { readText } from '../read-text.js';
import { fileOf } from '../table/file-of.js';
import type { TableSource } from '../table/read-table.js';
import { specs } from '../tables/specs.js';
import { legacyEncoding } from '../text/legacy.js';
import { mojibakeIn } from '../text/mojibake.js';
import { isHelpSheet } from '../vocabulary/template-sheets.js';
import type { WorkbookSheet } from '../workbook/workbook.js';
import { ofLegacy, ofMojibake } from '../wrong-letters.js';
import type { OpenWorkbook } from './open-workbooks.js';
import { tableNamed, tableOf, tableOfStem } from './table-of.js';

/** A file that stands for a table and cannot be read as one. */
interface BrokenSource {
  readonly file: string;
  readonly sha256: string | null;
  readonly problem: Diagnostic;
}

export type Source = TableSource | BrokenSource;

/** Where the tables of a folder stand: as CSV, or as sheets of workbooks. */
export interface Gathered {
  readonly sources: ReadonlyMap<TableName, readonly Source[]>;
  /** Files and sheets that are no table. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The tool's own text file. */
const CORRECTIONS = 'corrections.csv';

/** Finds every table of the folder. */
export function gather(
  host: Host,
  folder: string,
  names: readonly string[],
  workbooks: readonly OpenWorkbook[],
  setting: Setting,
): Gathered {
  const found = [
    ...names.filter(isText).map((name) => inText(host, folder, name, setting)),
    ...workbooks.flatMap((workbook) =>
      workbook.sheets.map((sheet) => inSheet(workbook, sheet, setting)),
    ),
  ];
  const sources = new Map<TableName, Source[]>();
  for (const { table, source } of found)
    if (table && source) sources.set(table, [...(sources.get(table) ?? []), source]);
  return { sources, diagnostics: found.flatMap(({ diagnostics = [] }) => diagnostics) };
}

/** What one file or sheet is. */
interface Found {
  readonly table?: TableName;
  readonly source?: Source;
  readonly diagnostics?: readonly Diagnostic[];
}

function inText(host: Host, folder: string, name: string, setting: Setting): Found {
  if (name.toLowerCase() === CORRECTIONS) return {};
  const known = specs.find((spec) => fileOf(spec.name) === name.toLowerCase())?.name;
  if (!known && !isMapped(setting, name)) return unused(name);
  const text = readText(host, folder, name);
  if (!text) return {};
  const file = known ? fileOf(known) : name;
  if ('problem' in text) {
    const { sha256, problem } = text;
    return known ? { table: known, source: { file, sha256, problem } } : { diagnostics: [problem] };
  }
  const grid = csvGrid(file, text.text);
  const table = known ?? tableOf(grid, undefined, setting);
  if (!table) return unused(name);
  const diagnostics = text.doubt ? [text.doubt] : [];
  return { table, source: { grid, sha256: text.sha256, encoding: text.encoding }, diagnostics };
}

function inSheet({ file, sha256 }: OpenWorkbook, sheet: WorkbookSheet, setting: Setting): Found {
  const grid = sheetGrid(file, sheet);
  const isAside = isProfileSheet(sheet.name) || isHelpSheet(sheet.name);
  if (grid.rows.length === 0 || isAside) return {};
  const table = tableOf(grid, tableNamed(sheet.name) ?? tableOfStem(file), setting);
  if (!table) return unused(grid.file);
  const problem = wrongLetters(grid);
  if (problem) return { table, source: { file: grid.file, sha256, problem } };
  const hidden = diagnose('SX1212', { file: grid.file }, { sheet: sheet.name });
  return { table, source: { grid, sha256 }, diagnostics: sheet.isHidden ? [hidden] : [] };
}

/** Vietnamese that was pasted from an old encoding, or opened in a wrong one. */
function wrongLetters({ file, rows }: Grid): Diagnostic | undefined {
  const text = rows.map(({ cells }) => cells.join('\t')).join('\n');
  const mojibake = mojibakeIn(text);
  if (mojibake) return ofMojibake({ file }, mojibake);
  const legacy = legacyEncoding(text);
  return legacy && ofLegacy({ file }, legacy);
}

const isText = (name: string): boolean => /\.(?:csv|tsv|txt)$/i.test(name);

/** Whether facility.json explains a file that does not bear the name of a table. */
const isMapped = ({ facility }: Setting, name: string): boolean =>
  facility.columns?.[name] !== undefined || mappedTables(facility)[name] !== undefined;

const unused = (name: string): Found => ({
  diagnostics: [diagnose('SX1211', { file: name }, { name })],
});
