import { readMonth } from '../cell/month.js';
import { evidenceOf } from '../cell/number.js';
import { splitNumber } from '../cell/split-number.js';
import type { Grid, GridRow } from '../grid/grid.js';
import { constantsOf } from '../layout/constants.js';
import { endOfTable } from '../layout/end-of-table.js';
import { type FoundHeading, findHeading, SEARCHED } from '../layout/find-heading.js';
import { type Constant, knownColumns } from '../layout/known-columns.js';
import { type Title, type TitleReader, titleReader } from '../layout/titles.js';
import { isTotalLabel } from '../layout/total-label.js';
import { yearColumn } from '../layout/year-of-month.js';
import type { Setting } from '../profile/setting.js';
import type { PlantTable } from '../sources/table-of.js';
import { fileOf } from '../table/file-of.js';
import { missingColumns, type TableForm } from '../table/spec.js';
import { specs } from '../tables/specs.js';
import { isOrdinalHeading } from '../vocabulary/ordinal-heading.js';
import { type Contents, contentsOf, isFilled } from './contents.js';
import { answeredSetting, type FormAnswers } from './form-answers.js';

/** A table of a client's own: a file, or a sheet of a workbook. */
export interface ClientForm {
  /** Key of `columns` in facility.json. */
  readonly file: string;
  /** Words that may tell what it holds: name of the file, name of the sheet. */
  readonly names: readonly string[];
  readonly grid: Grid;
}

/** A column whose meaning can be asked for. */
export interface FormColumn {
  readonly index: number;
  readonly title: Title;
  readonly contents: Contents;
}

/** A form looked at as one table, with what is answered. */
export interface FormView {
  readonly spec: TableForm;
  readonly setting: Setting;
  readonly read: TitleReader;
  readonly found: FoundHeading;
  /** Rows below the heading that are neither totals nor remarks. */
  readonly body: readonly GridRow[];
  /** Neither months, nor their totals and years, nor ordinals, nor blank ones. */
  readonly columns: readonly FormColumn[];
}

export const formOf = (table: PlantTable): TableForm =>
  specs.find(({ name }) => name === table) as TableForm;

/** @returns `undefined` where the form holds nothing. */
export function viewOf(
  { file, grid }: ClientForm,
  table: PlantTable,
  plain: Setting,
  answers: FormAnswers,
): FormView | undefined {
  const spec = formOf(table);
  const setting = answeredSetting(plain, file, answers);
  const read = titleReader(spec, setting, [file, fileOf(table)]);
  const found = headingOf(spec, grid, read, constantsOf(spec, setting, file));
  if (!found) return undefined;
  const below = grid.rows.slice(found.at + 1);
  const body = below
    .slice(0, endOfTable(spec, found, below))
    .filter(({ cells }) => cells.filter(isFilled).length > 1)
    .filter(({ cells }) => !cells.some((cell) => isTotalLabel(cell.trim())))
    .filter(({ cells }) => cells.some((cell, index) => cell !== found.row.cells[index]));
  const columns = askable(found)
    .map((index) => ({
      index,
      title: found.titles[index] as Title,
      contents: contentsOf(body, index),
    }))
    .filter(({ title, contents }) => title.text !== '' && contents.count > 0);
  return { spec, setting, read, found, body, columns };
}

function askable(found: FoundHeading): number[] {
  const aside = [...found.months.map(({ index }) => index), yearColumn(found)];
  return found.titles.flatMap(({ text }, index) => {
    const isTotal = found.months.length > 0 && isTotalLabel(text);
    return aside.includes(index) || isTotal || isOrdinalHeading(text) ? [] : [index];
  });
}

/**
 * The heading that the reader finds, where it is sure; else the row of words above the most columns
 * that hold something, of which words that are known count double.
 */
function headingOf(
  spec: TableForm,
  grid: Grid,
  read: TitleReader,
  constants: readonly Constant[],
): FoundHeading | undefined {
  const found = findHeading(spec, grid, read, constants);
  if (!found || found.months.length > 0) return found;
  if (missingColumns(spec, knownColumns(found)).length === 0) return found;
  let best = found;
  let most = 0;
  for (const [at, row] of grid.rows.slice(0, SEARCHED).entries()) {
    const titles = row.cells.map(read);
    const score = headingScore(row, titles, grid.rows.slice(at + 1, at + 6));
    if (score <= most) continue;
    most = score;
    best = { row, at, titles, constants, months: [] };
  }
  return best;
}

function headingScore(
  { cells }: GridRow,
  titles: readonly Title[],
  below: readonly GridRow[],
): number {
  let score = 0;
  for (const [index, cell] of cells.entries()) {
    if (!isLabel(cell.trim())) continue;
    const isOver = below.some((row) => isFilled(row.cells[index]));
    const isKnown = titles[index]?.column !== undefined;
    score += (isOver ? 1 : 0) + (isOver && isKnown ? 1 : 0);
    // Words over numbers, or over months, are a heading; words over words may be a row.
    if (below.some((row) => isFilled(row.cells[index]) && !isLabel(row.cells[index] ?? '')))
      score += 1;
  }
  return score;
}

const isLabel = (cell: string): boolean =>
  isFilled(cell) &&
  evidenceOf(splitNumber(cell).number) === 'no-number' &&
  readMonth(cell, 'day-first') === undefined;
