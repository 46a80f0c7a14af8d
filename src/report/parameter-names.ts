import { msg } from '../lang/message.js';
import type { Text } from '../model/text.js';

/** Parameters of effluent.csv that have a name in words; the others are symbols in either language. */
const named = [
  'BOD5',
  'Coliform',
  'Colour',
  'Cl',
  'CN',
  'Cr3',
  'Cr6',
  'N_total',
  'NH4_N',
  'Oil',
  'P_total',
  'Phenol',
  'Sulfide',
  'Temp',
  'pH',
] as const;

/** What a laboratory calls the parameter: `N_total` is total N, `Cr6` is Cr(VI). */
export function parameterName(parameter: string): Text {
  const known = named.find((each) => each === parameter);
  return known === undefined ? parameter : msg(`report.parameter.${known}`);
}
