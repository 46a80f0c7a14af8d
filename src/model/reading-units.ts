/** The unit of a reading that the tool knows, and the bounds within which it can lie. */
export interface ReadingUnit {
  readonly unit: string;
  readonly low?: number;
  readonly high?: number;
}

const share: ReadingUnit = { unit: '%', low: 0, high: 100 };
const temperature: ReadingUnit = { unit: '°C' };

/**
 * Readings of readings.csv by their id, each in its own unit. All of them that feed an indicator, a
 * plant variable or a figure stand here, a charge without a quantity, and the climate.
 */
export const readingUnits: Readonly<Record<string, ReadingUnit>> = {
  air_leak_pct: share,
  air_load_time: { unit: 'h', low: 0 },
  air_unload_time: { unit: 'h', low: 0 },
  boiler_eff_pct: { unit: '%', low: 0, high: 110 },
  broke_pct: share,
  cond_return_pct: share,
  cond_temp_c: temperature,
  cooling_degree_days: { unit: '°C·d', low: 0 },
  cosphi: { unit: '-', low: 0, high: 1 },
  cut_waste_pct: share,
  fired_reject_pct: share,
  fixed_charge: { unit: 'VND' },
  flue_o2_pct: { unit: '%', low: 0, high: 21 },
  flue_temp_c: temperature,
  glaze_dev_pct: { unit: '%' },
  ice: { unit: 't', low: 0 },
  methane_recovered: { unit: 't', low: 0 },
  paint_te_pct: share,
  reactive_charge: { unit: 'VND' },
  refrigeration_cop: { unit: '-', low: 0 },
  reject_pct: share,
  rework_pct: share,
  rft_pct: share,
  ro_reject_pct: share,
  scrap_pct: share,
  steam: { unit: 't', low: 0 },
  temp_mean_c: temperature,
  timber_green_weight: { unit: 't', low: 0 },
  tower_circulation: { unit: 'm3', low: 0 },
  tower_coc: { unit: '-', low: 1 },
  tower_range_k: { unit: 'K', low: 0 },
  ww_temp_c: temperature,
  yield_gap_pp: { unit: '%' },
};
