import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Facility } from '../../model/facility-schema.js';
import type { Library } from '../../model/library.js';
import type { Table, Tables } from '../../model/plant.js';
import { readingUnits } from '../../model/reading-units.js';
import { findUnit } from '../cell/unit.js';
import type { Locate } from '../json/locate.js';
import { closest } from '../text/closest.js';
import { fold } from '../text/fold.js';
import { keyReferences, type Reference, reference } from './reference.js';
import { carrierIndex } from './setting.js';

/** Holds the words of the profile that speak of the plant's own rows against what was read of these. */
export function checkAgainstTables(
  locate: Locate,
  facility: Facility,
  tables: Tables,
  library: Library,
): Diagnostic[] {
  const { product, drivers = [] } = facility;
  const products = namesIn(tables.production, ({ product: name }) => name);
  const readings = namesIn(tables.readings, ({ reading }) => reading);
  const references: Reference[] = [
    ...(product ? [reference(['product', 'main'], product.main, products)] : []),
    ...keyReferences(['product', 'equivalents'], product?.equivalents, products),
    ...drivers.flatMap((name, index) =>
      name in readingUnits ? [] : [reference(['drivers', index], name, readings)],
    ),
    ...densityReferences(facility, tables, library),
  ];
  return [
    ...references.flatMap(({ path, raw, allowed, isKey }) => {
      if (allowed.length === 0 || allowed.some((name) => fold(name) === fold(raw))) return [];
      const suggestion = closest(raw, allowed);
      const span = locate(path, isKey ? 'key' : 'value');
      return [diagnose('SX2003', span, { raw, allowed: [...new Set(allowed)], suggestion })];
    }),
    ...unitOfProduct(locate, facility, tables),
  ];
}

/** The names that a table holds; none where rows of it were refused, as one of them may be the one. */
const namesIn = <R>({ state, rows }: Table<R>, name: (row: R) => string): readonly string[] =>
  state === 'read' ? [...new Set(rows.map(name))] : [];

/** Densities of what is neither a carrier nor in a table; nothing is known of it before both are read. */
function densityReferences(
  { densities }: Facility,
  { materials, waste }: Tables,
  library: Library,
): Reference[] {
  if (!densities) return [];
  const names = [
    namesIn(materials, ({ material }) => material),
    namesIn(waste, ({ stream }) => stream),
  ];
  if (names.some((each) => each.length === 0)) return [];
  const families = library.carriers.map(({ family }) => family);
  const known = carrierIndex(library);
  return keyReferences(['densities'], densities, [...names.flat(), ...families]).filter(
    ({ raw }) => !known.has(fold(raw)),
  );
}

/** The main product is measured in what the profile says it is. */
function unitOfProduct(
  locate: Locate,
  { product }: Facility,
  { production }: Tables,
): Diagnostic[] {
  const row = production.rows.find(({ product: name }) => fold(name) === fold(product?.main ?? ''));
  if (!product || !row || row.unit === product.unit) return [];
  const [said, read] = [findUnit(product.unit), findUnit(row.unit)];
  if (said?.dimension === read?.dimension && said) return [];
  const span = locate(['product', 'unit']);
  return [diagnose('SX2008', span, { raw: product.unit, expected: row.unit })];
}
