import type { Factor } from '../model/library.js';
import {
  choiceOf,
  optionalNumber,
  optionalText,
  type TemplateRow,
  textOf,
  wordsOf,
} from './cell.js';

/** A factor with the set in which it first stands, and the rows that it takes the place of. */
interface FactorRow {
  readonly factor: Factor;
  readonly set: string;
  readonly replaces: readonly string[];
}

/** Only where the English differs from the Vietnamese. */
function sourceWords(row: TemplateRow): Pick<Factor, 'sourceWords'> {
  const en = optionalText(row, 'source_en');
  return en === null ? {} : { sourceWords: { vi: textOf(row, 'source'), en } };
}

const factorRow = (row: TemplateRow): FactorRow => ({
  set: textOf(row, 'set'),
  replaces: wordsOf(row, 'replaces'),
  factor: {
    id: textOf(row, 'id'),
    category: textOf(row, 'category'),
    name: { vi: textOf(row, 'name_vi'), en: textOf(row, 'name_en') },
    unit: textOf(row, 'unit'),
    value: optionalNumber(row, 'value'),
    low: optionalNumber(row, 'low'),
    high: optionalNumber(row, 'high'),
    year: textOf(row, 'year'),
    source: textOf(row, 'source'),
    ...sourceWords(row),
    tag: textOf(row, 'tag'),
    confirmed: choiceOf(row, 'confirmed'),
    validFrom: optionalText(row, 'valid_from'),
    validTo: optionalText(row, 'valid_to'),
  },
});

/**
 * The factors of one set: all rows that stand in it or in an earlier one. A row of a later set
 * stands in for the rows that it replaces, under their ids too where it counts in the same unit;
 * where it counts in another (a fee per m3 for a fee a year), the forerunner is gone.
 */
function factorSet(rows: readonly FactorRow[], set: string): ReadonlyMap<string, Factor> {
  const standing = rows.filter((row) => row.set <= set);
  const factors = new Map(standing.map(({ factor }) => [factor.id, factor]));
  for (const { factor, replaces } of standing)
    for (const id of replaces) {
      if (factors.get(id)?.unit === factor.unit) factors.set(id, factor);
      else factors.delete(id);
    }
  return factors;
}

/** @returns The sets by name, oldest first: names sort as text. */
export function loadFactorSets(
  rows: readonly TemplateRow[],
): ReadonlyMap<string, ReadonlyMap<string, Factor>> {
  const read = rows.map(factorRow);
  const names = new Set(read.map(({ set }) => set).toSorted());
  return new Map([...names].map((name) => [name, factorSet(read, name)]));
}
