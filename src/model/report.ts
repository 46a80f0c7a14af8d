import type { ChartSpec } from './chart-spec.js';
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
