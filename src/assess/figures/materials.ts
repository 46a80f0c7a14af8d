import { quantity } from '../../model/quantity.js';
import { materialYield } from '../formulas/material-yield.js';
import { specificConsumption } from '../formulas/specific-consumption.js';
import { derive } from './derive.js';
import { hasStock, type Material } from './material-parts.js';
import { moneyOf, paidPart } from './money.js';
import type { Part } from './part.js';
import { enterPossibleYield } from './possible-yield.js';
import { productUnit } from './production.js';
import { total } from './total.js';
import { isRefused, type Workspace } from './workspace.js';
import { yieldLossFigures } from './yield-loss.js';

/** `material.<name>` with its cost, and `materials.*` but the yields of single substances. */
export function materialFigures(space: Workspace, materials: readonly Material[]): void {
  const { materials: table } = space.plant.tables;
  const source = { file: table.file, isRefused: isRefused(table) };
  const stocked = materials.some(({ rows }) => hasStock(rows));
  const formula = stocked ? 'sum-of-materials-used' : 'sum';
  for (const material of materials) {
    const { unit, parts } = counted(material);
    const { name } = material;
    total(space, {
      ...source,
      id: `material.${name}`,
      name,
      group: 'material',
      unit,
      formula,
      parts,
    });
  }
  const costs = materials.map((material) => materialCost(space, material));
  total(space, {
    ...source,
    id: 'materials.total',
    unit: 't',
    formula,
    parts: materials.flatMap(({ mass }) => mass),
    basis: stocked ? 'used' : 'bought',
  });
  total(space, {
    ...source,
    id: 'materials.cost',
    unit: moneyOf(space),
    formula: 'sum',
    parts: costs,
  });
  derive(space.book, {
    id: 'materials.specific',
    unit: `t/${productUnit(space)}`,
    formula: 'specific-consumption',
    from: [
      ['materials.total', 't'],
      ['production.total', productUnit(space)],
    ],
    compute: (mass, output) =>
      specificConsumption(quantity(mass, 't'), quantity(output, 'product')),
  });
  rawFigures(space, materials, formula);
  yieldLossFigures(
    space,
    costs.filter((_, index) => isRaw(materials[index])),
  );
}

/** `material.<name>.cost`, a part of `materials.cost`. [money] */
function materialCost(space: Workspace, { name, rows }: Material): Part {
  const { materials: table } = space.plant.tables;
  const id = `material.${name}.cost`;
  const part = paidPart(space, { table, rows, column: 'cost', figure: id });
  total(space, {
    id,
    unit: moneyOf(space),
    formula: 'sum',
    parts: [part],
    file: table.file,
    isRefused: isRefused(table),
  });
  return part;
}

/** In the material's own unit; in tonnes where its rows have several. */
const counted = ({ unit, used, mass }: Material): { unit: string; parts: readonly Part[] } =>
  unit === null ? { unit: 't', parts: mass } : { unit, parts: used };

/** Whether it is bought as raw material, always. */
export const isRaw = (material: Material | undefined): boolean =>
  material?.rows.every(({ kind }) => kind === 'raw') === true;

/**
 * `materials.raw`, and `materials.yield` where it is counted as the product is: both in one unit,
 * or the product in tonnes and every raw material with a mass.
 */
function rawFigures(space: Workspace, materials: readonly Material[], formula: string): void {
  const { materials: table } = space.plant.tables;
  const raw = materials.filter(isRaw);
  const unit = productUnit(space);
  const isAsProduct = raw.length > 0 && raw.every((material) => material.unit === unit);
  const rawUnit = isAsProduct ? unit : 't';
  total(space, {
    id: 'materials.raw',
    unit: rawUnit,
    formula,
    parts: raw.flatMap(({ used, mass }) => (isAsProduct ? used : mass)),
    file: table.file,
    isRefused: isRefused(table),
  });
  const draft = derive(space.book, {
    id: 'materials.yield',
    group: 'yield',
    unit: 'fraction',
    formula: 'material-yield',
    from: [
      ['production.total', unit],
      ['materials.raw', rawUnit],
    ],
    compute: (output, input) => (unit === rawUnit ? materialYield(output, input) : undefined),
    isMonthly: true,
  });
  enterPossibleYield(space, draft, draft.inputs);
}
