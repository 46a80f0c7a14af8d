import { type Diagnostic, diagnose, inReadingOrder } from '../model/diagnostic.js';
import type { Host } from '../model/host.js';
import type { Library } from '../model/library.js';
import type { InputFile, PlantData, TableName, Tables } from '../model/plant.js';
import { readAnswers } from './answers/read-answers.js';
import { findDoubts } from './doubts/doubts.js';
import { evidenceOf } from './doubts/evidence.js';
import { checkAgainstBills } from './meters/check-against-bills.js';
import { readMeters } from './meters/read-meters.js';
import { withBaseUnits } from './profile/base-units.js';
import { checkAgainstTables } from './profile/check-against-tables.js';
import { checkSources } from './profile/check-sources.js';
import { type ProfileSheet, readProfile } from './profile/read-profile.js';
import { type Setting, settingOf } from './profile/setting.js';
import { isProfileSheet } from './profile-sheet/is-profile-sheet.js';
import { type ReadCorrections, readCorrections, settleCorrections } from './read-corrections.js';
import { type Gathered, gather } from './sources/gather.js';
import { type OpenWorkbook, openWorkbooks } from './sources/open-workbooks.js';
import { readSources } from './sources/read-source.js';
import type { ReadTable } from './table/read-table.js';
import type { Sheet } from './table/sheet.js';
import type { TableRow, TableSpec } from './table/spec.js';
import { effluent } from './tables/effluent.js';
import { energy } from './tables/energy.js';
import { flows } from './tables/flows.js';
import { materials } from './tables/materials.js';
import { measures } from './tables/measures.js';
import { production } from './tables/production.js';
import { readings } from './tables/readings.js';
import { waste } from './tables/waste.js';
import { water } from './tables/water.js';
import type { ReadWorkbook } from './workbook/workbook.js';

/** Tables that every plant is asked for; the others are optional and may be absent without a word. */
const expected: readonly TableName[] = ['production', 'materials', 'energy', 'water', 'waste'];

/**
 * Reads a facility folder: profile, corrections, tables, answers, and then doubts what was read.
 * Whatever is wrong is returned, all of it, beside everything that is sound.
 *
 * @param folder - The folder as the host knows it; its name is the plant's id.
 * @param readWorkbook - Needed only where the folder holds a workbook: see {@link hasWorkbook}.
 * @throws Fault where there is no such folder, no profile, or none that can be read.
 */
export function readFacility(
  host: Host,
  folder: string,
  library: Library,
  readWorkbook?: ReadWorkbook,
): PlantData {
  const there = host.list(folder);
  const names = there ?? [];
  const opened = openWorkbooks(host, folder, names, readWorkbook);
  const [sheet, ...others] = profileSheets(opened.workbooks);
  const profile = readProfile(host, folder, library, sheet, there);
  const facility = withBaseUnits(profile.facility, library);
  const setting = settingOf(facility, library);
  const gathered = gather(host, folder, names, opened.workbooks, setting);
  const waiting = readCorrections(host, folder, setting);
  const { all, further } = readTables(gathered, waiting, setting);
  const read = tablesOf(all);
  const answers = readAnswers(host, folder, library);
  const reads = [...Object.values(all), ...further];
  const sheets = sheetsOf(reads);
  const doubts = findDoubts(evidenceOf(setting, read, sheets));
  const tables = withoutFaulty(read, sheets, profile.diagnostics, doubts);
  const { meters, ...metered } = readMeters(host, folder, setting, library.tariffHours);
  const undated = facility.assessedOn === undefined;

  return {
    id: nameOf(folder),
    facility,
    answers: answers.answers,
    tables,
    meters,
    inputs: inputsOf([
      ...profile.inputs,
      ...(sheet ? [withoutRows(sheet)] : []),
      answers.input,
      ...reads.map(({ input }) => input),
      ...metered.inputs,
    ]),
    refused: reads.flatMap(({ refused }) => refused ?? []),
    diagnostics: inReadingOrder([
      ...profile.diagnostics,
      ...opened.diagnostics,
      ...others.map(({ file }) => diagnose('SX1107', { file }, { first: sheet?.file ?? '' })),
      ...gathered.diagnostics,
      ...reads.flatMap(({ diagnostics }) => diagnostics),
      ...checkAgainstTables(profile.locate, facility, tables, library),
      ...checkSources(profile.locate, facility, sheetsIn(opened.workbooks)),
      ...nothingThere(all),
      ...answers.diagnostics,
      ...doubts,
      ...metered.diagnostics,
      ...checkAgainstBills(meters, tables),
      ...(undated ? [diagnose('SX5001', profile.locate(['assessedOn']), {})] : []),
    ]),
  };
}

