import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { type Facility, facilitySchema } from '../../model/facility-schema.js';
import { Fault } from '../../model/fault.js';
import type { Host } from '../../model/host.js';
import type { Library } from '../../model/library.js';
import { parseJson } from '../json/parse-json.js';
import type { JsonPath } from '../json/scan-json.js';
import { type SchemaFault, schemaFaults } from '../json/schema-issues.js';
import { readText } from '../read-text.js';
import { checkReferences } from './check-references.js';
import { prune } from './prune.js';

const FILE = 'facility.json';
const needed = ['schema', 'name', 'sector'];

export interface Profile {
  readonly facility: Facility;
  readonly sha256: string;
  /** The file itself, for those who find fault with it later. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads facility.json. A field that is misspelt or of the wrong kind is an error and is left out;
 * the rest of the plant is still read.
 *
 * @throws Fault where the folder or the file is missing, cannot be read or is no JSON, and where
 *   `schema`, `name` or `sector` is not there to be used.
 */
export function readProfile(host: Host, folder: string, library: Library): Profile {
  if (!host.list(folder)) throw new Fault([diagnose('SX1001', { file: folder }, { folder })]);
  const source = readText(host, folder, FILE);
  if (!source) throw new Fault([diagnose('SX1002', { file: FILE }, { folder })]);
  if ('problem' in source) throw new Fault([source.problem]);
  if (source.text.trim() === '') throw new Fault([diagnose('SX1003', { file: FILE }, {})]);
  const parsed = parseJson(FILE, source.text);
  if ('problem' in parsed) throw new Fault([parsed.problem]);

  const { facility, diagnostics } = checked(source.text, parsed.value);
  return {
    facility,
    sha256: source.sha256,
    text: source.text,
    diagnostics: [
      ...parsed.repeated,
      ...diagnostics,
      ...checkReferences(FILE, source.text, facility, library),
    ],
  };
}

function checked(text: string, value: unknown): { facility: Facility; diagnostics: Diagnostic[] } {
  let rest = value;
  let faults: SchemaFault[] = [];
  for (;;) {
    const result = facilitySchema.safeParse(rest);
    if (result.success)
      return { facility: result.data, diagnostics: faults.map(({ diagnostic }) => diagnostic) };
    const found = schemaFaults(FILE, text, rest, facilitySchema, result.error.issues);
    if (faults.length === 0) faults = found;
    if (found.some(({ path }) => isNeeded(path))) throw new Fault(diagnosticsOf(faults, found));
    for (const { path } of inDeletionOrder(found)) rest = prune(rest, path);
  }
}

/** Without these three there is no plant to speak of: the whole value, or one of them, is at fault. */
const isNeeded = (path: JsonPath): boolean => path.length === 0 || needed.includes(String(path[0]));

const diagnosticsOf = (
  faults: readonly SchemaFault[],
  found: readonly SchemaFault[],
): [Diagnostic, ...Diagnostic[]] =>
  [...new Set([...faults, ...found].map(({ diagnostic }) => diagnostic))] as [
    Diagnostic,
    ...Diagnostic[],
  ];

/** Elements of arrays go last, and the later of them first, so that every path still fits. */
const inDeletionOrder = (faults: readonly SchemaFault[]): SchemaFault[] =>
  faults.toSorted((a, b) => elementOf(b) - elementOf(a));

const elementOf = ({ path }: SchemaFault): number => {
  const last = path.at(-1);
  return typeof last === 'number' ? last : Number.MAX_SAFE_INTEGER;
};
