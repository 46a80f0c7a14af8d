import { STEAM_ENTHALPY } from '../calculators/water-properties.js';
import { worstGrade } from '../figures/quality.js';
import {
  electricity,
  material,
  measuredShare,
  type PlantVariable,
  water,
} from './plant-variable.js';
import { known, type PlantView, type Source, unknown } from './resolution.js';
import { answer, answerTimesDays, hoursPerYear, nameplate } from './sources/answers.js';
import { figure, productMass, shareOf } from './sources/figures.js';
import { flowInto } from './sources/flows.js';
import { fuels } from './sources/fuels.js';
import { materialLoss, metalInto, metalLoss, waterLeak } from './sources/losses.js';
import { costOfKind, isRaw, materialNamed, materialsOfKind } from './sources/materials.js';
import { energyMeter, waterMeter } from './sources/meters.js';
import { ratio } from './sources/ratio.js';
import { readingSum } from './sources/readings.js';
import { tariff } from './sources/tariff.js';
import { wasteNamed } from './sources/wastes.js';

const boilers = ['boiler', 'thermal-oil', 'hot-water'];
const dryers = ['dryer', 'stenter'];

const thaw = ['thaw', 'thawing', 'defrosting'];
const cleaning = ['cleaning', 'cip', 'washdown', 'floor-washing'];
const rinse = ['rinse', 'rinsing', 'rinse-tanks', 'washing'];
const ofCleaning = [flowInto(cleaning, 'water', 'm3/yr'), waterMeter('cleaning')];

/** Heat of the steam that goes into a step: its share of the steam raised, of the boiler's fuel. [GJ/yr] */
const steamInto =
  (steps: readonly string[]): Source =>
  (view) => {
    const share = ratio(
      flowInto(steps, 'steam', 't/yr')(view),
      view.variable('S_t'),
      1,
      'fraction',
    );
    const fuel = view.variable('Q_fuel');
    if (share.kind !== 'known') return share;
    if (fuel.kind !== 'known') return fuel;
    const grade = worstGrade([share.grade, fuel.grade]);
    return known(share.value * fuel.value, 'GJ/yr', grade, [...share.from, ...fuel.from]);
  };

/** Enthalpy of steam over feed water [GJ/t]. */
export const STEAM_HEAT = STEAM_ENTHALPY / 1000;

/** Steam raised, by the boiler's fuel and its efficiency as measured or answered. [t/yr] */
const steamFromFuel: Source = (view) => {
  const fuel = view.variable('Q_fuel');
  const efficiency = view.indicator('boiler_eff_read_pct');
  if (fuel.kind !== 'known') return fuel;
  if (efficiency.kind !== 'known') return unknown('answers.json:steam.efficiency');
  const steam = (fuel.value * efficiency.value) / 100 / STEAM_HEAT;
  return known(steam, 't/yr', 'C', [...fuel.from, ...efficiency.from]);
};

/** A sum that the questionnaire asks for in VND. */
const askedInDong =
  (id: string, unit: string, scale: number): Source =>
  (view) =>
    view.isInDong ? answer(id, unit, scale)(view) : unknown(`answers.json:${id}`);

/** What the peak hours cost above the off-peak price: all that moving load can ever save. [VND/yr] */
const peakSurcharge: Source = (view) => {
  const energy = view.variable('E_peak');
  const peak = view.variable('p_pk');
  const offPeak = view.variable('p_op');
  if (energy.kind !== 'known') return energy;
  if (peak.kind !== 'known') return peak;
  if (offPeak.kind !== 'known') return offPeak;
  const from = [...energy.from, ...peak.from, ...offPeak.from];
  return known(
    energy.value * (peak.value - offPeak.value),
    peak.unit.replace('kWh', 'yr'),
    energy.grade,
    from,
  );
};

