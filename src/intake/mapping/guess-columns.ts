import { findUnit } from '../cell/unit.js';
import { partBracket } from '../layout/column-role.js';
import { headingIndex } from '../layout/titles.js';
import type { PlantTable } from '../sources/table-of.js';
import { columnNames, type TableForm } from '../table/spec.js';
import { closest } from '../text/closest.js';
import { fold } from '../text/fold.js';
import { closedWords } from './closed-words.js';
import type { Contents } from './contents.js';
import type { FormColumn, FormView } from './form-view.js';
import { type Guess, guessWord, within } from './guess-word.js';

/** Words of a heading that make it another thing than the rest of it says. */
const otherThing =
  /\b(?:vat|gtgt|thue|don gia|(?<!tri )gia(?! tri)|chi so|luy ke|cong don|ke hoach|dinh muc|ty le|he so|nam truoc|cung ky|cong suat|tax|price|plan|budget|cumulative|target|previous)\b/;
const without =
  /\b(?:chua|khong|truoc|excl|excluding|without)\b[\s.]*(?:gom|bao gom|co)?\s*(?:vat|thue|gtgt|tax)\b/g;

/** Half of the cells and more: a column may hold a remark or a mistake. */
const MOST = 0.6;

/** A heading of which a short word is known, or contents that go with one meaning. */
const LEAST = 2;

interface Candidate {
  readonly index: number;
  readonly column: string;
  readonly score: number;
  readonly isGood: boolean;
}

/**
 * What the columns that nobody explained probably are, by their headings and by what they hold. No two
 * are the same.
 *
 * @param open - Columns without a meaning.
 * @returns By place of the column.
 */
export function guessColumns(
  view: FormView,
  open: readonly FormColumn[],
): ReadonlyMap<number, Guess> {
  const taken = new Set(
    view.columns
      .filter((column) => !open.includes(column))
      .map(({ title }) => title.column)
      .filter((name) => name !== undefined),
  );
  const names = columnNames(view.spec).filter((name) => !taken.has(name));
  const isWide = view.found.months.length > 0;
  const fitting = isWide ? names.filter((name) => !isOfMonths(view.spec, name)) : names;
  const candidates = open
    .flatMap((column) => fitting.flatMap((name) => candidate(view, column, name) ?? []))
    .toSorted((a, b) => b.score - a.score || a.index - b.index);
  const guesses = new Map<number, Guess>();
  const given = new Set<string>();
  for (const { index, column, isGood, score } of candidates) {
    if (guesses.has(index) || given.has(column)) continue;
    const rivals = candidates.filter(
      (other) =>
        other.score === score &&
        (other.index === index) !== (other.column === column) &&
        !guesses.has(other.index) &&
        !given.has(other.column),
    );
    given.add(column);
    guesses.set(index, { value: column, isGood: isGood && rivals.length === 0 });
  }
  return withLeftOver(
    view,
    open,
    fitting.filter((name) => !given.has(name)),
    guesses,
  );
}

/**
 * What the table needs and nothing was made out for, by what is left over: of numbers the largest are
 * money, and a single column of words is what is counted.
 */
function withLeftOver(
  { spec }: FormView,
  open: readonly FormColumn[],
  names: readonly string[],
  guesses: Map<number, Guess>,
): ReadonlyMap<number, Guess> {
  const needed = spec.columns.filter(({ name, isNeeded }) => isNeeded && names.includes(name));
  const left = open.filter(
    ({ index, title }) => !guesses.has(index) && !otherThing.test(fold(title.text)),
  );
  const numbers = left
    .filter(({ contents }) => contents.numbers >= MOST)
    .toSorted((a, b) => (a.contents.median ?? 0) - (b.contents.median ?? 0));
  const words = left.filter(({ contents: { numbers, months } }) => numbers < MOST && months < MOST);
  for (const { name, holds } of needed) {
    const column =
      holds === 'money' ? numbers.pop() : holds === 'number' ? numbers.shift() : onlyOne(words);
    if (column && name !== 'unit') guesses.set(column.index, { value: name, isGood: false });
  }
  return guesses;
}

