import { unaccountedMaterial } from '../formulas/mass-balance.js';
import { derive } from './derive.js';
import { type Draft, draftOf, enter, missing } from './draft.js';
import type { Material } from './material-parts.js';
import { productUnit } from './production.js';
import { qualityOfSum } from './quality.js';
import { isBought } from './rows.js';
import { isRefused, type Workspace } from './workspace.js';

const id = 'materials.unaccounted';

/** What came of the raw material, as figures. [t] */
const materialOutlets = ['production.total', 'waste.byproduct', 'waste.total'] as const;

/**
 * `materials.unaccounted`: raw material used less product, by-products and waste, as received. There
 * is no such figure where the two sides cannot stand on one basis: output or raw material that is not
 * weighed, raw material of which the moisture is told while that of the product is not, or ash of a
 * solid fuel among the waste.
 */
export function unaccountedMaterialFigures(space: Workspace, materials: readonly Material[]): void {
  if (materials.length === 0 || !standOnOneBasis(space, materials)) return;
  const { energy } = space.plant.tables;
  if (isRefused(energy) && energy.rows.length === 0) {
    // Any fuel may have stood there, and its ash among the waste.
    const outcome = missing([energy.file], 'refused-data');
    enter(space.book, { ...nothingKnown, base: outcome, reporting: outcome });
    return;
  }
  const outlets = outletsOf(space);
  const raw = draftOf(space.book, 'materials.raw');
  const draft = derive(space.book, {
    id,
    unit: 't',
    formula: 'unaccounted-material',
    from: [[raw.id, 't'], ...outlets.map((outlet) => [outlet.id, 't'] as const)],
    compute: (used, ...out) => unaccountedMaterial(used, out),
  });
  enter(space.book, {
    ...draft,
    basis: 'as received',
    quality: qualityOfSum([
      { value: raw.reporting.value ?? 0, quality: raw.quality },
      ...outlets.map(({ reporting, quality }) => ({ value: -(reporting.value ?? 0), quality })),
    ]),
  });
}

const nothingKnown = {
  id,
  unit: 't',
  formula: 'unaccounted-material',
  months: null,
  inputs: [],
  factors: [],
  quality: { grade: 'D', errors: null },
} as const;

/** Those on record: a plant need not have by-products. */
export const outletsOf = ({ book }: Workspace): readonly Draft[] =>
  materialOutlets.flatMap((outlet) => book.get(outlet) ?? []);

function standOnOneBasis(space: Workspace, materials: readonly Material[]): boolean {
  const isMoist = materials.some(({ rows }) =>
    rows.some(({ kind, moisture }) => kind === 'raw' && moisture !== null),
  );
  const isWeighed = productUnit(space) === 't' && draftOf(space.book, 'materials.raw').unit === 't';
  return isWeighed && !isMoist && !burnsSolidFuel(space);
}

/** Solid fuels leave ash: they are weighed, have no density of a liquid or gas, and burn. */
function burnsSolidFuel({ plant, library }: Workspace): boolean {
  const solid = library.carriers.filter(
    ({ figureUnit, density, methane }) =>
      figureUnit === 't' && density === null && methane !== null,
  );
  const families = new Set(solid.map(({ family }) => family));
  return plant.tables.energy.rows.some(
    ({ carrier, meter }) => families.has(carrier) && isBought(plant.facility, meter),
  );
}
