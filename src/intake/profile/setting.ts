import { borders } from '../../model/borders.js';
import type { Facility, Meter } from '../../model/facility-schema.js';
import type { Carrier, Factor, Library } from '../../model/library.js';
import type { DayOrder, ReadMonth } from '../cell/month.js';
import type { Decimal } from '../cell/number.js';
import { fold, foldedIndex } from '../text/fold.js';

/** What the tables are read against: everything that facility.json and the library know of names. */
export interface Setting {
  readonly facility: Facility;
  readonly decimal: Decimal | null;
  /** Carriers by any of their names, folded. */
  readonly carriers: ReadonlyMap<string, Carrier>;
  /** The grade of a family where a row does not say which. */
  readonly grades: ReadonlyMap<string, Carrier>;
  readonly families: readonly string[];
  /** Of the set that facility.json pins, where there is such a one; else of the newest. */
  readonly factors: ReadonlyMap<string, Factor>;
  readonly meters: ReadonlyMap<string, Meter>;
  /** Steps and borders by id and by the names of the steps, folded. */
  readonly steps: ReadonlyMap<string, string>;
  /** The plant's own words by canonical column: folded word to what it stands for. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Cells that were read as months before: the tables of a plant write the same two dozen. */
  readonly months: Readonly<Record<DayOrder, Map<string, ReadMonth | undefined>>>;
}

export function settingOf(facility: Facility, library: Library): Setting {
  return {
    facility,
    decimal: facility.numbers?.decimal ?? null,
    carriers: carrierIndex(library),
    grades: gradesOf(facility, library),
    families: [...new Set(library.carriers.map(({ family }) => family))],
    factors: factorsOf(facility, library),
    meters: new Map(Object.entries(facility.meters ?? {})),
    steps: foldedIndex([...stepNames(facility), ...borders.map((name) => [name, name] as const)]),
    names: namesOf(facility),
    months: { 'day-first': new Map(), 'month-first': new Map() },
  };
}

const factorsOf = ({ factors = '' }: Facility, library: Library): Setting['factors'] =>
  library.factors(
    library.factorSetNames.includes(factors) ? factors : (library.factorSets.at(-1) as string),
  );

const indexes = new WeakMap<Library, ReadonlyMap<string, Carrier>>();

/** Carriers by any of their names, folded. Folding some two hundred names costs more than reading a table, and a batch reads one library. */
export function carrierIndex(library: Library): ReadonlyMap<string, Carrier> {
  const known = indexes.get(library) ?? foldedIndex(library.carriers.flatMap(namesOfCarrier));
  indexes.set(library, known);
  return known;
}

const namesOfCarrier = (carrier: Carrier): (readonly [string, Carrier])[] =>
  [
    carrier.id,
    ...(carrier.isDefaultGrade ? [carrier.family] : []),
    ...carrier.names.vi,
    ...carrier.names.en,
  ].map((name) => [name, carrier] as const);

function gradesOf({ fuels = {} }: Facility, { carriers }: Library): Map<string, Carrier> {
  const grades = new Map<string, Carrier>();
  for (const carrier of carriers) if (carrier.isDefaultGrade) grades.set(carrier.family, carrier);
  for (const [family, named] of Object.entries(fuels)) {
    const own = carriers.find((carrier) => carrier.id === named && carrier.family === family);
    if (own) grades.set(family, own);
  }
  return grades;
}

/** An id always wins over a name that another step happens to bear. */
function stepNames({ steps = [] }: Facility): (readonly [string, string])[] {
  const ids = steps.map(({ id }) => [id, id] as const);
  const names = steps.flatMap(({ id, name }) => {
    if (name === undefined) return [];
    return (typeof name === 'string' ? [name] : [name.vi, name.en]).map(
      (one) => [one, id] as const,
    );
  });
  return [...ids, ...names];
}

/** `names` of the profile, and the things that it speaks of: they are spelt as it spells them. */
function namesOf({ names = {}, product, densities = {} }: Facility) {
  const all = new Map<string, ReadonlyMap<string, string>>();
  for (const [column, words] of Object.entries(names))
    all.set(column, foldedIndex(Object.entries(words)));
  const products = product ? [product.main, ...Object.keys(product.equivalents ?? {})] : [];
  const weighed = Object.keys(densities);
  const spelt = { product: products, material: weighed, stream: weighed };
  for (const [column, own] of Object.entries(spelt))
    if (own.length > 0)
      all.set(
        column,
        foldedIndex([
          ...Object.entries(names[column] ?? {}),
          ...own.map((name) => [name, name] as const),
        ]),
      );
  return all;
}

/** What the plant's word in a column stands for; the word itself where nothing is said of it. */
export function meant(setting: Setting, column: string, word: string): string {
  const names = setting.names.get(column);
  return names === undefined ? word : (names.get(fold(word)) ?? word);
}
