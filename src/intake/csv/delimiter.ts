export type Delimiter = ',' | ';' | '\t';

const candidates: readonly Delimiter[] = ['\t', ';', ','];

/** What Excel writes above a table to say how it is cut; it is no line of the table. */
const separatorLine = /^"?sep=([,;\t])"?$/i;

/** The delimiter that a first line `sep=;` declares. */
export const declaredDelimiter = (line: string): Delimiter | undefined =>
  separatorLine.exec(line.trim())?.[1] as Delimiter | undefined;

/** Enough lines to see how a table is cut, and few enough to cost nothing. */
const SAMPLE = 200;

/** The delimiter of a text: see {@link delimiterOfLines}. Most texts hold none but the comma. */
export const delimiterOfText = (text: string, lines: readonly string[]): Delimiter =>
  text.includes('\t') || text.includes(';') ? delimiterOfLines(lines) : ',';

/**
 * One delimiter for the whole file: the one that cuts most lines into equally many cells, and these
 * into many. Lines of prose above the table cut differently from each other, and what stands in
 * quotes cuts nothing; nor does a comma between two digits, where another delimiter could be meant.
 * Two delimiters would read `1.234,5` as 1234.
 *
 * @returns `,` where nothing cuts anything.
 */
export function delimiterOfLines(lines: readonly string[]): Delimiter {
  const sample = lines.filter((line) => line.trim() !== '').slice(0, SAMPLE);
  const there = candidates.filter((one) => sample.some((line) => line.includes(one)));
  if (there.length < 2) return there[0] ?? ',';
  let best: Delimiter = ',';
  let most = 0;
  for (const candidate of there) {
    const score = agreement(sample.map((line) => cutsIn(line, candidate)));
    if (score > most) {
      best = candidate;
      most = score;
    }
  }
  return best;
}

/** Cuts of all lines that are cut as often as most lines are. */
function agreement(cuts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const one of cuts) lines.set(one, (lines.get(one) ?? 0) + 1);
  return Math.max(...[...lines].map(([one, count]) => one * count));
}

/** How often a delimiter cuts a line. */
function cutsIn(line: string, delimiter: Delimiter): number {
  if (!line.includes(delimiter)) return 0;
  let cuts = 0;
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const letter = line[at];
    if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && letter === delimiter && !isDecimalMark(line, at)) cuts++;
  }
  return cuts;
}

const isDecimalMark = (line: string, at: number): boolean =>
  line[at] === ',' && isDigit(line[at - 1]) && isDigit(line[at + 1]);

const isDigit = (letter = ''): boolean => letter >= '0' && letter <= '9';
