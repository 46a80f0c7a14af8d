import type { Carrier } from '../../model/library.js';
import type { MeasureRow } from '../../model/plant.js';
import { ratePerFuelUnit } from '../factor-units.js';
import type { Part } from './candidate.js';
import { emissionOfElectricity, emissionOfFuel } from './emissions.js';
import { usesOf } from './plant-variables.js';
import type { PlantView } from './resolution.js';
import { figureUnitsEach, resourceUnitsEach } from './saving-units.js';
import { fuelMix } from './sources/fuels.js';

type Flow = NonNullable<Part['flow']>;

/** What a measure saves, in the unit in which the plant counts it. */
export interface MeasuredResource {
  /** Of the figure, without the year. */
  readonly unit: string;
  /** How many of it one unit of the saving is; `null`: a misfit. */
  readonly unitsEach: number | null;
  /** [t CO2e per unit] `null`: not known. */
  readonly emission: number | null;
  readonly flow: Flow | null;
}

/** Where an end use or a loss that a measure names stands in the flows of the plant. */
const flowOfEndUse: Readonly<Record<string, string>> = {
  'compressed-air': 'E_air',
  refrigeration: 'E_ref',
  lighting: 'E_light',
  'dust-collection': 'E_dust',
  press: 'E_press',
  rectifier: 'E_rect',
  aeration: 'E_aer',
  dyeing: 'W_dye',
  rinsing: 'W_rinse',
  thawing: 'W_thaw',
  cleaning: 'W_clean',
  'ro-feed': 'W_ro',
  'cooling-once-through': 'W_cool',
  leak: 'W_leak',
  supply: 'W_leak',
  flash: 'M_flash',
  'drag-out': 'M_drag',
};

/** The flows of a resource, the closest first, and the part that a saving of it may be taken from. */
const flowsOfResource: Readonly<Record<string, { of: readonly string[]; claims: string | null }>> =
  {
    electricity: { of: ['E_el'], claims: null },
    water: { of: ['W_in'], claims: 'W_leak' },
    material: { of: ['M_loss', 'M_raw'], claims: null },
  };

/** What a resource that is no carrier is counted in. */
const countedIn: Readonly<Record<string, string>> = {
  water: 'm3',
  material: 't',
  chemicals: 't',
  waste: 't',
};

/** Finds how the plant counts what a measure saves, and the flow that it is taken from. */
export function resourceOf(row: MeasureRow, view: PlantView): MeasuredResource {
  const unit = row.savingUnit.replace('/yr', '');
  const carrier = carrierOf(row.resource, view);
  if (carrier) return carrierResource(carrier, unit, row, view);
  const flow = flowOf(row, view);
  const counted = flow ? flow.unit.replace('/yr', '') : (countedIn[row.resource] ?? null);
  return {
    unit: counted ?? unit,
    unitsEach: counted === null ? null : resourceUnitsEach(unit, counted),
    emission: row.resource in countedIn ? 0 : null,
    flow: flow?.flow ?? null,
  };
}

/** The grade of a carrier that the plant burns, else the usual one. */
function carrierOf(family: string, { subject }: PlantView): Carrier | undefined {
  const { carriers } = subject.library;
  const grade = subject.plant.tables.energy.rows.find(({ carrier }) => carrier === family)?.grade;
  return (
    carriers.find(({ id }) => id === grade) ??
    carriers.find((carrier) => carrier.family === family && carrier.isDefaultGrade)
  );
}

function carrierResource(
  carrier: Carrier,
  unit: string,
  row: MeasureRow,
  view: PlantView,
): MeasuredResource {
  if (carrier.family !== 'electricity') view.factor(carrier.netCalorificValue);
  const factor = view.subject.factors.get(carrier.netCalorificValue);
  const heat = factor ? ratePerFuelUnit(factor, 'GJ', carrier) : null;
  const common = { unit: carrier.figureUnit, unitsEach: figureUnitsEach(unit, carrier, heat) };
  if (carrier.family === 'electricity')
    return {
      ...common,
      emission: emissionOfElectricity(view),
      flow: flowOf(row, view)?.flow ?? null,
    };
  const emission = heat === null ? null : emissionOfFuel(view, carrier);
  return {
    ...common,
    emission: emission === null || heat === null ? null : emission * heat,
    flow: fuelFlow(carrier, heat, view),
  };
}

/** Of the boiler's heat where the boiler burns it, else of all that the plant buys of it. */
function fuelFlow(carrier: Carrier, heat: number | null, view: PlantView): Flow | null {
  const mix = fuelMix(view, usesOf(view, 'Q_fuel'));
  const isBurnt =
    mix.kind === 'known' && mix.parts.some((part) => part.carrier.family === carrier.family);
  const boiler = view.variable('Q_fuel');
  if (isBurnt && boiler.kind === 'known' && heat !== null && heat > 0)
    return { id: 'Q_fuel', amount: boiler.value, unitsEach: 1 / heat, claims: null };
  const id = `energy.${carrier.family}`;
  const bought = view.variable(id);
  if (bought.kind !== 'known' || bought.value <= 0) return null;
  return { id, amount: bought.value, unitsEach: 1, claims: null };
}

const isCountedLike = (resource: string, unit: string): boolean =>
  unit === `${countedIn[resource] ?? 'kWh'}/yr`;

function flowOf(
  { endUse, resource }: MeasureRow,
  view: PlantView,
): { readonly flow: Flow; readonly unit: string } | null {
  const { of = [], claims = null } = flowsOfResource[resource] ?? {};
  const named = flowOfEndUse[endUse ?? ''];
  const isFit = (id: string, unit: string): boolean =>
    // Water is not taken from what the compressors use, whatever end use the measure names.
    id !== named || isCountedLike(resource, unit);
  for (const id of named === undefined ? of : [named, ...of]) {
    const found = view.variable(id);
    if (found.kind !== 'known' || found.value <= 0 || !isFit(id, found.unit)) continue;
    const flow = { id, amount: found.value, unitsEach: 1, claims: id === named ? null : claims };
    return { flow, unit: found.unit };
  }
  return null;
}
