import type { Grade } from '../../../model/assessment-schema.js';
import type { Carrier } from '../../../model/library.js';
import type { EnergyRow } from '../../../model/plant.js';
import { ratePerFuelUnit } from '../../factor-units.js';
import { worstGrade } from '../../figures/quality.js';
import { grouped, isBought } from '../../figures/rows.js';
import { fuelShare } from '../../fuel-share.js';
import {
  known,
  type PlantView,
  type Resolution,
  type Source,
  type Unknown,
  unknown,
} from '../resolution.js';
import { isSound, sumOfYear } from './monthly.js';

/** One grade of a fuel that feeds certain uses: how much of it, and what it costs. */
export interface FuelPart {
  readonly carrier: Carrier;
  /** Net calorific value of the share that goes to the uses. [GJ/yr] */
  readonly gigajoules: number;
  /** [GJ per figure unit of the carrier] */
  readonly heat: number;
  /** `null`: not known. [money/yr] */
  readonly cost: number | null;
  readonly grade: Grade;
}

type FuelMix = { readonly kind: 'known'; readonly parts: readonly FuelPart[] } | Unknown;

const noFuel: ReadonlySet<string> = new Set(['electricity', 'steam', 'heat']);

/** The fuels of energy.csv that feed these uses, each with its share. */
export const fuelMix = (view: PlantView, uses: readonly string[]): FuelMix =>
  view.once(`fuels:${uses.join()}`, () => mixOf(view, uses));

function mixOf(view: PlantView, uses: readonly string[]): FuelMix {
  const { tables, facility } = view.subject.plant;
  if (!isSound(tables.energy)) return unknown('energy.csv');
  const bought = tables.energy.rows.filter(
    ({ carrier, meter }) => !noFuel.has(carrier) && isBought(facility, meter),
  );
  const found = [...grouped(bought, ({ grade }) => grade)].map(([grade, rows]) =>
    partOf(view, grade, rows, uses),
  );
  const needs = found.flatMap((part) => (typeof part === 'string' ? [part] : []));
  if (needs.length > 0) return unknown(...needs);
  return {
    kind: 'known',
    parts: found.filter((part) => part !== null && typeof part === 'object'),
  };
}

/** What a fuel gives to the uses: a part, nothing, or the name of what is not known of it. */
function partOf(
  view: PlantView,
  grade: string,
  rows: readonly EnergyRow[],
  uses: readonly string[],
): FuelPart | null | string {
  const carrier = view.subject.library.carriers.find(({ id }) => id === grade);
  if (!carrier) return `carrier ${grade}`;
  const share = fuelShare(view.subject, carrier.family, uses);
  if (!share) return `facility.json:fuelUses.${carrier.family}`;
  if (share.value === 0) return null;
  const heat = heatOf(view, carrier);
  const figure = view.subject.figures.get(`energy.${carrier.family}`);
  const quantity = yearOf(view, rows, 'quantity');
  if (heat === null || figure?.value == null || quantity === null)
    return `energy.${carrier.family}`;
  const cost = costOf(view, carrier, rows, quantity, heat);
  return {
    carrier,
    gigajoules: quantity * heat * share.value,
    heat,
    cost: cost === null ? null : cost * share.value,
    grade: worstGrade([figure.quality.grade, share.grade]),
  };
}

function heatOf(view: PlantView, carrier: Carrier): number | null {
  view.factor(carrier.netCalorificValue);
  const factor = view.subject.factors.get(carrier.netCalorificValue);
  return factor ? ratePerFuelUnit(factor, 'GJ', carrier) : null;
}

/** Of a year, by carrier and meter; `null` where not known in full. */
const yearOf = (
  view: PlantView,
  rows: readonly EnergyRow[],
  column: 'quantity' | 'cost',
): number | null => {
  const { energy: table } = view.subject.plant.tables;
  return sumOfYear(view, { table, rows, column, itemOf: ({ grade }) => grade })?.value ?? null;
};

/** What the year's fuel costs: at the plant's own price where it gives one, else by the bills. */
function costOf(
  view: PlantView,
  { family, figureUnit }: Carrier,
  rows: readonly EnergyRow[],
  quantity: number,
  heat: number,
): number | null {
  const { prices } = view.subject.plant.facility;
  const price = prices?.[family];
  if (price?.unit === `${view.currency}/${figureUnit}`) return price.value * quantity;
  if (price?.unit === `${view.currency}/GJ`) return price.value * quantity * heat;
  return yearOf(view, rows, 'cost');
}

/** Heat of the fuels that feed these uses. [GJ/yr] Without any, what `without` says. */
export const fuels =
  (uses: readonly string[], without: 'zero' | 'next'): Source =>
  (view) => {
    const mix = fuelMix(view, uses);
    if (mix.kind === 'unknown') return mix;
    if (mix.parts.length === 0)
      return without === 'zero' ? known(0, 'GJ/yr', 'B', ['energy.csv']) : unknown(...uses);
    return known(
      mix.parts.reduce((sum, { gigajoules }) => sum + gigajoules, 0),
      'GJ/yr',
      worstGrade(mix.parts.map(({ grade }) => grade)),
      mix.parts.map(({ carrier }) => `energy.${carrier.family}`),
    );
  };

/** What a GJ of these fuels costs. [money/GJ] */
export function priceOfFuels(view: PlantView, uses: readonly string[]): Resolution {
  const mix = fuelMix(view, uses);
  if (mix.kind === 'unknown') return mix;
  const from = mix.parts.map(({ carrier }) => `energy.${carrier.family}.cost`);
  const heat = mix.parts.reduce((sum, { gigajoules }) => sum + gigajoules, 0);
  if (heat === 0 || mix.parts.some(({ cost }) => cost === null)) return unknown(...from);
  const cost = mix.parts.reduce((sum, part) => sum + (part.cost ?? 0), 0);
  return known(cost / heat, `${view.currency}/GJ`, 'B', from);
}
