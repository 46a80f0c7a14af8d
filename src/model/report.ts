import type { Month } from './month.js';
import type { Amount, Text } from './text.js';

/**
 * The report as data: sections of blocks, in words not yet said. It knows the grid of the page in
 * columns (12) but no point, no font and no language; `render/` measures, places and paints.
 */
export interface ReportModel {
  readonly title: Text;
  /** The plant, in the head of every page. */
  readonly subject: Text;
  /** The foot of every page: months, date, data code. */
  readonly footer: Text;
  readonly author: Text;
  /** `YYYY-MM-DD`, the date of the document's metadata: that of the assessment, never of a clock. */
  readonly date?: string;
  readonly keywords: readonly Text[];
  readonly sections: readonly Section[];
}

/** A section opens a new page: question, answer as a sentence, two lines. */
export interface Section {
  readonly id: string;
  /** Name in outline and head of page. */
  readonly name: Text;
  /** `null` on the cover only, which has no head of page either. */
  readonly question: Text | null;
  readonly title: Text;
  readonly lead: Text | null;
  readonly blocks: readonly Block[];
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | HeadlineBlock
  | FactsBlock
  | StepsBlock
  | DetailsBlock
  | TableBlock
  | ChartBlock
  | PanelBlock
  | SplitBlock;

/** A block title; kept with what follows. `unitLine` says unit, period, how to read the marks. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly text: Text;
  readonly unitLine?: Text;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: Text;
  /** body 10/14 · source 7.5 · large for the cover */
  readonly style: 'body' | 'source' | 'large';
}

/** Up to three big money numbers with their ranges. */
export interface HeadlineBlock {
  readonly kind: 'headline';
  readonly items: readonly {
    readonly label: Text;
    readonly value: Amount | null;
    readonly low: Amount | null;
    readonly high: Amount | null;
    readonly note: Text;
  }[];
}

/** A row of up to five side figures, each under an ink line. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly items: readonly { readonly value: Text; readonly note: Text }[];
}

/** A numbered list: what, and in small below it who or why; on the right what it costs. */
export interface StepsBlock {
  readonly kind: 'steps';
  readonly items: readonly { readonly text: Text; readonly note?: Text; readonly right?: Text }[];
}

/** Term and text, side by side. */
export interface DetailsBlock {
  readonly kind: 'details';
  readonly items: readonly { readonly term: Text; readonly text: Text }[];
}

export interface TableColumn {
  readonly head: Text;
  readonly align: 'left' | 'right';
  /** Share of the table's width; the shares of a table sum to 1. */
  readonly width: number;
  readonly tone?: 'money' | 'quiet';
}

export interface TableRow {
  /** group: a washed row with subtotals, kept with the row after it · total: between ink rules. */
  readonly kind: 'row' | 'group' | 'total';
  readonly cells: readonly (Text | null)[];
  /** A second, small line under the cell named by `noteColumn` (the first by default). */
  readonly note?: Text;
  readonly noteColumn?: number;
}

/** A table repeats its head after a page break and never breaks inside a row. */
export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly isDense?: boolean;
  readonly source?: Text;
}

/** A picture with its message above it and its source below it. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly title?: Text;
  readonly unitLine?: Text;
  /** Says the finding, for those who cannot see the picture. */
  readonly alt: Text;
  readonly chart: ChartSpec;
  readonly source?: Text;
}

/** Blocks under an ink line, with a title of their own. */
export interface PanelBlock {
  readonly kind: 'panel';
  readonly title: Text;
  readonly blocks: readonly Block[];
}

/** Two columns side by side, in twelfths of the page; never broken over pages. */
export interface SplitBlock {
  readonly kind: 'split';
  readonly columns: readonly [number, number];
  readonly left: readonly Block[];
  readonly right: readonly Block[];
}

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
