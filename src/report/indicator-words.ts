import { msg } from '../lang/message.js';
import type { Message } from '../model/text.js';

interface IndicatorWords {
  readonly name: Message;
  readonly unit: string;
}

/** Indicators that options ask for, with the unit in which they are asked. */
const units = {
  air_leak_pct: '%',
  baseload_share_pct: '%',
  boiler_eff_pct: '%',
  broke_pct: '%',
  cond_return_pct: '%',
  cond_temp_c: '°C',
  cosphi: '1',
  cut_waste_pct: '%',
  fired_reject_pct: '%',
  flash_pct: '%',
  flue_o2_pct: '%',
  flue_temp_c: '°C',
  glaze_dev_pct: '%',
  ice_t_day: 't/day',
  liquor_ratio: 'L/kg',
  paint_te_pct: '%',
  peak_share_pct: '%',
  reject_pct: '%',
  rework_pct: '%',
  rft_pct: '%',
  ro_reject_pct: '%',
  salt_kg_kg: 'kg/kg',
  scrap_pct: '%',
  stenter_exh_hum: 'kg/kg',
  trap_fail_pct: '%',
  water_unaccounted_pct: '%',
  ww_temp_c: '°C',
  yield_gap_pp: 'pp',
  S_t: 't/yr',
} as const;

type Indicator = keyof typeof units;

/** Name and unit of an indicator or plant variable; `undefined` where it has no words. */
export const indicatorWords = (id: string): IndicatorWords | undefined =>
  id in units
    ? { name: msg(`report.asked.${id as Indicator}`), unit: units[id as Indicator] }
    : undefined;
