import type { Factor } from '../../model/library.js';
import { quantity } from '../../model/quantity.js';
import { valueIn } from '../factor-units.js';
import { refrigerantEmission } from '../formulas/refrigerant-emission.js';
import type { Material } from './material-parts.js';
import { converted, type Part } from './part.js';
import { factorOf, type Workspace } from './workspace.js';

/** `R404A`, `R-404A` or `HFC-134a` in a name; the letter behind is part of it. */
const refrigerant = /\b(?:R|HFC|HCFC)\s?-?\s?(\d{2,3}[A-Ca-c]?)\b/;

/** Scope 1 of refrigerants bought: what is topped up has leaked. [t CO2e] */
export const refrigerantParts = (
  space: Workspace,
  materials: readonly Material[],
): readonly Part[] =>
  materials.flatMap(({ name, mass }) => {
    const factor = potentialOf(space, name);
    if (factor === undefined) return [];
    const potential = valueIn(factor, 'kgCO2e/kg');
    return mass.map((part) =>
      converted(part, [factor], (toppedUp) =>
        potential === null ? null : refrigerantEmission(quantity(toppedUp, 't'), potential),
      ),
    );
  });

/** The potential of the refrigerant that the material's name names, by the one report that the set counts with. */
function potentialOf(space: Workspace, name: string): Factor | undefined {
  const code = refrigerant.exec(name)?.[1]?.toLowerCase();
  if (code === undefined) return undefined;
  const id = [`gwp_r${code}`, `gwp_hcfc${code}`].find((each) => space.factors.has(each));
  return id === undefined ? undefined : factorOf(space, id);
}
