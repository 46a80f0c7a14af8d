import { usesOf } from './plant-variables.js';
import { known, type PlantView, type Resolution, unknown } from './resolution.js';
import { figure } from './sources/figures.js';
import { priceOfFuels } from './sources/fuels.js';
import { materialPrice, named, namedMaterialOf, ofKind } from './sources/materials.js';
import { ratio } from './sources/ratio.js';

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
  const price = `${view.currency}/${unit}`;
  if (own?.unit === price)
    return known(own.value, price, 'B', [`facility.json:prices.${resource}`]);
  if (resource === 'electricity')
    return figurePrice(view, 'energy.electricity.cost', 'energy.electricity', price);
  if (resource === 'water') return figurePrice(view, 'water.cost', 'water.intake', price);
  if (resource === 'material' || resource === 'chemicals')
    return priceOfMaterial(view, resource, variable, unit);
  return figurePrice(view, `energy.${resource}.cost`, `energy.${resource}`, price);
}

const figurePrice = (view: PlantView, cost: string, amount: string, unit: string): Resolution =>
  ratio(figure(cost, '')(view), figure(amount, '')(view), 1, unit);

/** One named material where the flow is one; else raw material is worth what all of it costs, a chemical nothing known. */
function priceOfMaterial(
  view: PlantView,
  resource: string,
  variable: string | null,
  unit: string,
): Resolution {
  const material = namedMaterialOf(variable);
  if (!material && resource === 'chemicals') return unknown('price (chemicals)');
  return materialPrice(view, material ? named(material) : ofKind('raw'), material ?? 'raw', unit);
}
