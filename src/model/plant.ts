import type { Answers } from './answers-schema.js';
import type { Diagnostic } from './diagnostic.js';
import type { Facility } from './facility-schema.js';
import type { MeterData } from './meters.js';
import type { Month } from './month.js';
import type { TableState } from './table-state.js';
import type { TariffPeriod } from './tariff-period.js';

/** A cell of a table that is laid out across: its line, and its address in a spreadsheet (`G6`). */
export interface CellPlace {
  readonly line: number;
  readonly address: string;
}

/** Where a row stands. */
export interface PlacedRow {
  readonly file: string;
  readonly line: number;
  /**
   * By canonical column, where months are columns: the cells of one row of ours then lie on several
   * lines and share these with other months. Absent: all of them stand in `line`, each in the column
   * of its heading.
   */
  readonly cells?: Readonly<Record<string, CellPlace>>;
}

/**
 * Where one cell of a row stands, as a leaf of the provenance graph writes it: `energy.csv:12:quantity`,
 * or `energy.csv:6:G6` where months are columns.
 *
 * @param column - Canonical name, or its spelling as a field of the row (`inProduct`).
 */
export function leafOf({ file, line, cells }: PlacedRow, column: string): string {
  const cell = cells?.[column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)];
  return cell ? `${file}:${cell.line}:${cell.address}` : `${file}:${line}:${column}`;
}

type Row = PlacedRow;

interface MonthlyRow extends Row {
  readonly month: Month;
}

/**
 * Numbers of every row are in the row's `unit`, which is canonical (kWh, t, m3, L, GJ, VND …) or,
 * where the plant counts in pieces, the plant's own unit. `null` is a blank cell: unknown, never 0.
 * Money is in the facility's currency and without VAT, whatever the file says.
 */
export interface ProductionRow extends MonthlyRow {
  readonly product: string;
  readonly quantity: number | null;
  readonly unit: string;
  readonly revenue: number | null;
}

export type MaterialKind = 'raw' | 'auxiliary' | 'chemical' | 'packaging';

export interface MaterialRow extends MonthlyRow {
  readonly material: string;
  readonly kind: MaterialKind;
  readonly quantity: number | null;
  readonly unit: string;
  readonly cost: number | null;
  /** Stock at the start and end of the month, in `unit`. */
  readonly opening: number | null;
  readonly closing: number | null;
  /** What of it ends in the product, in `unit`. */
  readonly inProduct: number | null;
  /** Fraction of the wet mass. */
  readonly moisture: number | null;
}

export interface EnergyRow extends MonthlyRow {
  /** Family: electricity, coal, lpg … */
  readonly carrier: string;
  /** Grade of the family, an id of templates/factors/carriers.csv. */
  readonly grade: string;
  readonly quantity: number | null;
  /** The carrier's figure unit (kWh, t, L, m3). */
  readonly unit: string;
  readonly cost: number | null;
  readonly period: TariffPeriod | null;
  /** `null`: what the plant buys. */
  readonly meter: string | null;
}

export interface WaterRow extends MonthlyRow {
  readonly stream: string;
  /** m3 */
  readonly quantity: number | null;
  readonly cost: number | null;
  readonly meter: string | null;
}

export type WasteKind = 'solid' | 'hazardous' | 'byproduct' | 'scrap';

export interface WasteRow extends MonthlyRow {
  readonly stream: string;
  readonly kind: WasteKind;
  readonly quantity: number | null;
  readonly unit: string;
  readonly cost: number | null;
  readonly destination: string | null;
  readonly revenue: number | null;
}

export interface ReadingRow extends MonthlyRow {
  readonly reading: string;
  readonly value: number | null;
  readonly unit: string;
}

export interface FlowRow extends MonthlyRow {
  readonly from: string;
  readonly to: string;
  readonly substance: string;
  readonly quantity: number | null;
  readonly unit: string;
  /** Relative standard uncertainty (k = 1). */
  readonly uncertainty: number | null;
}

export interface EffluentRow extends Row {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly point: string;
  readonly parameter: string;
  readonly value: number | null;
  readonly unit: string;
}

/** A measure of the consultant's own, beside the options of the catalogue. */
export interface MeasureRow extends Row {
  readonly id: string;
  readonly title: string;
  readonly resource: string;
  readonly savingQuantity: number | null;
  readonly savingUnit: string;
  readonly savingCost: number | null;
  readonly investment: number | null;
  readonly opex: number | null;
  readonly lifeYears: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly endUse: string | null;
  readonly order: number | null;
  readonly group: string | null;
  readonly note: string | null;
}

/** A reading that the consultant has mended, applied to the table that it names. */
export interface CorrectionRow extends Row {
  readonly target: { readonly file: string; readonly line: number; readonly column: string };
  readonly read: string;
  readonly corrected: string;
  readonly reason: string;
  readonly by: string;
  readonly date: string;
}

export interface Table<R> {
  readonly file: string;
  readonly state: TableState;
  /** The sound rows, in the order of the file. */
  readonly rows: readonly R[];
}

export interface Tables {
  readonly production: Table<ProductionRow>;
  readonly materials: Table<MaterialRow>;
  readonly energy: Table<EnergyRow>;
  readonly water: Table<WaterRow>;
  readonly waste: Table<WasteRow>;
  readonly readings: Table<ReadingRow>;
  readonly flows: Table<FlowRow>;
  readonly effluent: Table<EffluentRow>;
  readonly measures: Table<MeasureRow>;
  readonly corrections: Table<CorrectionRow>;
}

export type TableName = keyof Tables;

/** How a table was found to be written; what its file leaves open, or a workbook has not, is absent. */
export interface FileForm {
  /** `UTF-8`, `windows-1258` … */
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly decimal?: 'comma' | 'point';
}

/** A file that was read: rows = used + refused, always. */
export interface InputFile {
  readonly file: string;
  readonly sha256: string;
  readonly rows: number;
  readonly used: number;
  readonly refused: number;
  /** Rows of totals that were held against the others and set aside; they are none of `rows`. */
  readonly totals?: number;
  readonly form?: FileForm;
}

/** Rows of a file that were refused, as they stand there; the reasons are the diagnostics of their lines. */
export interface RefusedRows {
  readonly file: string;
  readonly table: TableName;
  /** What parts the cells in the file. */
  readonly delimiter: string;
  readonly heading: readonly string[];
  /** The row above the heading, where that has two. */
  readonly above?: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** Everything that a facility folder says, read and checked. */
export interface PlantData {
  /** The folder's name. */
  readonly id: string;
  readonly facility: Facility;
  /** `null` where there is no answers.json, or none that can be read. */
  readonly answers: Answers | null;
  readonly tables: Tables;
  /** Interval data, summed up by month. */
  readonly meters: readonly MeterData[];
  readonly inputs: readonly InputFile[];
  readonly refused: readonly RefusedRows[];
  readonly diagnostics: readonly Diagnostic[];
}
