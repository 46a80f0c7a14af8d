/**
 * What a cell's number is shown as. `month`: a date without its day; `time`: hours and minutes, or a
 * date where it holds one; `elapsed`: hours that run on beyond a day.
 */
export type NumberFormat = 'number' | 'percent' | 'date' | 'month' | 'time' | 'elapsed';

/** Formats that need no code: first and last number, and what they show. @source ECMA-376-1:2016 18.8.30 */
const builtIn: readonly (readonly [first: number, last: number, NumberFormat])[] = [
  [9, 10, 'percent'],
  [14, 16, 'date'],
  [17, 17, 'month'],
  [18, 21, 'time'],
  [22, 22, 'date'],
  [27, 31, 'date'],
  // In one language of East Asia or Thailand a time, in the next a date.
  [32, 35, 'time'],
  [36, 36, 'date'],
  [45, 45, 'time'],
  [46, 46, 'elapsed'],
  [47, 47, 'time'],
  [50, 54, 'date'],
  [55, 56, 'time'],
  [57, 58, 'date'],
  [67, 68, 'percent'],
  [71, 81, 'time'],
];

export const builtInFormat = (id: number): NumberFormat =>
  builtIn.find(([first, last]) => first <= id && id <= last)?.[2] ?? 'number';

/** Quoted and escaped letters, the width of one (`_)`), and one that fills the cell (`*-`). */
const literal = /"[^"]*(?:"|$)|[\\_*]./gu;
const elapsed = /\[(?:h+|m+|s+)\]/i;
/** Colour, condition, language and currency: `[Red]`, `[<1]`, `[$-42A]`, `[$₫-42A]`. */
const bracket = /\[[^\]]*\]/g;
const fractionOfSecond = /s[.,]0+/gi;

/** What a format code such as `dd/mm/yyyy;@`, `"Tháng "m/yyyy` or `#,##0.0%` shows. */
export function formatOf(code: string): NumberFormat {
  const bare = code.replace(literal, '');
  const [section = ''] = bare.replace(bracket, '').split(';');
  if (section.includes('%')) return 'percent';
  const letters = section
    .replace(/general/i, '')
    .replace(fractionOfSecond, 's')
    .toLowerCase();
  if (/[0#?]/.test(letters)) return 'number';
  if (elapsed.test(bare)) return 'elapsed';
  const isTime = /[hs]/.test(letters);
  if (letters.includes('d')) return 'date';
  if (letters.includes('y')) return letters.includes('m') && !isTime ? 'month' : 'date';
  if (isTime) return 'time';
  return letters.includes('m') ? 'date' : 'number';
}
