import type { AssessmentCore } from '../../model/assessment-schema.js';
import type { Scenarios } from '../../model/library.js';
import type { MeasureRow } from '../../model/plant.js';
import type { Finance } from '../economics/cash-flow.js';
import type { Candidate, Part, Remark } from './candidate.js';
import { emissionOfElectricity, emissionOfFuel } from './emissions.js';
import { usesOf } from './plant-variables.js';
import { priceOf } from './prices.js';
import type { PlantView } from './resolution.js';
import { type FuelPart, fuelMix } from './sources/fuels.js';
import { isSound } from './sources/monthly.js';

const DEMAND = 1;

/** Where an end use that a measure names stands in the flows of the plant. */
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
  'ro-feed': 'W_ro',
  'cooling-once-through': 'W_cool',
};

const flowOfResource: Readonly<Record<string, string>> = {
  electricity: 'E_el',
  water: 'W_in',
  material: 'M_raw',
};

/**
 * The consultant's own measures, beside the options of the catalogue: those on one resource and end
 * use overlap like them. Without a price of their own they are valued like an option.
 */
export function appraiseMeasures(view: PlantView, finance: Finance): Candidate[] {
  return rowsOf(view).map((row) => appraise(row, view, finance));
}

/** What stands in for a running cost or a life that the consultant left blank. */
export function assumptionsOfMeasures(
  view: PlantView,
  finance: Finance,
): AssessmentCore['assumptions'] {
  return rowsOf(view).flatMap(({ id, opex, lifeYears }) => [
    ...(opex === null
      ? [{ id: `measure.${id}.opex`, value: 0, unit: 'VND/yr', from: 'default' }]
      : []),
    ...(lifeYears === null
      ? [
          {
            id: `measure.${id}.lifeYears`,
            value: finance.horizonYears,
            unit: 'yr',
            from: 'default',
          },
        ]
      : []),
  ]);
}

function rowsOf(view: PlantView): readonly MeasureRow[] {
  const table = view.subject.plant.tables.measures;
  return isSound(table) ? table.rows : [];
}

function appraise(row: MeasureRow, view: PlantView, finance: Finance): Candidate {
  const quantity = scenariosOf(row);
  const part = partOf(row, quantity, view);
  const { investment } = row;
  const remarks: Remark[] = part?.price == null ? [{ code: 'no-price', about: row.resource }] : [];
  return {
    id: row.id,
    name: row.title,
    shortName: row.title,
    because: [],
    parts: part ? [part] : [],
    investment:
      investment === null ? null : { low: investment, likely: investment, high: investment },
    runningCost: row.opex ?? 0,
    lifeYears: row.lifeYears ?? finance.horizonYears,
    order: row.order ?? DEMAND,
    group: row.group,
    isSupply: false,
    grade: 'C',
    formula: 'measure',
    inputs: quantity
      ? [
          {
            name: 'saving',
            ...quantity,
            unit: row.savingUnit,
            from: `${row.file}:${row.line}:saving_quantity`,
          },
        ]
      : [],
    remarks,
  };
}

function scenariosOf({ savingQuantity, low, high }: MeasureRow): Scenarios | null {
  if (savingQuantity === null) return null;
  return { low: low ?? savingQuantity, likely: savingQuantity, high: high ?? savingQuantity };
}

function partOf(row: MeasureRow, quantity: Scenarios | null, view: PlantView): Part | null {
  const { resource, savingCost } = row;
  const fuel = fuelOf(view, resource);
  const common = {
    resource,
    isEnergy: resource === 'electricity' || fuel !== null,
    isDerived: false,
  };
  if (!quantity) {
    if (savingCost === null) return null;
    const gross = { low: savingCost, likely: savingCost, high: savingCost };
    return { ...common, unit: 'VND/yr', gross, flow: null, price: 1, priceFrom: null, emission: 0 };
  }
  return {
    ...common,
    unit: row.savingUnit,
    gross: quantity,
    flow: fuel ? fuelFlow(fuel, row, view) : flowOf(row, view),
    price: unitPrice(row, view),
    priceFrom: null,
    emission: emissionOf(resource, fuel, view),
  };
}

const fuelOf = (view: PlantView, resource: string): FuelPart | null => {
  const mix = fuelMix(view, usesOf(view, 'Q_fuel'));
  const parts = mix.kind === 'known' ? mix.parts : [];
  return parts.find(({ carrier }) => carrier.family === resource) ?? null;
};

function fuelFlow(fuel: FuelPart, row: MeasureRow, view: PlantView): Part['flow'] {
  const heat = view.variable('Q_fuel');
  if (heat.kind !== 'known' || row.savingUnit !== `${fuel.carrier.figureUnit}/yr`) return null;
  return { id: 'Q_fuel', amount: heat.value, unitsEach: 1 / fuel.heat };
}

function flowOf({ endUse, resource, savingUnit }: MeasureRow, view: PlantView): Part['flow'] {
  const id = flowOfEndUse[endUse ?? ''] ?? flowOfResource[resource];
  const flow = id === undefined ? null : view.variable(id);
  if (id === undefined || flow?.kind !== 'known' || flow.unit !== savingUnit) return null;
  return flow.value > 0 ? { id, amount: flow.value, unitsEach: 1 } : null;
}

function unitPrice(row: MeasureRow, view: PlantView): number | null {
  if (row.savingCost !== null && row.savingQuantity) return row.savingCost / row.savingQuantity;
  const flow = flowOfResource[row.resource] ?? null;
  const price = priceOf(view, row.resource, flow, row.savingUnit.replace('/yr', ''));
  return price.kind === 'known' ? price.value : null;
}

function emissionOf(resource: string, fuel: FuelPart | null, view: PlantView): number | null {
  if (resource === 'electricity') return emissionOfElectricity(view);
  if (!fuel) return 0;
  const emission = emissionOfFuel(view, fuel.carrier);
  return emission === null ? null : emission * fuel.heat;
}
