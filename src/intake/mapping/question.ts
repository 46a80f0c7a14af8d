import type { Called } from '../../model/diagnostic-codes.js';
import type { PlantTable } from '../sources/table-of.js';
import type { Guess } from './guess-word.js';

interface TableQuestion {
  readonly asks: 'table';
  readonly guess: Guess | undefined;
  readonly choices: readonly PlantTable[];
}

/** What a heading means, or a word that stands for one where months are columns. */
export interface ColumnQuestion {
  readonly asks: 'column';
  readonly title: string;
  /** Different cells of the column, in the order of the file. */
  readonly samples: readonly string[];
  readonly guess: Guess | undefined;
  /** Canonical columns, `measure`, `unused`. */
  readonly choices: readonly string[];
}

/** In what the numbers of a column are: neither its heading nor any column says it. */
export interface UnitQuestion {
  readonly asks: 'unit';
  readonly title: string;
  readonly column: string;
  readonly samples: readonly string[];
  readonly guess: Guess | undefined;
  readonly choices: readonly string[];
}

/** What a word of the plant's own stands for. */
export interface WordQuestion {
  readonly asks: 'word';
  readonly column: string;
  readonly word: string;
  /** Cells that hold it. */
  readonly count: number;
  readonly guess: Guess | undefined;
  readonly choices: readonly { readonly value: string; readonly called: Called }[];
}

/** What every row is: the table needs a column of words that the form has not. */
export interface SameQuestion {
  readonly asks: 'same';
  readonly column: string;
  readonly guess: Guess | undefined;
  /** What may be written; none where any word may. */
  readonly choices: readonly { readonly value: string; readonly called: Called }[];
}

export type Question = TableQuestion | ColumnQuestion | UnitQuestion | SameQuestion | WordQuestion;
