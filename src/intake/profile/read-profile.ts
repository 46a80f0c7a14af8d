import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { type Facility, facilitySchema } from '../../model/facility-schema.js';
import { Fault } from '../../model/fault.js';
import type { Host } from '../../model/host.js';
import type { Library } from '../../model/library.js';
import type { InputFile } from '../../model/plant.js';
import { type Locate, locateInJson } from '../json/locate.js';
import { parseJson } from '../json/parse-json.js';
import type { JsonPath } from '../json/scan-json.js';
import { type SchemaFault, schemaFaults } from '../json/schema-issues.js';
import { readProfileSheet } from '../profile-sheet/read-profile-sheet.js';
import { readText } from '../read-text.js';
import type { WorkbookSheet } from '../workbook/workbook.js';
import { checkReferences } from './check-references.js';
import { mergeProfiles, type SaidProfile } from './merge-profiles.js';
import { prune } from './prune.js';

const FILE = 'facility.json';
const needed = ['schema', 'name', 'sector'];

export interface Profile {
  readonly facility: Facility;
  /** facility.json, where there is one; a workbook is listed by whoever opened it. */
  readonly inputs: readonly InputFile[];
  /** Where a field stands, for those who find fault with it later. */
  readonly locate: Locate;
  readonly diagnostics: readonly Diagnostic[];
}

/** A sheet of a workbook that is the plant's profile. */
export interface ProfileSheet {
  /** `NAME.xlsx#SHEET` */
  readonly file: string;
  readonly sheet: WorkbookSheet;
}

/** A profile as it was written, before it is held against its schema. */
interface Written extends SaidProfile {
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads facility.json, the profile sheet of a workbook, or both. A field that is misspelt or of the
 * wrong kind is an error and is left out; the rest of the plant is still read.
 *
 * @param sheet - Where a workbook of the folder has one.
 * @param files - Names in the folder, where they are known already.
 * @throws Fault where the folder is missing, where neither is there or facility.json cannot be read
 *   or is no JSON, and where `schema`, `name` or `sector` is not there to be used.
 */
export function readProfile(
  host: Host,
  folder: string,
  library: Library,
  sheet?: ProfileSheet,
  files = host.list(folder),
): Profile {
  if (!files) throw new Fault([diagnose('SX1001', { file: folder }, { folder })]);
  const written = writtenProfile(
    writtenJson(host, folder),
    sheet && readProfileSheet(sheet.file, sheet.sheet, library),
  );
  if (!written) throw new Fault([diagnose('SX1002', { file: FILE }, { folder })]);
  const { facility, diagnostics } = checked(written);
  const references = checkReferences(written.locate, facility, library, files);
  return {
    facility,
    inputs: written.inputs,
    locate: written.locate,
    diagnostics: [...written.diagnostics, ...diagnostics, ...unsaid(references, written)],
  };
}

/** What facility.json says; `undefined` where there is no such file. */
function writtenJson(host: Host, folder: string): Written | undefined {
  const source = readText(host, folder, FILE);
  if (!source) return undefined;
  if ('problem' in source) throw new Fault([source.problem]);
  const { sha256, text } = source;
  if (text.trim() === '') throw new Fault([diagnose('SX1003', { file: FILE }, {})]);
  const parsed = parseJson(FILE, text);
  if ('problem' in parsed) throw new Fault([parsed.problem]);
  return {
    value: parsed.value,
    locate: locateInJson(FILE, text),
    inputs: [{ file: FILE, sha256, rows: 0, used: 0, refused: 0 }],
    diagnostics: parsed.repeated,
  };
}

function writtenProfile(
  json: Written | undefined,
  sheet: Omit<Written, 'inputs'> | undefined,
): Written | undefined {
  if (!sheet) return json;
  if (!json) return { ...sheet, inputs: [] };
  const merged = mergeProfiles(json, sheet);
  return {
    ...merged,
    inputs: json.inputs,
    diagnostics: [...json.diagnostics, ...sheet.diagnostics, ...merged.diagnostics],
  };
}

function checked(written: Written): { facility: Facility; diagnostics: Diagnostic[] } {
  let rest = written.value;
  let faults: SchemaFault[] = [];
  for (;;) {
    const result = facilitySchema.safeParse(rest);
    if (result.success) {
      const diagnostics = faults.map(({ diagnostic }) => diagnostic);
      return { facility: result.data, diagnostics: unsaid(diagnostics, written) };
    }
    const found = schemaFaults(written.locate, rest, facilitySchema, result.error.issues);
    if (faults.length === 0) faults = found;
    if (found.some(({ path }) => isNeeded(path))) throw faultOf(written, faults, found);
    for (const { path } of inDeletionOrder(found)) rest = prune(rest, path);
  }
}

/** A cell that could not be read is said once, in the words of what it holds. */
function unsaid(diagnostics: readonly Diagnostic[], { diagnostics: said }: Written): Diagnostic[] {
  const cells = new Set(said.map(placeOf));
  return diagnostics.filter((each) => each.span.cell === undefined || !cells.has(placeOf(each)));
}

const placeOf = ({ span }: Diagnostic): string => `${span.file}:${span.cell}`;

/** Without these three there is no plant to speak of: the whole value, or one of them, is at fault. */
const isNeeded = (path: JsonPath): boolean => path.length === 0 || needed.includes(String(path[0]));

function faultOf(
  written: Written,
  faults: readonly SchemaFault[],
  found: readonly SchemaFault[],
): Fault {
  const all = new Set([...faults, ...found].map(({ diagnostic }) => diagnostic));
  const [first, ...others] = [...written.diagnostics, ...unsaid([...all], written)];
  return new Fault([first as Diagnostic, ...others]);
}

/** Elements of arrays go last, and the later of them first, so that every path still fits. */
const inDeletionOrder = (faults: readonly SchemaFault[]): SchemaFault[] =>
  faults.toSorted((a, b) => elementOf(b) - elementOf(a));

const elementOf = ({ path }: SchemaFault): number => {
  const last = path.at(-1);
  return typeof last === 'number' ? last : Number.MAX_SAFE_INTEGER;
};
