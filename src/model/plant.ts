import type { Answers } from './answers-schema.js';
import type { Diagnostic } from './diagnostic.js';
import type { Facility } from './facility-schema.js';
import type { Month } from './month.js';

/** Where a row stands: a leaf of the provenance graph is `file:line:column`. */
interface Row {
  readonly file: string;
  readonly line: number;
}

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

export type TariffPeriod = 'peak' | 'standard' | 'offpeak';

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

/**
 * read: it stands and every row is sound · refused: it stands, and an error in it takes out every
 * figure that needs it · empty: only its heading · absent: no such file.
 */
export type TableState = 'read' | 'refused' | 'empty' | 'absent';

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

/** A file that was read: rows = used + refused, always. */
export interface InputFile {
  readonly file: string;
  readonly sha256: string;
  readonly rows: number;
  readonly used: number;
  readonly refused: number;
}

/** Everything that a facility folder says, read and checked. */
export interface PlantData {
  /** The folder's name. */
  readonly id: string;
  readonly facility: Facility;
  /** `null` where there is no answers.json, or none that can be read. */
  readonly answers: Answers | null;
  readonly tables: Tables;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}
