import type { Diagnostic } from '../../model/diagnostic.js';
import type { CellContext } from './cell-content.js';
import { type DraftRow, finished } from './draft-row.js';
import { fillMerges } from './fill-merges.js';
import { type HiddenSpan, hiddenColumns, hiddenSpan } from './hidden-columns.js';
import type { PackageParts } from './package-parts.js';
import { MOST_COLUMNS, type SheetLimits } from './sheet-limits.js';
import { sheetRows } from './sheet-rows.js';
import type { Attributes, XmlVisitor } from './walk-xml.js';
import type { WorkbookSheet } from './workbook.js';

/** Which sheet, and what is known of the workbook around it. */
export interface SheetTask {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
  readonly cells: CellContext;
  readonly limits: SheetLimits;
}

/**
 * Reads one sheet.
 *
 * @throws Refusal where it is damaged or beyond the limits.
 */
export function readSheet(
  parts: PackageParts,
  { name, part, isHidden, cells, limits }: SheetTask,
): { readonly sheet: WorkbookSheet; readonly diagnostics: readonly Diagnostic[] } {
  const label = `${parts.file}#${name}`;
  const rows: DraftRow[] = [];
  const merges: string[] = [];
  const hidden: HiddenSpan[] = [];
  const place = { file: parts.file, part, label };
  const sheetData = sheetRows(place, cells, limits, rows);
  // Elements of the same names mean something else outside of these.
  let list: Part = '';
  const visitor: XmlVisitor = {
    open(element, attributes) {
      switch (list) {
        case 'sheetData':
          return sheetData.open(element, attributes);
        case 'cols':
          limits.cells(label, MOST_COLUMNS);
          hidden.push(...hiddenSpan(attributes));
          return;
        case 'mergeCells':
          limits.cells(label, 1);
          merges.push(rangeOf(attributes));
          return;
        default:
          list = partOf(element);
      }
    },
    text(text) {
      if (list === 'sheetData') sheetData.text(text);
    },
    close(element) {
      if (element === list) list = '';
      else if (list === 'sheetData') sheetData.close(element);
    },
  };
  parts.walk(part, 'cells', visitor);
  const diagnostics = fillMerges(place, rows, merges, limits);
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  return {
    sheet: {
      name,
      isHidden,
      hiddenColumns: hiddenColumns(hidden, width),
      rows: rows.map(finished),
    },
    diagnostics,
  };
}

type Part = 'sheetData' | 'cols' | 'mergeCells' | '';

const partOf = (element: string): Part =>
  element === 'sheetData' || element === 'cols' || element === 'mergeCells' ? element : '';

const rangeOf = ({ ref = '' }: Attributes): string => ref;
