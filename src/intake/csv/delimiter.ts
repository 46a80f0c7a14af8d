export type Delimiter = ',' | ';' | '\t';

const candidates: readonly Delimiter[] = ['\t', ';', ','];

/** What Excel writes above a table to say how it is cut; it is no line of the table. */
const separatorLine = /^"?sep=([,;\t])"?$/i;

/** The delimiter that a first line `sep=;` declares. */
export const declaredDelimiter = (line: string): Delimiter | undefined =>
  separatorLine.exec(line.trim())?.[1] as Delimiter | undefined;

/**
 * One delimiter for the whole file, the commonest in its heading: where `;` cuts the cells a comma is
 * a decimal mark, and taking both would read `1.234,5` as 1234.
 */
export function delimiterOf(heading: string): Delimiter {
  const bare = heading.replace(/"[^"]*"/g, '');
  let best: Delimiter = ',';
  let most = 0;
  for (const candidate of candidates) {
    const count = bare.split(candidate).length - 1;
    if (count > most) {
      best = candidate;
      most = count;
    }
  }
  return best;
}
