import { quantity } from '../../model/quantity.js';
import { completeSum } from '../formulas/complete-sum.js';
import { specificConsumption } from '../formulas/specific-consumption.js';
import { biogenicPart, burntPart, isBurnt } from './burnt-parts.js';
import { derive } from './derive.js';
import type { Family } from './energy-parts.js';
import type { Material } from './material-parts.js';
import type { Part } from './part.js';
import { productUnit } from './production.js';
import { purchasedPart } from './purchased-parts.js';
import { qualityOfSum } from './quality.js';
import { refrigerantParts } from './refrigerants.js';
import { total } from './total.js';
import { wastewaterMethaneParts } from './wastewater-methane.js';
import { isRefused, type Workspace } from './workspace.js';

/** `ghg.*`: fuels, refrigerants and methane of wastewater, purchased electricity and steam, biogenic CO2 beside them. */
export function emissionFigures(
  space: Workspace,
  families: readonly Family[],
  materials: readonly Material[],
): void {
  const { energy } = space.plant.tables;
  const grades = families.flatMap((family) => family.grades);
  const burnt = grades.filter(({ carrier }) => isBurnt(carrier));
  // A table of energy that is on record says by its silence that no fuel was bought.
  const isZeroWhenEmpty = energy.rows.length > 0;
  const source = { file: energy.file, isRefused: isRefused(energy), isZeroWhenEmpty };
  const direct: readonly Part[] = [
    ...burnt.map((grade) => burntPart(space, grade)),
    ...refrigerantParts(space, materials),
    ...wastewaterMethaneParts(space),
  ];
  total(space, {
    ...source,
    id: 'ghg.scope1',
    unit: 't CO2e',
    formula: 'direct-emission',
    parts: direct,
  });
  total(space, {
    ...source,
    isZeroWhenEmpty: false,
    id: 'ghg.scope2',
    unit: 't CO2e',
    formula: 'purchased-energy-emission',
    parts: grades
      .filter(({ carrier }) => !isBurnt(carrier))
      .map((grade) => purchasedPart(space, grade)),
  });
  total(space, {
    ...source,
    id: 'ghg.biogenic',
    unit: 't CO2',
    formula: 'biogenic-carbon',
    parts: burnt
      .filter(({ carrier }) => carrier.isBiogenic)
      .map((grade) => biogenicPart(space, grade)),
  });
  totalFigures(space);
}

function totalFigures(space: Workspace): void {
  const { book } = space;
  derive(book, {
    id: 'ghg.total',
    unit: 't CO2e',
    formula: 'sum',
    from: [
      ['ghg.scope1', 't CO2e'],
      ['ghg.scope2', 't CO2e'],
    ],
    compute: (direct, indirect) => completeSum([direct, indirect]) ?? undefined,
    isMonthly: true,
    qualityOf: (...terms) => qualityOfSum(terms),
  });
  derive(book, {
    id: 'ghg.specific',
    unit: `kg CO2e/${productUnit(space)}`,
    formula: 'specific-consumption',
    from: [
      ['ghg.total', 't CO2e'],
      ['production.total', productUnit(space)],
    ],
    compute: (tonnes, output) =>
      specificConsumption(quantity(tonnes * 1000, 'kgCO2e'), quantity(output, 'product')),
    isMonthly: true,
  });
}
