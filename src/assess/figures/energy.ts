import type { Carrier } from '../../model/library.js';
import { quantity } from '../../model/quantity.js';
import type { Localized } from '../../model/text.js';
import { specificConsumption } from '../formulas/specific-consumption.js';
import { derive } from './derive.js';
import type { Family } from './energy-parts.js';
import { gapsOfMeters } from './meter-gaps.js';
import { moneyOf, paidPart } from './money.js';
import type { Part } from './part.js';
import { productUnit } from './production.js';
import { total } from './total.js';
import { isRefused, type Workspace } from './workspace.js';

/** `energy.*` but oil equivalent: each carrier with its energy and cost, the totals, and per product. */
export function energyFigures(space: Workspace, families: readonly Family[]): void {
  const { energy } = space.plant.tables;
  const table = { file: energy.file, isRefused: isRefused(energy) };
  for (const family of families) {
    carrierFigure(space, family);
    carrierEnergy(space, family);
  }
  if (!families.some(({ id }) => id === 'electricity'))
    total(space, { ...table, id: 'energy.electricity', unit: 'kWh', formula: 'sum', parts: [] });
  const costs = families.map((family) => carrierCost(space, family));
  total(space, {
    ...table,
    id: 'energy.total',
    unit: 'GJ',
    formula: 'final-energy',
    parts: families.flatMap(({ grades }) => grades.map((grade) => grade.energy)),
  });
  total(space, {
    ...table,
    id: 'energy.cost',
    unit: moneyOf(space),
    formula: 'sum',
    parts: costs,
  });
  derive(space.book, {
    id: 'energy.specific',
    unit: `GJ/${productUnit(space)}`,
    formula: 'specific-consumption',
    from: [
      ['energy.total', 'GJ'],
      ['production.total', productUnit(space)],
    ],
    compute: (energyUsed, output) =>
      specificConsumption(quantity(energyUsed, 'GJ'), quantity(output, 'product')),
    isMonthly: true,
  });
}

function carrierFigure(space: Workspace, family: Family): void {
  const { id, grades } = family;
  const { energy } = space.plant.tables;
  const name = nameOf(space.library.carriers, family);
  total(space, {
    id: `energy.${id}`,
    ...(name !== undefined && { name }),
    group: 'carrier',
    unit: grades[0]?.carrier.figureUnit ?? '',
    formula: 'sum',
    parts: grades.map(({ amount }) => amount),
    file: energy.file,
    isRefused: isRefused(energy),
  });
}

/** `energy.<carrier>.energy`, a part of `energy.total`. [GJ] */
function carrierEnergy(space: Workspace, { id, grades }: Family): void {
  const { energy } = space.plant.tables;
  total(space, {
    id: `energy.${id}.energy`,
    unit: 'GJ',
    formula: 'final-energy',
    parts: grades.map((grade) => grade.energy),
    file: energy.file,
    isRefused: isRefused(energy),
  });
}

/** By the grade where one alone is used, else by the family's own name: that of its default grade. */
function nameOf(carriers: readonly Carrier[], { id, grades }: Family): Localized | undefined {
  const carrier =
    grades.length === 1
      ? grades[0]?.carrier
      : carriers.find(({ family, isDefaultGrade }) => family === id && isDefaultGrade);
  const vi = carrier?.names.vi[0];
  const en = carrier?.names.en[0];
  return vi === undefined || en === undefined ? undefined : { vi, en };
}

function carrierCost(space: Workspace, { id, rows }: Family): Part {
  const { energy } = space.plant.tables;
  const figure = `energy.${id}.cost`;
  const gaps = gapsOfMeters(space.axis, rows);
  const part = paidPart(space, { table: energy, rows, column: 'cost', figure, gaps });
  total(space, {
    id: figure,
    unit: moneyOf(space),
    formula: 'sum',
    parts: [part],
    file: energy.file,
    isRefused: isRefused(energy),
  });
  return part;
}
