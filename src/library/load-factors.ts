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
    region: optionalText(row, 'region'),
    source: textOf(row, 'source'),
    ...sourceWords(row),
    tag: textOf(row, 'tag'),
    confirmed: choiceOf(row, 'confirmed'),
    confirmedAt: optionalText(row, 'confirmed_at'),
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

/** A set may name the report of the IPCC whose warming potentials it counts with, behind a plus. */
const reports = ['ar4', 'ar5', 'ar6'] as const;

type Report = (typeof reports)[number];

/** That of the transparency rules of the Paris Agreement, and one of the two that Thông tư 38/2023/TT-BCT allows. */
const usualReport: Report = 'ar5';

/** `gwp_ch4_ar5`: the gas, and the report that the potential is from. */
const potentialId = /^(gwp_.+)_(ar\d)$/;

/** The set with the potentials of one report under the names of their gases: no two reports mix. */
function withPotentials(
  factors: ReadonlyMap<string, Factor>,
  report: Report,
): ReadonlyMap<string, Factor> {
  const named = [...factors.values()].flatMap((factor): [string, Factor][] => {
    const [, gas, of] = potentialId.exec(factor.id) ?? [];
    return gas !== undefined && of === report ? [[gas, factor]] : [];
  });
  return new Map([...factors, ...named]);
}

/** The factor sets as they are found by any of their names. */
interface FactorSets {
  /** Oldest first: names sort as text. */
  readonly names: readonly string[];
  /** By name, and by name and report: `2026`, `2026+ar4` … */
  readonly byName: ReadonlyMap<string, ReadonlyMap<string, Factor>>;
}

/** The sets that a table of factors holds, each with the potentials of every report. */
export function loadFactorSets(rows: readonly TemplateRow[]): FactorSets {
  const read = rows.map(factorRow);
  const names = [...new Set(read.map(({ set }) => set))].toSorted();
  const byName = new Map<string, ReadonlyMap<string, Factor>>();
  for (const name of names) {
    const factors = factorSet(read, name);
    byName.set(name, withPotentials(factors, usualReport));
    for (const report of reports) byName.set(`${name}+${report}`, withPotentials(factors, report));
  }
  return { names, byName };
}
