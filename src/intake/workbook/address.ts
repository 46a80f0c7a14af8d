/** What a spreadsheet program can hold. */
const LAST_ROW = 1_048_576;
const COLUMNS = 16_384;

/** Row from 1, column from 0. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

/** @returns `undefined` where it is no cell of a sheet: `C12` is one, `c12`, `C0` and `12` are none. */
export function readAddress(text: string): Address | undefined {
  let at = 0;
  let column = 0;
  for (let code = text.charCodeAt(at); code >= 65 && code <= 90; code = text.charCodeAt(++at))
    column = column * 26 + code - 64;
  const row = readRowNumber(text.slice(at));
  return row !== undefined && column > 0 && column <= COLUMNS
    ? { row, column: column - 1 }
    : undefined;
}

/** @returns `undefined` where it is no row of a sheet. */
export function readRowNumber(text: string): number | undefined {
  let row = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= (row === 0 ? 1 : 0) && digit <= 9) || row > LAST_ROW) return undefined;
    row = row * 10 + digit;
  }
  return row > 0 && row <= LAST_ROW ? row : undefined;
}

/** A range by its first and last cell. */
export interface Range {
  readonly first: Address;
  readonly last: Address;
}

/** @returns `undefined` where it is no range, or runs backwards. */
export function readRange(text: string): Range | undefined {
  const [from = '', to = from] = text.split(':', 2);
  const first = readAddress(from);
  const last = readAddress(to);
  if (!first || !last || first.row > last.row || first.column > last.column) return undefined;
  return { first, last };
}
