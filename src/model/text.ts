import type { Month } from './month.js';

/** Words that come with the data of the program, in both languages. */
export interface Localized {
  readonly vi: string;
  readonly en: string;
}

/**
 * How exactly a number is shown; the speaker knows what each means in each language.
 * recorded: a total of bills or meters, in full · exact: every digit, as a file has it · indicator: three significant digits ·
 * estimate: never finer than its error · money: whole million (table) or headline, by `scale` ·
 * factor: as its source gives it, six digits at most · change: signed per cent ·
 * points: signed percentage points · share: per cent · payback: now, months, or years.
 */
export type AmountStyle =
  | 'recorded'
  | 'exact'
  | 'indicator'
  | 'estimate'
  | 'factor'
  | 'change'
  | 'points'
  | 'share'
  | 'payback'
  | 'money'
  | 'headline';

/**
 * A number fit to be shown. It names what it is a number of: a figure id, a path into the assessment
 * such as `options.REF02.savingCost.net`, or what is made of those by adding, dividing, taking a
 * difference, or changing the unit. A test walks the pages of the pilots and follows every name back;
 * nothing in the type keeps an amount from naming what it is not.
 */
export interface Amount {
  readonly kind: 'amount';
  readonly value: number;
  /** `fraction`, `VND`, `GJ/t` …; the unit of the value, not of how it is written. */
  readonly unit: string;
  readonly style: AmountStyle;
  readonly of: string;
  /** Print the number alone: the head of the column or the axis says the unit. */
  readonly bare?: boolean;
  /** indicator: one digit more, where two that differ would be written alike. */
  readonly finer?: boolean;
  /** headline: the value whose scale (million, billion) is taken, where numbers stand side by side. */
  readonly scale?: number;
}

/** A sentence not yet said: which one, and with what. Built by `msg` of `lang/`, which checks the arguments. */
export interface Message {
  readonly kind: 'message';
  readonly id: string;
  readonly args: Readonly<Record<string, Argument>>;
}

interface MonthText {
  readonly kind: 'month';
  readonly month: Month;
}

interface DateText {
  readonly kind: 'date';
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** A unit alone, as in the head of a column: stored `m3/t`, written m³/t. */
interface UnitText {
  readonly kind: 'unit';
  readonly unit: string;
}

/** What can stand on a page: a message, a number with its origin, words in both languages, or the plant's own words. */
export type Text = Message | Amount | Localized | MonthText | DateText | UnitText | string;

/** What a message can take: a text, a count (an integer of the model), or a list that is joined. */
export type Argument = Text | number | readonly Argument[];
