import { msg } from '../../lang/message.js';
import type { Amount, AmountStyle, Text } from '../../model/text.js';

/** Stands where a number is unknown. */
const dash = '–';

/** `triệu đồng`: the unit of money in a table, where numbers stand bare. */
export const millions = (currency: string): Text =>
  msg('cli.millions', { currency: { kind: 'unit', unit: currency } });

/**
 * A sum of money of the assessment, as a headline says it (million, billion).
 *
 * @param of - Where in the assessment the number stands.
 */
export const money = (value: number | null | undefined, currency: string, of: string): Text =>
  amountOrDash(value, currency, 'headline', of);

/** A number of the assessment, or a dash where it is unknown. */
export const amountOrDash = (
  value: number | null | undefined,
  unit: string,
  style: AmountStyle,
  of: string,
  bare = false,
): Text =>
  value == null ? dash : ({ kind: 'amount', value, unit, style, of, bare } satisfies Amount);
