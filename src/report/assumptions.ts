import type { Amount, AmountStyle } from '../model/text.js';
import { amount } from './amounts.js';
import type { Dossier } from './dossier.js';

/** An assumption by the last word of its id; `undefined` where the assessment names none. */
export function assumptionOf(
  { core }: Dossier,
  name: string,
  style: AmountStyle,
): Amount | undefined {
  const found = core.assumptions.find(({ id }) => id === name || id.endsWith(`.${name}`));
  return found && amount(`assumptions.${found.id}`, found.value, found.unit, style);
}
