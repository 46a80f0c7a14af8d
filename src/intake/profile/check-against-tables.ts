import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Facility } from '../../model/facility-schema.js';
import type { Table, Tables } from '../../model/plant.js';
import { readingUnits } from '../../model/reading-units.js';
import { findUnit } from '../cell/unit.js';
import { jsonSpan } from '../json/json-span.js';
import type { JsonPath } from '../json/scan-json.js';
import { closest } from '../text/closest.js';
import { fold } from '../text/fold.js';

/** Holds the words of facility.json that speak of the plant's own rows against what was read of these. */
export function checkAgainstTables(
  file: string,
  text: string,
  facility: Facility,
  tables: Tables,
): Diagnostic[] {
  const { product, drivers = [] } = facility;
  const products = namesIn(tables.production, ({ product: name }) => name);
  const readings = namesIn(tables.readings, ({ reading }) => reading);
  const said: (readonly [JsonPath, string, readonly string[]])[] = [
    ...(product ? [[['product', 'main'], product.main, products] as const] : []),
    ...Object.keys(product?.equivalents ?? {}).map(
      (name) => [['product', 'equivalents', name], name, products] as const,
    ),
    ...drivers
      .filter((name) => !(name in readingUnits))
      .map((name, index) => [['drivers', index], name, readings] as const),
  ];
  return [
    ...said.flatMap(([path, raw, allowed]) => {
      if (allowed.length === 0 || allowed.some((name) => fold(name) === fold(raw))) return [];
      const suggestion = closest(raw, allowed);
      return [diagnose('SX2003', jsonSpan(file, text, path), { raw, allowed, suggestion })];
    }),
    ...unitOfProduct(file, text, facility, tables),
  ];
}

/** The names that a table holds; none where rows of it were refused, as one of them may be the one. */
const namesIn = <R>({ state, rows }: Table<R>, name: (row: R) => string): readonly string[] =>
  state === 'read' ? [...new Set(rows.map(name))] : [];

/** The main product is measured in what the profile says it is. */
function unitOfProduct(
  file: string,
  text: string,
  { product }: Facility,
  { production }: Tables,
): Diagnostic[] {
  const row = production.rows.find(({ product: name }) => fold(name) === fold(product?.main ?? ''));
  if (!product || !row || row.unit === product.unit) return [];
  const [said, read] = [findUnit(product.unit), findUnit(row.unit)];
  if (said?.dimension === read?.dimension && said) return [];
  const span = jsonSpan(file, text, ['product', 'unit']);
  return [diagnose('SX2008', span, { raw: product.unit, expected: row.unit })];
}
