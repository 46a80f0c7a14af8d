import type { OptionSaving, Scenarios } from '../../model/library.js';
import type { Part, Remark } from './candidate.js';
import { emissionOfElectricity, emissionOfFuel } from './emissions.js';
import { usesOf } from './plant-variables.js';
import { priceOf } from './prices.js';
import type { Recipe } from './recipe.js';
import { moneyUnit, type PlantView } from './resolution.js';
import { type FuelPart, fuelMix } from './sources/fuels.js';

/** What one unit of a saving is, and how it is told. */
interface Counting {
  readonly resource: string;
  readonly unit: string;
  /** Units of the result in one unit of the calculator's output. */
  readonly unitsEach: number;
  /** [t CO2e per unit of the result] */
  readonly emission: number | null;
}

/**
 * Turns what a calculator gave into a saving of a resource: bounded by the flow it is saved from,
 * in the carrier's own unit, valued at its price.
 */
export function partOf(
  saving: OptionSaving,
  amount: Scenarios,
  unit: string,
  law: Pick<Recipe, 'calculator' | 'inputs' | 'drawn' | 'ofMain'>,
  view: PlantView,
): { part: Part; remarks: Remark[] } {
  const flow = flowOf(saving, unit, view);
  const limit = flow?.amount ?? Number.POSITIVE_INFINITY;
  const bounded = each(amount, (value) => Math.min(value, limit));
  const counting = countingOf(saving, unit, view);
  const price = priceFor(saving, counting.unitsEach, unit, view);
  const remarks: Remark[] = [];
  if (flow && amount.likely > limit)
    remarks.push({ code: limit === 0 ? 'no-potential' : 'bounded', about: flow.id });
  if (saving.valuation === 'substitution')
    remarks.push({ code: 'substitution', about: saving.resource });
  else if (price.value === null) remarks.push({ code: 'no-price', about: counting.resource });
  return {
    part: {
      resource: counting.resource,
      unit: counting.unit,
      gross: each(bounded, (value) => value * counting.unitsEach),
      flow:
        flow && flow.amount > 0 ? { ...flow, unitsEach: counting.unitsEach, claims: null } : null,
      price: price.value,
      priceFrom: price.from,
      priced: saving.base ?? saving.resource,
      isEnergy: ['electricity', 'fuel', 'money'].includes(saving.resource),
      emission: counting.emission,
      isDerived: Object.values(saving.inputs).some(({ from }) => from === 'saving'),
      recipe: { ...law, unitsEach: counting.unitsEach, limit },
    },
    remarks,
  };
}

/**
 * What it is saved from: the first of the losses or end uses that the option names and that is known,
 * counted as the saving is; else its base.
 */
function flowOf(
  { takesFrom = [], base }: OptionSaving,
  unit: string,
  view: PlantView,
): { readonly id: string; readonly amount: number } | null {
  for (const id of takesFrom) {
    const found = view.variable(id);
    if (found.kind === 'known' && found.unit === unit) return { id, amount: found.value };
  }
  const found = base === null ? null : view.variable(base);
  return base !== null && found?.kind === 'known' ? { id: base, amount: found.value } : null;
}

const each = ({ low, likely, high }: Scenarios, change: (value: number) => number): Scenarios => ({
  low: change(low),
  likely: change(likely),
  high: change(high),
});

/** Heat is told in the unit of the carrier that gives most of it; all else as it was computed. */
function countingOf(saving: OptionSaving, unit: string, view: PlantView): Counting {
  const plain = { resource: saving.resource, unit: moneyUnit(view, unit), unitsEach: 1 };
  if (saving.resource === 'electricity') return { ...plain, emission: emissionOfElectricity(view) };
  const fuel = saving.resource === 'fuel' ? mainFuel(view, saving.base ?? 'Q_fuel') : null;
  if (!fuel) return { ...plain, emission: saving.resource === 'fuel' ? null : 0 };
  const emission = emissionOfFuel(view, fuel.carrier);
  return {
    resource: fuel.carrier.family,
    unit: `${fuel.carrier.figureUnit}/yr`,
    unitsEach: 1 / fuel.heat,
    emission: emission === null ? null : emission * fuel.heat,
  };
}

function mainFuel(view: PlantView, variable: string): FuelPart | null {
  const mix = fuelMix(view, usesOf(view, variable));
  if (mix.kind !== 'known') return null;
  return mix.parts.toSorted((a, b) => b.gigajoules - a.gigajoules)[0] ?? null;
}

interface UnitPrice {
  /** [money per unit of the result] `null`: not known. */
  readonly value: number | null;
  readonly from: string | null;
}

function priceFor(
  saving: OptionSaving,
  unitsEach: number,
  unit: string,
  view: PlantView,
): UnitPrice {
  if (saving.valuation === 'money') return { value: 1, from: null };
  if (saving.valuation === 'substitution') return { value: 0, from: null };
  const price = priceOf(view, saving.resource, saving.base, unit.replace('/yr', ''));
  return price.kind === 'known'
    ? { value: price.value / unitsEach, from: price.from.join('; ') }
    : { value: null, from: null };
}
