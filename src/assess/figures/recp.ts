import { quantity } from '../../model/quantity.js';
import { pollutionIntensity } from '../formulas/pollution-intensity.js';
import { resourceProductivity } from '../formulas/resource-productivity.js';
import { derive } from './derive.js';
import { productUnit } from './production.js';
import type { Workspace } from './workspace.js';

const productivities = [
  { id: 'recp.productivity.energy', resource: 'energy.total', unit: 'GJ' },
  { id: 'recp.productivity.water', resource: 'water.intake', unit: 'm3' },
  { id: 'recp.productivity.materials', resource: 'materials.total', unit: 't' },
] as const;

const intensities = [
  { id: 'recp.intensity.ghg', pollution: 'ghg.total', unit: 't CO2e', base: 'tCO2e' },
  { id: 'recp.intensity.wastewater', pollution: 'wastewater.volume', unit: 'm3', base: 'm3' },
  { id: 'recp.intensity.waste', pollution: 'waste.total', unit: 't', base: 't' },
] as const;

/** `recp.*`: the UNIDO indicators of resource productivity and pollution intensity. */
export function recpFigures(space: Workspace): void {
  const product = productUnit(space);
  for (const { id, resource, unit } of productivities)
    derive(space.book, {
      id,
      unit: `${product}/${unit}`,
      formula: 'resource-productivity',
      from: [
        ['production.total', product],
        [resource, unit],
      ],
      compute: (output, used) =>
        resourceProductivity(quantity(output, 'product'), quantity(used, unit)),
    });
  for (const { id, pollution, unit, base } of intensities)
    derive(space.book, {
      id,
      unit: `${unit}/${product}`,
      formula: 'pollution-intensity',
      from: [
        [pollution, unit],
        ['production.total', product],
      ],
      compute: (emitted, output) =>
        pollutionIntensity(quantity(emitted, base), quantity(output, 'product')),
    });
}
