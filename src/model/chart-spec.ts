import type { Month } from './month.js';
import type { Amount, Text } from './text.js';

/** What a colour stands for. */
export type Tone = 'energy' | 'water' | 'material' | 'waste' | 'money' | 'ink';
export type Shade = 'full' | 'tint' | 'dark';

/** A month in which something began, with the words that say what. */
interface ChartEvent {
  readonly before: Month;
  readonly label: Text;
}

export type ChartSpec =
  | OptionBarsChart
  | CoverageChart
  | StackedMonthsChart
  | MonthLinesChart
  | IndicatorRowsChart
  | BarsChart
  | PortraitChart;

/** Leading options: net full, overlap outlined, low–high whisker, with the columns of their money. */
export interface OptionBarsChart {
  readonly kind: 'option-bars';
  readonly heads: readonly [Text, Text, Text, Text];
  readonly rows: readonly {
    readonly label: Text;
    readonly tone: Tone;
    readonly resource: Text;
    readonly net: Amount;
    readonly gross: number;
    readonly low: number;
    readonly high: number;
    readonly columns: readonly [Text, Text, Text];
  }[];
  /** Rows without a bar, below: the rest, and the total. */
  readonly footer: readonly {
    readonly label: Text;
    readonly columns: readonly [Text, Text, Text];
    readonly isTotal: boolean;
  }[];
}

/** What was measured, item by month: shade is the grade, a dash is not measured, a number is a note. */
export interface CoverageChart {
  readonly kind: 'coverage';
  readonly months: readonly Month[];
  readonly heads: readonly [Text, Text];
  readonly groups: readonly {
    readonly rows: readonly {
      readonly label: Text;
      /** One per month. */
      readonly cells: readonly ('known' | 'missing' | number)[];
      readonly grade: 'A' | 'B' | 'C' | 'D';
      readonly error: Text;
    }[];
  }[];
}

/** Bars by month, stacked; labels stand right of the last bar. */
export interface StackedMonthsChart {
  readonly kind: 'stacked-months';
  readonly months: readonly Month[];
  readonly unit: string;
  readonly series: readonly {
    readonly label: Text;
    readonly note?: Text;
    readonly tone: Tone;
    readonly shade: Shade;
    readonly values: readonly (number | null)[];
  }[];
  readonly events: readonly ChartEvent[];
  /** Notes above single months, such as a mended value. */
  readonly marks: readonly { readonly month: Month; readonly label: Text }[];
}

/** Lines by month with their last values at the right end; a gap between two lines may be hatched. */
export interface MonthLinesChart {
  readonly kind: 'month-lines';
  readonly months: readonly Month[];
  readonly unit: string;
  readonly isFromZero: boolean;
  readonly lines: readonly {
    readonly label: Text;
    readonly tone: Tone;
    readonly shade: Shade;
    readonly weight: 'strong' | 'thin' | 'dashed';
    readonly values: readonly (number | null)[];
  }[];
  /** Indexes of two lines; the area between them is hatched where the first is above. */
  readonly gap?: readonly [number, number];
  readonly events: readonly ChartEvent[];
}

/** One indicator a row: sparkline, base, reporting, change, and its place in the sector's band. */
export interface IndicatorRowsChart {
  readonly kind: 'indicator-rows';
  readonly heads: readonly [Text, Text, Text, Text, Text, Text, Text];
  /** Names of the marks in the key: good, usual, typical, base, reporting, norm. */
  readonly key: readonly [Text, Text, Text, Text, Text, Text, Text];
  /** How many months of the sparkline belong to the base period. */
  readonly divider: number;
  readonly rows: readonly {
    readonly label: Text;
    readonly unit: Text;
    readonly tone: Tone;
    readonly spark: readonly (number | null)[];
    readonly base: Text | null;
    readonly reporting: Text | null;
    readonly change: Text | null;
    readonly isWorse: boolean;
    readonly baseValue: number | null;
    readonly reportingValue: number | null;
    readonly band: {
      readonly low: Amount;
      readonly high: Amount;
      readonly typical: Amount | null;
      readonly good: number | null;
      readonly better: 'low' | 'high';
      readonly norm: { readonly value: number; readonly label: Text } | null;
    } | null;
    /** In place of the band. */
    readonly noBand: Text;
    readonly grade: 'A' | 'B' | 'C' | 'D';
    /** Whether it rests on a factor whose source is still to be confirmed: a star behind the grade. */
    readonly isMarked: boolean;
  }[];
}

/** Horizontal bars on one scale from zero, longest first, value at the end. */
export interface BarsChart {
  readonly kind: 'bars';
  readonly rows: readonly {
    readonly label: Text;
    readonly tone: Tone;
    readonly shade: Shade;
    readonly value: Amount;
    readonly note?: Text;
  }[];
}

/** The cover: a few series over all months, each on its own scale. */
export interface PortraitChart {
  readonly kind: 'portrait';
  readonly months: readonly Month[];
  /** How many months belong to the base period. */
  readonly divider: number;
  readonly periodLabels: readonly [Text, Text];
  readonly rows: readonly {
    readonly title: Text;
    readonly unit: Text;
    readonly tone: Tone;
    readonly isFromZero: boolean;
    readonly values: readonly (number | null)[];
    /** A second line of the same unit, drawn thinner. */
    readonly second?: readonly (number | null)[];
    readonly totals: readonly [Text, Text];
    readonly last: Text;
    readonly lastOfSecond?: Text;
  }[];
}
