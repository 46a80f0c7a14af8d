import { msg } from '../../lang/message.js';
import type { Text } from '../../model/text.js';

/** Plant variables that the investment of an option scales with, or that decide about it. */
const named = [
  'C_chem',
  'E_aer',
  'E_air',
  'E_dust',
  'E_el',
  'E_light',
  'E_peak',
  'E_press',
  'E_rect',
  'E_ref',
  'M_cr6',
  'M_metal',
  'M_out',
  'M_paint',
  'M_raw',
  'M_res',
  'M_salt',
  'M_solv',
  'Q_cure',
  'Q_dry',
  'Q_fuel',
  'S_t',
  'WW_hot',
  'W_cool',
  'W_dye',
  'W_in',
  'W_rinse',
  'W_ro',
  'bill',
  'ice_t',
  'kWp',
] as const;

/** What a plant variable is in words; one that has none stands for itself. */
export function variableName(id: string): Text {
  const known = named.find((each) => each === id);
  return known === undefined ? id : msg(`cli.variable.${known}`);
}
