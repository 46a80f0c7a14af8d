import { fold } from '../text/fold.js';
import { averageWords, totalWords } from '../vocabulary/words.js';

/** `Tổng cộng`, `Cộng tháng 1/2024:`, `TB tháng`: such a word, and what period it is of. */
const labelOf = (words: readonly string[]): RegExp =>
  new RegExp(
    `^(?:${words.map(fold).join('|')})(?:\\s+(?:ca\\s+)?(?:nam|thang|thg|t|quy|q|year|month|quarter)?\\s*[ivx\\d/.-]*)?\\s*[:.]?$`,
  );
const summary = labelOf([...totalWords, ...averageWords]);
const average = labelOf(averageWords);

/** What a word for a total begins with; most words of a table are told by it. */
const initials: ReadonlySet<string> = new Set(
  [...totalWords, ...averageWords].map((word) => fold(word).charAt(0)),
);

/** Whether a cell says that its row, or its column, is a total or an average. */
export const isTotalLabel = (cell: string): boolean =>
  cell !== '' && mayBeginTotal(cell.charAt(0).toLowerCase()) && summary.test(fold(cell));

/** Whether it is an average, which is no sum of anything. */
export const isAverageLabel = (cell: string): boolean => average.test(fold(cell));

/** The same for the cells of one table, whose few words come again month after month. */
export function totalLabels(): (cell: string) => boolean {
  const known = new Map<string, boolean>();
  return (cell) => {
    if (cell === '' || !mayBeginTotal(cell.charAt(0).toLowerCase())) return false;
    const is = known.get(cell) ?? isTotalLabel(cell);
    known.set(cell, is);
    return is;
  };
}

/** Only a letter or digit of ASCII is sure to be what the folded word begins with. */
const mayBeginTotal = (first: string): boolean =>
  initials.has(first) || !((first >= '0' && first <= '9') || (first >= 'a' && first <= 'z'));
