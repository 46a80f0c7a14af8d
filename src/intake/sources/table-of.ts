import type { TableName } from '../../model/plant.js';
import type { Grid } from '../grid/grid.js';
import { constantsOf } from '../layout/constants.js';
import { findGroups } from '../layout/find-groups.js';
import { type FoundHeading, findHeading } from '../layout/find-heading.js';
import { knownColumns } from '../layout/known-columns.js';
import { titleReader } from '../layout/titles.js';
import { mappedTables } from '../profile/mapped-tables.js';
import type { Setting } from '../profile/setting.js';
import { fileOf } from '../table/file-of.js';
import { missingColumns, type TableForm } from '../table/spec.js';
import { specs } from '../tables/specs.js';
import { fold } from '../text/fold.js';
import { sheetNames } from '../vocabulary/sheet-names.js';

/** A table of the plant's own; corrections.csv is the tool's. */
export type PlantTable = Exclude<TableName, 'corrections'>;

const forms: readonly (TableForm & { readonly name: PlantTable })[] = specs.map((spec) => ({
  ...spec,
  name: spec.name as PlantTable,
}));

const byName: ReadonlyMap<string, PlantTable> = new Map(
  forms.flatMap(({ name }) => sheetNames[name].split('|').map((one) => [fold(one), name] as const)),
);

/** `Điện 2024`, `Nước (2024-2025)`: the words without the years behind them. */
const withoutYears = (name: string): string =>
  fold(name)
    .replace(/[\s_(-]*(?:nam\s*)?\d{4}(?:\s*[-–]\s*\d{2,4})?\)?$/, '')
    .trim();

/** The table that a sheet's name speaks of. */
export const tableNamed = (name: string): PlantTable | undefined =>
  byName.get(fold(name)) ?? byName.get(withoutYears(name));

/** The table that `names.table` of facility.json says a file or sheet holds. */
export const tableMapped = ({ facility }: Setting, file: string): PlantTable | undefined => {
  const name = mappedTables(facility)[file];
  return forms.find((form) => form.name === name)?.name;
};

/**
 * The table that a grid holds: what facility.json says; else what its name says, unless its heading
 * is whole for another table only; else what its heading says, if it says one thing.
 *
 * @param named - What the name of the sheet speaks of.
 */
export function tableOf(
  grid: Grid,
  named: PlantTable | undefined,
  setting: Setting,
): PlantTable | undefined {
  const mapped = tableMapped(setting, grid.file);
  if (mapped) return mapped;
  const fits = forms.flatMap((spec) => {
    const read = titleReader(spec, setting, [grid.file, fileOf(spec.name)]);
    const found = findHeading(spec, grid, read, constantsOf(spec, setting, grid.file));
    if (found && isWhole(spec, found)) return [{ name: spec.name, words: wordsIn(found) }];
    const groups = findGroups(spec, grid, setting, read)?.groups ?? [];
    return groups.length > 0 ? [{ name: spec.name, words: groups.length }] : [];
  });
  if (named && (fits.length === 0 || fits.some(({ name }) => name === named))) return named;
  const most = Math.max(...fits.map(({ words }) => words));
  const best = fits.filter(({ words }) => words === most);
  return best.length === 1 ? best[0]?.name : undefined;
}

/** Months side by side name neither the month nor the numbers; what is counted is named all the same. */
function isWhole(spec: TableForm, found: FoundHeading): boolean {
  const missing = missingColumns(spec, knownColumns(found));
  if (found.months.length === 0) return missing.length === 0;
  const isText = (name: string): boolean =>
    spec.columns.some((column) => column.name === name && column.holds === 'text');
  return !missing.some((name) => isText(name) && name !== 'unit');
}

const wordsIn = (found: FoundHeading): number =>
  new Set(
    knownColumns(found)
      .map(({ column }) => column)
      .filter((name) => name !== undefined),
  ).size;

/** Tables by the stem of a file's name: `energy.xlsx`. */
export const tableOfStem = (file: string): PlantTable | undefined =>
  forms.find(({ name }) => file.toLowerCase().replace(/\.[a-z]+$/, '') === name)?.name;