/** Every plant variable that an option of the catalogue saves from, scales with or asks about. */
export const plantVariables: readonly PlantVariable[] = [
  { id: 'E_el', unit: 'kWh/yr', sources: [figure('energy.electricity', 'kWh/yr')] },
  electricity('E_air', 'compressed-air', answer('air.kwh', 'kWh/yr'), nameplate('air.kw', 0.7)),
  electricity('E_ref', 'refrigeration', answer('cooling.kwh', 'kWh/yr')),
  electricity('E_light', 'lighting', nameplate('building.lamps', 0.9)),
  electricity('E_dust', 'dust-collection'),
  electricity('E_press', 'press'),
  electricity('E_rect', 'rectifier'),
  electricity('E_aer', 'aeration'),
  { id: 'E_peak', unit: 'kWh/yr', sources: [figure('electricity.peak', 'kWh/yr')], within: 'E_el' },
  { id: 'p_pk', unit: 'VND/kWh', sources: [tariff('peak')] },
  { id: 'p_op', unit: 'VND/kWh', sources: [tariff('offpeak')] },
  { id: 'C_peak', unit: 'VND/yr', sources: [peakSurcharge], follows: 'E_el' },
  {
    id: 'bill',
    unit: 'VND/yr',
    sources: [
      figure('energy.electricity.cost', 'VND/yr'),
      askedInDong('energy.bill', 'VND/yr', 1_000_000),
    ],
  },
  {
    id: 'hours',
    unit: 'h/yr',
    sources: [hoursPerYear, answer('profile.hours_year', 'h/yr')],
  },
  { id: 'Q_fuel', unit: 'GJ/yr', sources: [fuels(boilers, 'zero')] },
  {
    id: 'Q_dry',
    unit: 'GJ/yr',
    sources: [
      fuels(dryers, 'next'),
      steamInto(['stenter', 'dryer', 'drying', 'kiln']),
      shareOf(0.5, 'Q_fuel'),
    ],
  },
  {
    id: 'Q_cure',
    unit: 'GJ/yr',
    sources: [energyMeter('curing', 'GJ/yr'), fuels(['curing'], 'next'), shareOf(0.7, 'Q_fuel')],
  },
  {
    id: 'S_t',
    unit: 't/yr',
    sources: [energyMeter('steam', 't/yr'), readingSum('steam', 't/yr'), steamFromFuel],
    reading: 'steam',
  },
  { id: 'W_in', unit: 'm3/yr', sources: [figure('water.intake', 'm3/yr')] },
  water('W_dye', 'W_in', 'dyeing', ['dyeing', 'dye', 'dye-house', 'jet'], 0.6),
  water('W_rinse', 'W_in', 'rinsing', rinse, 0.7),
  water('W_thaw', 'W_in', 'thawing', thaw),
  water('W_clean', 'W_in', 'cleaning', cleaning, 0.25),
  measuredShare('clean_share', 'fraction', 'W_in', ...ofCleaning),
  measuredShare(
    'thaw_use',
    'm3/t',
    'M_raw',
    flowInto(thaw, 'water', 'm3/yr'),
    waterMeter('thawing'),
  ),
  { id: 'W_leak', unit: 'm3/yr', sources: [waterLeak], within: 'W_in' },
  water('W_ro', 'W_in', 'ro-feed', ['ro', 'ro-feed', 'reverse-osmosis']),
  water('W_cool', 'W_in', 'cooling-once-through', [
    'mill-cooling',
    'cooling-once-through',
    'once-through',
    'machine-cooling',
  ]),
  { id: 'WW', unit: 'm3/yr', sources: [figure('wastewater.volume', 'm3/yr')] },
  water('WW_hot', 'WW', 'hot-drain', ['hot-drain', 'hot-wastewater'], 0.4),
  material('M_raw', materialsOfKind('raw'), { mass: 'M_raw_t' }),
  material('M_raw_t', readingSum('timber_green_weight', 't/yr'), {
    reading: 'timber_green_weight',
  }),
  material('M_loss', materialLoss, { within: 'M_raw' }),
  material('M_flash', wasteNamed(['bavia', 'flash']), { within: 'M_loss' }),
  material('M_out', productMass),
  material('M_paint', materialNamed('M_paint')),
  material('M_solv', materialNamed('M_solv')),
  material('M_metal', materialNamed('M_metal'), {
    within: (view) => (isRaw(view, 'M_metal') ? 'M_raw' : null),
  }),
  material('M_metal_loss', metalLoss, { within: 'M_metal' }),
  {
    id: 'M_drag',
    unit: 't/yr',
    sources: [metalInto(rinse), shareOf(0.15, 'M_metal')],
    within: 'M_metal_loss',
  },
  measuredShare('drag_share', 'fraction', 'M_metal', metalInto(rinse)),
  material('M_cr6', materialNamed('M_cr6')),
  material('M_salt', materialNamed('M_salt')),
  material(
    'M_res',
    wasteNamed(
      'mùn cưa|mạt cưa|dăm bào|dăm|vỏ bào|đầu mẩu|phế gỗ|gỗ vụn|sawdust|shavings|offcuts'.split(
        '|',
      ),
    ),
  ),
  { id: 'C_chem', unit: 'VND/yr', sources: [costOfKind('chemical')] },
  {
    id: 'kWp',
    unit: 'kWp',
    // One kWp needs 5.5 m2 of roof.
    sources: [answer('energy.roof_m2', 'kWp', 0.1818)],
  },
  {
    id: 'ice_t',
    unit: 't/yr',
    sources: [readingSum('ice', 't/yr'), answerTimesDays('seafood_food.ice', 't/yr')],
    reading: 'ice',
  },
];

const byId = new Map(plantVariables.map((variable) => [variable.id, variable]));

/** All that the plant buys of a carrier, in its own unit: `energy.lpg`. */
const bought = (id: string): PlantVariable | undefined =>
  /^energy\.[^.]+$/.test(id) ? { id, unit: '', sources: [figure(id, '')] } : undefined;

/** The plant variable of this id; `undefined` where there is none. */
export const plantVariableOf = (id: string): PlantVariable | undefined =>
  byId.get(id) ?? bought(id);

/**
 * The fuel uses behind a heat variable: its own where the plant has fuels for them, else those of
 * the boiler, which it is then a part of.
 */
export function usesOf(view: PlantView, variable: string): readonly string[] {
  const own = { Q_dry: dryers, Q_cure: ['curing'] }[variable];
  return own && fuels(own, 'next')(view).kind === 'known' ? own : boilers;
}

/** The flow that a heat variable is a part of: the boiler's, unless it has fuels of its own. */
export const isBoilerHeat = (view: PlantView, variable: string): boolean =>
  usesOf(view, variable) === boilers;
