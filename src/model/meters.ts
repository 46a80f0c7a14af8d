import type { Month } from './month.js';
import type { TableState } from './table-state.js';
import type { TariffPeriod } from './tariff-period.js';

/** Which end of its interval a meter writes beside the value. */
export type Stamp = 'start' | 'end';

/** Minutes over which a demand is a mean. */
export type DemandWindow = 15 | 30 | 60;

/** The highest mean power of a window on the clock, and when the window began (`YYYY-MM-DDTHH:MM`). */
export interface MeterPeak {
  /** In {@link MeterData.unit} an hour: kW where it is kWh. */
  readonly power: number;
  readonly at: string;
  /** Of the row with the most in that window. */
  readonly line: number;
}

/** Quantities by tariff band, and the minutes of each that are on record. */
export type BandSums = Readonly<
  Record<TariffPeriod, { readonly quantity: number; readonly minutes: number }>
>;

/** Days of a month: the first and the last one on record, and how many are whole. */
export interface MeterDays {
  readonly first: string;
  readonly last: string;
  readonly whole: number;
  readonly wholeSundays: number;
}

/** A value far outside of what the meter shows else; it counts all the same. */
interface DoubtedInterval {
  readonly month: Month;
  readonly line: number;
}

/**
 * One calendar month of a meter: a summary of bounded size, however fine the intervals are. A hundred
 * meters have thousands of them, so their numbers stand in typed arrays; they are never changed.
 */
export interface MeterMonth {
  readonly month: Month;
  /** Sum of the intervals on record. */
  readonly quantity: number;
  /** Intervals on record, and those that the month has. */
  readonly known: number;
  readonly expected: number;
  readonly days: MeterDays;
  /** Sums of the whole hours on record by `weekday × 24 + hour`, Monday first, and how many there are. */
  readonly hourSums: Float64Array;
  readonly hourCounts: Uint8Array;
  /** Mean power of every whole hour on record at night (00–05) and on Sundays. */
  readonly quietHours: Float64Array;
  /** `null`: no whole window on record, or the intervals are longer. */
  readonly peaks: Readonly<Record<DemandWindow, MeterPeak | null>>;
  /** `null`: hours of tariff are not known for some day of it. */
  readonly bands: BandSums | null;
}

/** The intervals that are wanting between the first and the last one. */
export interface MeterGaps {
  readonly missing: number;
  readonly gaps: number;
  /** `null` where nothing is wanting. */
  readonly longest: { readonly from: string; readonly minutes: number } | null;
}

/** What `meters/NAME.csv` says, summed up month by month. Civil time throughout, without a zone. */
export interface MeterData {
  readonly name: string;
  readonly file: string;
  /** refused: an error in it takes out every figure of the meter. */
  readonly state: Exclude<TableState, 'absent'>;
  /** Whether it counts what the plant buys: the main meter, or one of the role purchase. */
  readonly isBought: boolean;
  /** Family of an energy carrier, `water`, or `null` where nothing says. */
  readonly carrier: string | null;
  /** Canonical unit of the quantities: kWh, m3, t, GJ. */
  readonly unit: string;
  readonly intervalMinutes: number;
  readonly stamp: Stamp;
  /** Start of the first interval and end of the last one; `null` where there is none. */
  readonly first: string | null;
  readonly last: string | null;
  /** Intervals on record. */
  readonly count: number;
  readonly gaps: MeterGaps;
  /** In order; months of which nothing is on record do not stand here. */
  readonly months: readonly MeterMonth[];
  /** The highest few, where they are beyond belief. */
  readonly doubted: readonly DoubtedInterval[];
  /** Line of the first row, for the leaf that figures rest on. */
  readonly line: number;
}
