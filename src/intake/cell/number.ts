/** How a file writes decimals: `1.234,5` or `1,234.5`. */
export type Decimal = 'comma' | 'point';

const point = /^[+-]?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i;
const comma = /^[+-]?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?(?:e[+-]?\d{1,3})?$/i;
const whole = /^\d+$/;
/** A plain decimal whose point groups no thousands: most cells of most tables. */
const pointed = /^(?:0|[1-9]\d*)\.(?:\d{1,2}|\d{4,})$/;
const grouped = /^[+-]?\d{1,3}(?:[\s\u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/;

/** What a cell says about the convention: nothing, one of the two, either, or that it is no number. */
export type Evidence = 'none' | Decimal | 'either' | 'no-number';

/** What a cell proves. `500` proves nothing, `1.234` fits both, `1.234,5` is settled. */
export function evidenceOf(cell: string): Evidence {
  if (whole.test(cell)) return 'none';
  if (pointed.test(cell)) return 'point';
  const text = plain(cell);
  const asPoint = point.test(text);
  const asComma = comma.test(text);
  if (!asPoint && !asComma) return 'no-number';
  if (!asComma) return 'point';
  if (!asPoint) return 'comma';
  return text.includes('.') || text.includes(',') ? 'either' : 'none';
}

/**
 * A number as it is written, in a declared convention. Never guesses and never repairs.
 *
 * @returns `undefined` where the text is no finite number of that convention.
 */
export function parseNumber(cell: string, decimal: Decimal): number | undefined {
  if (whole.test(cell)) return finite(Number(cell));
  if (decimal === 'point' && pointed.test(cell)) return Number(cell);
  const text = plain(cell);
  if (!(decimal === 'point' ? point : comma).test(text)) return undefined;
  return finite(
    Number(
      decimal === 'point' ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.'),
    ),
  );
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

/** Spaces between groups of three go, a typographic minus becomes a plain one. */
function plain(cell: string): string {
  const text = cell.replace(/^[\u2212\u2013]/, '-');
  return grouped.test(text) ? text.replace(/\s/g, '') : text;
}
