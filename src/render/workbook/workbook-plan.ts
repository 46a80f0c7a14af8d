/**
 * How a cell looks and what may be typed into it. Cells to fill in: `entryText` stays what was typed
 * (a spreadsheet makes no date of it, and runs no formula), `entryNumber` takes any number,
 * `entryMoney` shows it grouped, `entryShare` as a percentage.
 */
export type Look =
  | 'title'
  | 'heading'
  | 'optionalHeading'
  | 'section'
  | 'label'
  | 'prose'
  | 'entryText'
  | 'entryNumber'
  | 'entryMoney'
  | 'entryShare';

/** `null` is a cell to fill in. A text is never run, whatever it begins with. */
interface PlannedCell {
  readonly value: string | number | null;
  readonly look: Look;
}

/** `undefined` leaves the cell out. */
export type PlannedRow = readonly (PlannedCell | undefined)[];

/** Cells of one column; rows and columns from 1. */
export interface CellRange {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** What a spreadsheet does when something is typed into the cells. */
export interface EntryRule {
  readonly cells: Omit<CellRange, 'sheet'>;
  /** A list to choose from, numbers only, or anything. */
  readonly takes: { readonly list: CellRange } | 'numbers' | 'anything';
  /** Said when the cell is chosen: at most 32 and 255 characters. */
  readonly prompt?: Note;
  /** Said of what does not fit. It can be kept where the rule is not `isStrict`. */
  readonly complaint?: Note;
  readonly isStrict: boolean;
}

export interface Note {
  readonly title: string;
  readonly text: string;
}

export interface PlannedSheet {
  readonly name: string;
  /** In characters of the standard font, from column A. */
  readonly widths: readonly number[];
  readonly rows: readonly PlannedRow[];
  /** Rows that stay in view. */
  readonly frozenRows: number;
  readonly rules: readonly EntryRule[];
  /** Colour of the tab, `RRGGBB`. */
  readonly tab?: string;
}

export interface WorkbookPlan {
  readonly title: string;
  /** `YYYY-MM-DD`: when it says that it was made. The same plan gives the same bytes. */
  readonly date: string;
  readonly sheets: readonly PlannedSheet[];
}
