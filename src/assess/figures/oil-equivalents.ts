import { quantity } from '../../model/quantity.js';
import { type FuelUnit, ratePerFuelUnit, valueIn } from '../factor-units.js';
import { biomassOilEquivalent } from '../formulas/biomass-oil-equivalent.js';
import { oilEquivalent } from '../formulas/oil-equivalent.js';
import type { Family, GradePart } from './energy-parts.js';
import { converted, type Part } from './part.js';
import { total } from './total.js';
import { factorOf, isRefused, type Workspace } from './workspace.js';

/**
 * `energy.toe` by the legal factors, and beside it `energy.toe.biomass` where the plant burns any.
 * Carriers that the legal list does not name are left out, and the basis says which.
 */
export function oilEquivalentFigures(space: Workspace, families: readonly Family[]): void {
  const { energy } = space.plant.tables;
  for (const family of families) carrierOil(space, family);
  const grades = families.flatMap((family) => family.grades);
  const fossil = grades.filter(({ carrier }) => !carrier.isBiogenic);
  const unlisted = fossil.filter(({ carrier }) => carrier.oilEquivalent === null);
  const biomass = grades.filter(({ carrier }) => carrier.isBiogenic);
  const table = { unit: 'TOE', file: energy.file, isRefused: isRefused(energy) };
  total(space, {
    ...table,
    id: 'energy.toe',
    formula: 'oil-equivalent',
    parts: fossil.flatMap((grade) => legalPart(space, grade) ?? []),
    ...(unlisted.length > 0 && {
      basis: `without:${unlisted.map(({ carrier }) => carrier.id).join(',')}`,
    }),
  });
  if (biomass.length > 0)
    total(space, {
      ...table,
      id: 'energy.toe.biomass',
      formula: 'biomass-oil-equivalent',
      parts: biomass.map((grade) => legalPart(space, grade) ?? byCalorificValue(space, grade)),
    });
}

/** `energy.<carrier>.toe`, a part of `energy.toe`; absent where the legal list does not name it. [TOE] */
function carrierOil(space: Workspace, { id, grades }: Family): void {
  const { energy } = space.plant.tables;
  const parts = grades
    .filter(({ carrier }) => !carrier.isBiogenic)
    .flatMap((grade) => legalPart(space, grade) ?? []);
  if (parts.length === 0) return;
  total(space, {
    id: `energy.${id}.toe`,
    unit: 'TOE',
    formula: 'oil-equivalent',
    parts,
    file: energy.file,
    isRefused: isRefused(energy),
  });
}

/** By the factor per unit of the carrier; `null` where the table has none. */
function legalPart(space: Workspace, { carrier, amount }: GradePart): Part | null {
  if (carrier.oilEquivalent === null) return null;
  const factor = factorOf(space, carrier.oilEquivalent);
  const rate = ratePerFuelUnit(factor, 'TOE', carrier);
  return converted(amount, [factor], (used) =>
    rate === null
      ? null
      : oilEquivalent<FuelUnit>(quantity(used, carrier.figureUnit as FuelUnit), rate),
  );
}

function byCalorificValue(space: Workspace, { energy }: GradePart): Part {
  const factor = factorOf(space, 'toe_gj');
  const value = valueIn(factor, 'GJ/TOE');
  const oil = value === null ? null : quantity(value, 'GJ/TOE');
  return converted(energy, [factor], (heat) =>
    oil === null ? null : biomassOilEquivalent(quantity(heat, 'GJ'), oil),
  );
}
