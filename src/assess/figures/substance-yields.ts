import type { Substance } from '../../model/library.js';
import type { Localized } from '../../model/text.js';
import { materialYield } from '../formulas/material-yield.js';
import { derive } from './derive.js';
import type { Draft } from './draft.js';
import type { Material } from './material-parts.js';
import { type Part, partOf } from './part.js';
import { enterPossibleYield } from './possible-yield.js';
import { grouped } from './rows.js';
import { totalOf } from './total.js';
import { isRefused, type Workspace } from './workspace.js';

/**
 * `materials.yield.<substance>`: the share of a substance that ends in the product, where
 * materials.csv says how much of a material does (`in_product`). The substance is known by a word
 * in the material's name; a material that names none stands for itself.
 */
export function substanceYieldFigures(space: Workspace, materials: readonly Material[]): void {
  const followed = materials.filter(({ rows }) => rows.some(({ inProduct }) => inProduct !== null));
  const bySubstance = grouped(followed, (material) => substanceIn(space, material).id);
  for (const [id, held] of bySubstance) {
    const [first] = held;
    if (first === undefined) continue;
    const inProduct = held.map((material) => inProductPart(space, material));
    const used = held.flatMap((material) => material.used);
    const unit = first.unit ?? '';
    const draft = derive(space.book, {
      id: `materials.yield.${id}`,
      name: substanceIn(space, first).name,
      group: 'yield',
      unit: 'fraction',
      formula: 'material-yield',
      from: [
        [sumOf(space, unit, inProduct), unit],
        [sumOf(space, unit, used), unit],
      ],
      compute: (stays, input) =>
        held.every(({ unit }) => unit !== null && unit === first.unit)
          ? materialYield(stays, input)
          : undefined,
      isMonthly: true,
    });
    enterPossibleYield(
      space,
      draft,
      held.map(({ name }) => `material.${name}`),
    );
  }
}

/** The substance that a word in the material's name names; without one the material itself. */
export function substanceIn(
  { library }: Workspace,
  { name }: Material,
): { id: string; name: string | Localized } {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const named = (substance: Substance): boolean =>
    [...substance.names.vi, ...substance.names.en].some((word) => words.includes(word));
  const substance = library.substances.find(named);
  if (substance === undefined) return { id: name, name };
  const [vi = substance.id] = substance.names.vi;
  const [en = substance.id] = substance.names.en;
  return { id: substance.id, name: { vi, en } };
}

const inProductPart = (space: Workspace, { rows }: Material): Part =>
  partOf(space, { table: space.plant.tables.materials, rows, column: 'inProduct' });

function sumOf(space: Workspace, unit: string, parts: readonly Part[]): Draft {
  const { materials } = space.plant.tables;
  return totalOf(space, {
    id: materials.file,
    unit,
    formula: 'sum',
    parts,
    file: materials.file,
    isRefused: isRefused(materials),
  });
}
