import { compareBenchmarks } from '../benchmarks/compare.js';
import { worksAroundTheClock } from '../load/around-the-clock.js';
import { STEAM_HEAT } from './plant-variables.js';
import {
  inapplicable,
  known,
  type PlantView,
  type Resolution,
  type Source,
  unknown,
} from './resolution.js';
import { answer, daysPerYear } from './sources/answers.js';
import { figure } from './sources/figures.js';
import { energyMeter } from './sources/meters.js';
import { ratio } from './sources/ratio.js';
import { readingMean, readingSum } from './sources/readings.js';

/** A ratio or condition of the plant that an option asks about. */
interface Indicator {
  readonly id: string;
  readonly unit: string;
  readonly sources: readonly Source[];
  /** The reading of readings.csv that feeds it. */
  readonly reading?: string;
}

/** Read monthly or typed in the questionnaire. */
const read = (
  id: string,
  unit: string,
  question: string,
  ...others: readonly Source[]
): Indicator => ({
  id,
  unit,
  sources: [readingMean(id, unit), answer(question, unit), ...others],
  reading: id,
});

/** Asked only. */
const asked = (id: string, unit: string, question: string): Indicator => ({
  id,
  unit,
  sources: [answer(question, unit)],
});

/** Heat in the steam over heat in the fuel, both measured. [%] */
const measuredBoilerEfficiency: Source = (view) => {
  const metered = energyMeter('steam', 't/yr')(view);
  const steam = metered.kind === 'known' ? metered : readingSum('steam', 't/yr')(view);
  return ratio(steam, view.variable('Q_fuel'), STEAM_HEAT * 100, '%');
};

/** What runs at night and on Sundays. [%] In a plant that works then it is no standstill. */
const nightShare: Source = (view) =>
  worksAroundTheClock(view.subject.plant.facility)
    ? inapplicable
    : isMetered(view)
      ? figure('electricity.load.base.share', '%', 100)(view)
      : unknown('meters');

/** By regression it is what does not follow output, by day too: no hour stands still for that. */
const isMetered = ({ subject }: PlantView): boolean =>
  subject.figures.get('electricity.load.base.share')?.basis?.startsWith('regression') !== true;

/** Power drawn while production stands still, over the year. [%] */
const idleShare: Source = (view) =>
  ratio(answer('energy.night_load', 'kW')(view), view.variable('E_el'), 8760 * 100, '%');

/** Flash thrown away over compound put in. [%] */
const flashShare: Source = (view) =>
  ratio(view.variable('M_flash'), tonnes(view, 'M_raw'), 100, '%');

function tonnes(view: PlantView, variable: string): Resolution {
  const found = view.variable(variable);
  return found.kind === 'known' && found.unit !== 't/yr' ? unknown(variable) : found;
}

/**
 * How far the yield stays below good practice, in points. [%] By the benchmarks that apply to the
 * plant; where several do, by the one that is nearest.
 */
const yieldGap: Source = (view) => {
  const actual = view.subject.figures.get('materials.yield');
  const [nearest] = compareBenchmarks(view.subject)
    .flatMap(({ id, figure: about, gap }) =>
      about === 'materials.yield' && gap !== null ? [{ id, gap }] : [],
    )
    .toSorted((a, b) => a.gap - b.gap);
  if (actual === undefined || !nearest) return unknown('benchmark of materials.yield');
  const from = [actual.id, `benchmark:${nearest.id}`];
  return known(nearest.gap * 100, '%', actual.quality.grade, from);
};

/** Every indicator that an option of the catalogue asks about. */
export const indicators: readonly Indicator[] = [
  read('air_leak_pct', '%', 'air.leak_pct'),
  {
    id: 'baseload_share_pct',
    unit: '%',
    sources: [nightShare, idleShare],
  },
  read('boiler_eff_pct', '%', 'steam.efficiency', measuredBoilerEfficiency),
  // Without the measured ratio, from which steam itself may be computed.
  {
    id: 'boiler_eff_read_pct',
    unit: '%',
    sources: [readingMean('boiler_eff_pct', '%'), answer('steam.efficiency', '%')],
    reading: 'boiler_eff_pct',
  },
  read('broke_pct', '%', 'paper.broke'),
  read('cond_return_pct', '%', 'steam.cond'),
  read('cond_temp_c', '°C', 'cooling.cond_t'),
  {
    id: 'cosphi',
    unit: '1',
    sources: [
      figure('electricity.powerfactor', '1'),
      readingMean('cosphi', '1'),
      answer('energy.cosphi', '1'),
    ],
    reading: 'cosphi',
  },
  read('cut_waste_pct', '%', 'textile.fabric_loss'),
  read('fired_reject_pct', '%', 'ceramics.fired_reject'),
  { id: 'flash_pct', unit: '%', sources: [flashShare, answer('rubber_plastics.flash', '%')] },
  read('flue_o2_pct', '%', 'steam.o2'),
  read('flue_temp_c', '°C', 'steam.stack_t'),
  read('glaze_dev_pct', '%', 'seafood_food.glaze'),
  {
    id: 'ice_t_day',
    unit: 't/d',
    sources: [
      (view) => ratio(view.variable('ice_t'), daysPerYear(view), 1, 't/d'),
      answer('seafood_food.ice', 't/d'),
    ],
  },
  asked('liquor_ratio', 'L/kg', 'textile.liquor'),
  read('paint_te_pct', '%', 'wood.te'),
  {
    id: 'peak_share_pct',
    unit: '%',
    sources: [figure('electricity.peak.share', '%', 100), answer('energy.peak_share', '%')],
  },
  read('reject_pct', '%', 'process.reject_pct'),
  read('rework_pct', '%', 'process.rework_pct'),
  read('rft_pct', '%', 'textile.rft'),
  read('ro_reject_pct', '%', 'water.ro_reject'),
  {
    id: 'salt_kg_kg',
    unit: 'kg/kg',
    sources: [
      (view) => ratio(tonnes(view, 'M_salt'), view.variable('M_out'), 1, 'kg/kg'),
      answer('textile.salt', 'kg/kg'),
    ],
  },
  read('scrap_pct', '%', 'rubber_plastics.scrap'),
  asked('stenter_exh_hum', 'kg/kg', 'textile.stenter_hum'),
  asked('trap_fail_pct', '%', 'steam.trap_fail'),
  {
    id: 'water_unaccounted_pct',
    unit: '%',
    sources: [figure('water.unaccounted.share', '%', 100)],
  },
  read('ww_temp_c', '°C', 'wastewater.temp'),
  {
    id: 'yield_gap_pp',
    unit: '%',
    sources: [readingMean('yield_gap_pp', '%'), yieldGap],
    reading: 'yield_gap_pp',
  },
];

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** The indicator of this id; `undefined` where there is none. */
export const indicatorOf = (id: string): Indicator | undefined => byId.get(id);
