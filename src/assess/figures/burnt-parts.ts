import type { Carrier, Factor } from '../../model/library.js';
import { quantity } from '../../model/quantity.js';
import { valueIn } from '../factor-units.js';
import { methanePotential, nitrousOxidePotential } from '../factors/warming-potentials.js';
import { biogenicCarbon } from '../formulas/biogenic-carbon.js';
import { type Errors, errorsOfSum, weightedErrors } from '../formulas/combined-uncertainty.js';
import { combustionEmission } from '../formulas/combustion-emission.js';
import type { GradePart } from './energy-parts.js';
import { converted, type Part } from './part.js';
import { errorsOfFactor } from './quality.js';
import { factorOf, type Workspace } from './workspace.js';

/** Whether the carrier is burnt at the plant: it has factors of methane, as every fuel does. */
export const isBurnt = ({ methane }: Carrier): boolean => methane !== null;

/** A gas of a fuel, and what a kg of it warms; CO2 is the measure itself. */
interface Gas {
  readonly factor: Factor;
  readonly potential: Factor | null;
}

/** Scope 1 of a fuel; the CO2 of biomass is counted apart. [t CO2e] */
export function burntPart(space: Workspace, { carrier, energy }: GradePart): Part {
  const gas = (id: string | null, potential: string | null): Gas => ({
    factor: factorOf(space, id ?? ''),
    potential: potential === null ? null : factorOf(space, potential),
  });
  const carbonDioxide = gas(carrier.carbonDioxide, null);
  const methane = gas(carrier.methane, methanePotential(space.factors, carrier));
  const nitrousOxide = gas(carrier.nitrousOxide, nitrousOxidePotential);
  const counted = carrier.isBiogenic
    ? [methane, nitrousOxide]
    : [carbonDioxide, methane, nitrousOxide];
  const emissions = {
    carbonDioxide: carrier.isBiogenic ? 0 : perTerajoule(carbonDioxide),
    methane: perTerajoule(methane),
    nitrousOxide: perTerajoule(nitrousOxide),
  };
  const potentials = { methane: warming(methane), nitrousOxide: warming(nitrousOxide) };
  return converted(
    energy,
    counted.flatMap(({ factor, potential }) => (potential === null ? factor : [factor, potential])),
    (heat) => combustionEmission(quantity(heat, 'GJ'), emissions, potentials),
    errorsOfGases(counted),
  );
}

/** A factor without a value never gets here: `converted` names it instead. */
const perTerajoule = ({ factor }: Gas): number => valueIn(factor, 'kg/TJ') ?? 0;

const warming = ({ potential }: Gas): number =>
  potential === null ? 1 : (valueIn(potential, 'kgCO2e/kg') ?? 0);

/** The gases add up, each with its own error: that of methane is wide and hardly counts. */
const errorsOfGases = (gases: readonly Gas[]): Errors | null =>
  errorsOfSum(
    gases.map((gas) => ({
      weight: perTerajoule(gas) * warming(gas),
      errors: weightedErrors(
        [gas.factor, gas.potential].flatMap((factor) =>
          factor === null ? [] : { weight: 1, errors: errorsOfFactor(factor) },
        ),
      ),
    })),
  );

/** CO2 of burning biomass. [t] */
export function biogenicPart(space: Workspace, { carrier, energy }: GradePart): Part {
  const factor = factorOf(space, carrier.carbonDioxide ?? '');
  const carbonDioxide = valueIn(factor, 'kg/TJ');
  return converted(energy, [factor], (heat) =>
    carbonDioxide === null ? null : biogenicCarbon(quantity(heat, 'GJ'), carbonDioxide),
  );
}
