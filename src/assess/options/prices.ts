import { usesOf } from './plant-variables.js';
import { known, type PlantView, type Resolution, unknown } from './resolution.js';
import { figure } from './sources/figures.js';
import { priceOfFuels } from './sources/fuels.js';
import { materialPrice, named, namedMaterialOf, ofKind } from './sources/materials.js';

/**
 * What a unit of a resource is worth: the plant's own marginal price where facility.json gives one,
 * else the mean of the bills of the reporting period. Water counts at its intake only; what less
 * wastewater saves is not in it. Product given away counts at the price of the raw material.
 *
 * @param variable - The flow it is saved from, which tells one fuel or material from another.
 * @param unit - Unit of the saving, without the year.
 */
export function priceOf(
  view: PlantView,
  resource: string,
  variable: string | null,
  unit: string,
): Resolution {
  if (resource === 'fuel') return priceOfFuels(view, usesOf(view, variable ?? 'Q_fuel'));
  const own = view.subject.plant.facility.prices?.[resource];
  const price = `VND/${unit}`;
  if (own?.unit === price)
    return known(own.value, price, 'B', [`facility.json:prices.${resource}`]);
  if (resource === 'electricity')
    return figurePrice(view, 'energy.electricity.cost', 'energy.electricity', price);
  if (resource === 'water') return figurePrice(view, 'water.cost', 'water.intake', price);
  if (resource === 'material' || resource === 'chemicals')
    return priceOfMaterial(view, variable, unit);
  return figurePrice(view, `energy.${resource}.cost`, `energy.${resource}`, price);
}

const figurePrice = (view: PlantView, cost: string, amount: string, unit: string): Resolution =>
  meanPrice(figure(cost, 'VND/yr')(view), figure(amount, '')(view), unit);

/** One named material where the flow is one, else the raw materials together. */
function priceOfMaterial(view: PlantView, variable: string | null, unit: string): Resolution {
  const material = namedMaterialOf(variable);
  return materialPrice(view, material ? named(material) : ofKind('raw'), material ?? 'raw', unit);
}

/** Total cost over total amount: the mean price of the period. */
function meanPrice(cost: Resolution, amount: Resolution, unit: string): Resolution {
  if (cost.kind !== 'known') return cost;
  if (amount.kind !== 'known') return amount;
  if (amount.value === 0) return unknown(...amount.from);
  return known(cost.value / amount.value, unit, 'B', [...cost.from, ...amount.from]);
}