const onlyOne = <T>(items: T[]): T | undefined => (items.length === 1 ? items.pop() : undefined);

/** What stands below the months of a wide table, or is them. */
const isOfMonths = ({ columns }: TableForm, name: string): boolean => {
  const column = columns.find((one) => one.name === name);
  return column === undefined || column.holds === 'number' || column.holds === 'money';
};

function candidate(view: FormView, column: FormColumn, name: string): Candidate | undefined {
  const fit = fitOf(view, column, name);
  if (fit === undefined) return undefined;
  const { text } = column.title;
  const title = titleScore(view.spec, text, name);
  const score = title * 2 + fit;
  if (score < LEAST) return undefined;
  const plain = fold(text).replace(without, ' ');
  const isTold = (title >= 2 && fit >= 1) || fit >= 3;
  return { index: column.index, column: name, score, isGood: isTold && !otherThing.test(plain) };
}

/** 3: a letter off; 2: known words within it; 1: a short one. */
function titleScore(spec: TableForm, text: string, name: string): number {
  const words = partBracket(text)?.words ?? text;
  const spellings = [...headingIndex(spec)].filter(([, column]) => column === name);
  const all = [...headingIndex(spec)];
  if (
    closest(
      words,
      spellings.map(([spelling]) => spelling),
    ) !== ''
  )
    return 3;
  if (within(words, all) !== name) return 0;
  const isLong = spellings.some(
    ([spelling]) => spelling.includes(' ') && within(words, [[spelling, name]]) === name,
  );
  return isLong ? 2 : 1;
}

/** How well what a column holds goes with a meaning; `undefined`: not at all. */
function fitOf(view: FormView, { title, contents }: FormColumn, name: string): number | undefined {
  const holds = view.spec.columns.find((column) => column.name === name)?.holds;
  const { months, days, numbers } = contents;
  if (holds === undefined || name === 'date') return dateFit(name, months, days);
  if (holds !== 'text') return numbers >= MOST ? unitFit(title.text, holds) : undefined;
  const isOfWords = numbers < MOST && months < MOST;
  if (isOfWords) return wordsFit(view, contents, name);
  return mayBeNumber.has(name) && !ofMeter.test(fold(title.text)) ? 0 : undefined;
}

/** What a meter shows is not what it is called. */
const ofMeter = /\b(?:chi so|reading)\b/;

/** Columns of words that may be nothing but digits. */
const mayBeNumber: ReadonlySet<string> = new Set(['document', 'meter', 'note']);

function wordsFit(
  { spec, setting }: FormView,
  { units, words }: Contents,
  name: string,
): number | undefined {
  const isOfUnits = units >= MOST;
  if (isOfUnits || name === 'unit') return isOfUnits && name === 'unit' ? 3 : undefined;
  const closed = closedWords(spec.name as PlantTable, name, setting);
  if (!closed || name === 'meter') return 0;
  const known = words.filter((word) => closed.knows(word) || guessWord(word, closed)).length;
  if (known === 0) return undefined;
  return known >= words.length * MOST ? 2 : 0;
}

function dateFit(name: string, months: number, days: number): number | undefined {
  if (months < MOST) return undefined;
  const isOfDays = days >= MOST;
  if (name === 'month') return isOfDays ? 1 : 3;
  return isOfDays ? (name === 'date' ? 2 : 0) : undefined;
}

/** The unit in the brackets of a heading: money is no quantity, and a quantity no money. */
function unitFit(title: string, holds: 'number' | 'money' | 'share'): number | undefined {
  const bracket = partBracket(title)?.bracket;
  const unit = bracket === undefined ? undefined : findUnit(bracket);
  if (!unit) return holds === 'share' ? 0 : 1;
  const isMoney = findUnit(bracket as string, ['money'])?.dimension === 'money';
  return isMoney === (holds === 'money') ? 2 : undefined;
}
