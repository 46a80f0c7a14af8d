import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Facility } from '../../model/facility-schema.js';
import type { Library } from '../../model/library.js';
import { jsonSpan } from '../json/json-span.js';
import type { JsonPath } from '../json/scan-json.js';
import { columnNames } from '../table/read-heading.js';
import { fileOf } from '../table/spec.js';
import { specs } from '../tables/specs.js';
import { closest } from '../text/closest.js';

/** A word of facility.json that must name something else: where it stands, and what it may be. */
interface Reference {
  readonly path: JsonPath;
  readonly raw: string;
  readonly allowed: readonly string[];
  readonly code: 'SX2003' | 'SX2017';
}

/** Holds sector, grades, factor set, meters and steps of the profile against what they must name. */
export function checkReferences(
  file: string,
  text: string,
  facility: Facility,
  library: Library,
): Diagnostic[] {
  const references = [
    ...libraryReferences(facility, library),
    ...meterReferences(facility),
    ...columnReferences(facility),
    ...keyReferences(facility, library),
  ];
  return [
    ...meterCycles(file, text, facility),
    ...references
      .filter(({ raw, allowed }) => !allowed.includes(raw))
      .map(({ path, raw, allowed, code }) => {
        const span = jsonSpan(file, text, path);
        const suggestion = closest(raw, allowed);
        return code === 'SX2003'
          ? diagnose(code, span, { raw, allowed, suggestion })
          : diagnose(code, span, { raw, suggestion });
      }),
  ];
}

const textColumns = [
  ...new Set(
    specs.flatMap(({ columns }) =>
      columns.filter(({ holds }) => holds === 'text').map(({ name }) => name),
    ),
  ),
];

/** Names of fields that must name a table, a column or an entry of the library. */
function keyReferences(facility: Facility, library: Library): Reference[] {
  const files = specs.map(({ name }) => fileOf(name));
  const families = library.carriers.map(({ family }) => family);
  const keys = (field: string, words: object = {}, allowed: readonly string[]): Reference[] =>
    Object.keys(words).map((word) => ({
      ...reference([field, word], word.split('#')[0] as string, allowed),
    }));
  return [
    ...keys('columns', facility.columns, files),
    ...keys('vat', facility.vat, files),
    ...keys('accuracy', facility.accuracy, files),
    ...keys('names', facility.names, textColumns),
    ...keys('fuelUses', facility.fuelUses, families),
    ...(facility.benchmarks ?? []).map((id, index) =>
      reference(
        ['benchmarks', index],
        id,
        library.benchmarks.map((row) => row.id),
      ),
    ),
  ];
}

function libraryReferences(facility: Facility, library: Library): Reference[] {
  const references: Reference[] = [
    reference(['sector'], facility.sector, [...library.sectors.keys()]),
  ];
  if (facility.factors !== undefined)
    references.push(reference(['factors'], facility.factors, library.factorSets));
  for (const [family, grade] of Object.entries(facility.fuels ?? {})) {
    const grades = library.carriers.filter((carrier) => carrier.family === family);
    references.push(
      grades.length === 0
        ? reference(
            ['fuels', family],
            family,
            library.carriers.map((carrier) => carrier.family),
          )
        : reference(
            ['fuels', family],
            grade,
            grades.map(({ id }) => id),
          ),
    );
  }
  return references;
}

const reference = (path: JsonPath, raw: string, allowed: readonly string[]): Reference => ({
  path,
  raw,
  allowed: [...new Set(allowed)],
  code: 'SX2003',
});

function meterReferences({ meters = {}, steps = [] }: Facility): Reference[] {
  const stepIds = steps.map(({ id }) => id);
  return Object.entries(meters).flatMap(([name, { of, step }]) => {
    const others = [...Object.keys(meters).filter((other) => other !== name), 'main'];
    const links: Reference[] = [];
    if (of !== undefined)
      links.push({ path: ['meters', name, 'of'], raw: of, allowed: others, code: 'SX2017' });
    if (step !== undefined)
      links.push({ path: ['meters', name, 'step'], raw: step, allowed: stepIds, code: 'SX2017' });
    return links;
  });
}

/** A meter that is part of another which is part of it: neither has a whole to be part of. */
const meterCycles = (file: string, text: string, { meters = {} }: Facility): Diagnostic[] =>
  Object.entries(meters).flatMap(([name, { of }]) => {
    let above = of;
    for (let steps = 0; above !== undefined && above !== name; steps++) {
      if (steps > Object.keys(meters).length) return [];
      above = meters[above]?.of;
    }
    if (above === undefined) return [];
    const span = jsonSpan(file, text, ['meters', name, 'of']);
    const field = span.field ?? name;
    return [diagnose('SX1103', span, { field, found: `"${of}"`, expected: '"main"' })];
  });

/** What `columns` maps a client's own headings to must be a column of that table. */
const columnReferences = ({ columns = {} }: Facility): Reference[] =>
  Object.entries(columns).flatMap(([file, headings]) => {
    const spec = specs.find(({ name }) => fileOf(name) === file);
    if (!spec) return [];
    return Object.entries(headings).map(([title, column]) =>
      reference(['columns', file, title], column, columnNames(spec)),
    );
  });