/**
 * What is an error of a whole table takes it out like any other: a doubt that is one, as where a whole
 * stands beside its parts, and a rate of VAT that is none.
 */
function withoutFaulty(
  tables: Tables,
  sheets: ReadonlyMap<string, Sheet>,
  profile: readonly Diagnostic[],
  doubts: readonly Diagnostic[],
): Tables {
  const ofRate = profile.flatMap(({ severity, span: { field = '' } }) =>
    severity === 'error' && field.startsWith('vat.') ? [field.slice('vat.'.length)] : [],
  );
  const ofDoubt = doubts
    .filter(({ severity }) => severity === 'error')
    .map(({ span }) => span.file);
  const files = new Set([...ofRate, ...ofDoubt]);
  if (files.size === 0) return tables;
  const refused = new Set([...files].map((file) => sheets.get(file)?.table));
  const entries = Object.entries(tables).map(([name, table]) => {
    const isRefused = refused.has(name as TableName) || files.has(table.file);
    return [name, isRefused ? { ...table, state: 'refused' as const } : table];
  });
  return Object.fromEntries(entries) as Tables;
}

/** Every sheet as the user names it. */
const sheetsIn = (workbooks: readonly OpenWorkbook[]): readonly string[] =>
  workbooks.flatMap(({ file, sheets }) => sheets.map(({ name }) => `${file}#${name}`));

/** Sheets that stand in place of facility.json. */
const profileSheets = (
  workbooks: readonly OpenWorkbook[],
): (ProfileSheet & { readonly sha256: string })[] =>
  workbooks.flatMap(({ file, sha256, sheets }) =>
    sheets
      .filter(({ name }) => isProfileSheet(name))
      .map((sheet) => ({ file: `${file}#${sheet.name}`, sheet, sha256 })),
  );

/** All tables, and the further readings of those that stand in several places. */
function readTables(
  { sources }: Gathered,
  waiting: ReadCorrections,
  setting: Setting,
): { readonly all: Reads; readonly further: readonly ReadTable<TableRow>[] } {
  const further: ReadTable<TableRow>[] = [];
  const read = <R extends TableRow>(spec: TableSpec<R>): ReadTable<R> => {
    const found = readSources(spec, sources.get(spec.name) ?? [], setting, waiting.waiting);
    further.push(...found.further);
    return found;
  };
  const reads = {
    production: read(production),
    materials: read(materials),
    energy: read(energy),
    water: read(water),
    waste: read(waste),
    readings: read(readings),
    flows: read(flows),
    effluent: read(effluent),
    measures: read(measures),
  };
  return { all: { ...reads, corrections: settleCorrections(waiting) }, further };
}

type Reads = { readonly [N in TableName]: ReadTable<Tables[N]['rows'][number]> };

const tablesOf = (reads: Reads): Tables => ({
  production: reads.production.table,
  materials: reads.materials.table,
  energy: reads.energy.table,
  water: reads.water.table,
  waste: reads.waste.table,
  readings: reads.readings.table,
  flows: reads.flows.table,
  effluent: reads.effluent.table,
  measures: reads.measures.table,
  corrections: reads.corrections.table,
});

/** By file: several may hold parts of one table. */
const sheetsOf = (reads: readonly { readonly sheet: Sheet | null }[]): ReadonlyMap<string, Sheet> =>
  new Map(reads.flatMap(({ sheet }) => (sheet ? [[sheet.grid.file, sheet] as const] : [])));

/** What holds no rows is listed for its digest. */
const withoutRows = ({ file, sha256 }: Pick<InputFile, 'file' | 'sha256'>): InputFile => ({
  file,
  sha256,
  rows: 0,
  used: 0,
  refused: 0,
});

const inputsOf = (inputs: readonly (InputFile | null)[]): InputFile[] =>
  inputs
    .filter((input) => input !== null)
    .toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));

/**
 * A table that is not there, or that holds no more than its heading; a workbook has a sheet ready for
 * every table, and nobody misses the optional ones.
 */
const nothingThere = (reads: Reads): Diagnostic[] =>
  Object.entries(reads).flatMap(([name, { table, input }]) => {
    const isExpected = expected.includes(name as TableName);
    const isSheet = input !== null && input.file !== table.file;
    const isEmpty = table.state === 'empty' && name !== 'corrections' && (isExpected || !isSheet);
    if (!isEmpty && !(isExpected && table.state === 'absent')) return [];
    const file = input?.file ?? table.file;
    return [diagnose('SX1205', { file }, { table: file })];
  });

const nameOf = (folder: string): string =>
  folder.split(/[\\/]/).findLast((part) => part !== '') ?? folder;
