/** Letters of East Asia and pictures take two columns of a terminal. */
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;

/** Marks that stand on the letter before them, and what is not shown at all. */
const unseen = /[\p{Mn}\p{Me}\u200B-\u200F\uFEFF]/u;

/** Columns that the text takes on a terminal; a letter composed of base and marks takes one. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFC'))
    width += unseen.test(letter) ? 0 : wide.test(letter) ? 2 : 1;
  return width;
}

/** Cuts the text to `width` columns, the last of them an ellipsis where something is lost. */
export function clip(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  for (const letter of text.normalize('NFC')) {
    if (displayWidth(kept + letter) > width - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}

/** Breaks the text at spaces into lines of at most `width` columns; a longer word keeps its line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.normalize('NFC').split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same for whole lines of output, where line breaks and our own colours are meant. */
export const harmlessLines = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  text.replace(/\u001B(?!\[\d+m)|[\u0000-\u0008\u000B-\u001A\u001C-\u001F\u007F-\u009F]/g, '�');

/** Makes control characters visible, so that a cell of a file cannot steer the terminal. */
export const harmless = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  text.replace(/\t/g, ' ').replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '�');
