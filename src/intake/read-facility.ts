import { type Diagnostic, diagnose, inReadingOrder } from '../model/diagnostic.js';
import type { Host } from '../model/host.js';
import type { Library } from '../model/library.js';
import type { InputFile, PlantData, TableName, Tables } from '../model/plant.js';
import { readAnswers } from './answers/read-answers.js';
import { findDoubts } from './doubts/doubts.js';
import { evidenceOf } from './doubts/evidence.js';
import { checkAgainstTables } from './profile/check-against-tables.js';
import { withBaseProductUnit } from './profile/product-unit.js';
import { readProfile } from './profile/read-profile.js';
import { settingOf } from './profile/setting.js';
import { readCorrections, settleCorrections } from './read-corrections.js';
import { type ReadTable, readTable } from './table/read-table.js';
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

/** Tables that every plant is asked for; the others are optional and may be absent without a word. */
const expected: readonly TableName[] = ['production', 'materials', 'energy', 'water', 'waste'];

/**
 * Reads a facility folder: profile, corrections, tables, answers, and then doubts what was read.
 * Whatever is wrong is returned, all of it, beside everything that is sound.
 *
 * @param folder - The folder as the host knows it; its name is the plant's id.
 * @throws Fault where there is no such folder, no facility.json, or none that can be read.
 */
export function readFacility(host: Host, folder: string, library: Library): PlantData {
  const profile = readProfile(host, folder, library);
  const facility = withBaseProductUnit(profile.facility);
  const setting = settingOf(facility, library);
  const waiting = readCorrections(host, folder, setting);
  const read = <R extends TableRow>(spec: TableSpec<R>): ReadTable<R> => {
    const fits = waiting.waiting.filter(({ row }) => row.target.file === `${spec.name}.csv`);
    return readTable(host, folder, spec, setting, fits);
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
  const all = { ...reads, corrections: settleCorrections(waiting) };
  const tables = tablesOf(all);
  const answers = readAnswers(host, folder, library);
  const doubts = findDoubts(evidenceOf(setting, tables, sheetsOf(all)));
  const undated = facility.assessedOn === undefined;

  return {
    id: nameOf(folder),
    facility,
    answers: answers.answers,
    tables,
    inputs: inputsOf(profile.sha256, answers.input, Object.values(all)),
    diagnostics: inReadingOrder([
      ...profile.diagnostics,
      ...Object.values(all).flatMap(({ diagnostics }) => diagnostics),
      ...checkAgainstTables('facility.json', profile.text, facility, tables),
      ...nothingThere(tables),
      ...answers.diagnostics,
      ...doubts,
      ...(undated ? [diagnose('SX5001', { file: 'facility.json', field: 'assessedOn' }, {})] : []),
    ]),
  };
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

function sheetsOf(reads: Reads): ReadonlyMap<TableName, Sheet> {
  const sheets = new Map<TableName, Sheet>();
  for (const [name, { sheet }] of Object.entries(reads))
    if (sheet) sheets.set(name as TableName, sheet);
  return sheets;
}

/** facility.json and answers.json hold no rows; they are listed for their digests. */
function inputsOf(
  sha256: string,
  answers: InputFile | null,
  reads: readonly { readonly input: InputFile | null }[],
): InputFile[] {
  const profile: InputFile = { file: 'facility.json', sha256, rows: 0, used: 0, refused: 0 };
  return [profile, answers, ...reads.map(({ input }) => input)]
    .filter((input) => input !== null)
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** A table that is not there, or that holds no more than its heading. */
const nothingThere = (tables: Tables): Diagnostic[] =>
  Object.entries(tables).flatMap(([name, { file, state }]) =>
    (state === 'absent' && expected.includes(name as TableName)) ||
    (state === 'empty' && name !== 'corrections')
      ? [diagnose('SX1205', { file }, { table: file })]
      : [],
  );

const nameOf = (folder: string): string =>
  folder.split(/[\\/]/).findLast((part) => part !== '') ?? folder;
