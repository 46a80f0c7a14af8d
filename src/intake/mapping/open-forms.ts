import type { Diagnostic } from '../../model/diagnostic.js';
import type { Host } from '../../model/host.js';
import type { Library } from '../../model/library.js';
import { csvGrid } from '../grid/csv-grid.js';
import { sheetGrid } from '../grid/sheet-grid.js';
import { withBaseProductUnit } from '../profile/product-unit.js';
import { readProfile } from '../profile/read-profile.js';
import { type Setting, settingOf } from '../profile/setting.js';
import { isProfileSheet } from '../profile-sheet/is-profile-sheet.js';
import { readText } from '../read-text.js';
import { openWorkbooks } from '../sources/open-workbooks.js';
import { tableOfStem } from '../sources/table-of.js';
import { isHelpSheet } from '../vocabulary/template-sheets.js';
import type { ReadWorkbook } from '../workbook/workbook.js';
import type { ClientForm } from './form-view.js';

/** What can be read in a file of a facility, and against what. */
export interface OpenedForms {
  readonly setting: Setting;
  /** The text, or the sheets of the workbook that hold a table. */
  readonly forms: readonly ClientForm[];
  /** Why there is none. */
  readonly problems: readonly Diagnostic[];
}

/**
 * Opens a file of a facility folder to be explained.
 *
 * @param readWorkbook - Needed where the folder holds a workbook.
 * @throws Fault where the folder has no profile, or none that can be read.
 */
export function openForms(
  host: Host,
  folder: string,
  file: string,
  library: Library,
  readWorkbook: ReadWorkbook | undefined,
): OpenedForms {
  const names = host.list(folder) ?? [];
  const { workbooks, diagnostics } = openWorkbooks(host, folder, names, readWorkbook);
  const profiles = workbooks.flatMap((book) =>
    book.sheets
      .filter(({ name }) => isProfileSheet(name))
      .map((sheet) => ({ file: `${book.file}#${sheet.name}`, sheet })),
  );
  const { facility } = readProfile(host, folder, library, profiles[0]);
  const setting = settingOf(withBaseProductUnit(facility), library);
  const book = workbooks.find((one) => one.file === file);
  const problems = diagnostics.filter(({ span }) => span.file === file);
  if (!book)
    return problems.length > 0
      ? { setting, forms: [], problems }
      : { setting, ...inText(host, folder, file) };
  const sheets = book.sheets
    .filter(({ name, rows }) => rows.length > 0 && !isProfileSheet(name) && !isHelpSheet(name))
    .map((sheet) => sheetGrid(file, sheet));
  return {
    setting,
    forms: sheets.map((grid) => ({
      file: grid.file,
      names: [wordsOf(file), grid.file.slice(file.length + 1)],
      grid,
    })),
    problems,
  };
}

function inText(host: Host, folder: string, name: string): Omit<OpenedForms, 'setting'> {
  const text = readText(host, folder, name);
  if (!text) return { forms: [], problems: [] };
  if ('problem' in text) return { forms: [], problems: [text.problem] };
  // The contract's own files are called by their own names, however they are written.
  const isOwn = /\.csv$/i.test(name) && tableOfStem(name) !== undefined;
  const file = isOwn ? name.toLowerCase() : name;
  return {
    forms: [{ file, names: [wordsOf(name)], grid: csvGrid(file, text.text) }],
    problems: [],
  };
}

/** `bang-dien_2024.csv` speaks of `bang dien 2024`. */
const wordsOf = (name: string): string => name.replace(/\.[a-z]+$/i, '').replace(/[-_.]+/g, ' ');
