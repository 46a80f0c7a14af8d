import type { Carrier } from '../../model/library.js';
import type { EnergyRow } from '../../model/plant.js';
import { quantity } from '../../model/quantity.js';
import { type FuelUnit, ratePerFuelUnit } from '../factor-units.js';
import { finalEnergy } from '../formulas/final-energy.js';
import { gradedByMeter } from './matched-bills.js';
import { gapsOfMeters } from './meter-gaps.js';
import { converted, type Part, partOf } from './part.js';
import { grouped, isBought } from './rows.js';
import { factorOf, type Workspace } from './workspace.js';

/** What the plant buys of one grade of a carrier, by month. */
export interface GradePart {
  readonly carrier: Carrier;
  readonly amount: Part;
  /** Final energy. [GJ] */
  readonly energy: Part;
}

/** A carrier family with its rows and its grades, in the order of the table of carriers. */
export interface Family {
  readonly id: string;
  readonly rows: readonly EnergyRow[];
  readonly grades: readonly GradePart[];
}

/** The energy that counts, by family: rows without a meter, of `main` or of a meter of purchase. */
export function energyFamilies(space: Workspace): readonly Family[] {
  const { plant, library } = space;
  const { energy } = plant.tables;
  const rows = energy.rows.filter(({ meter }) => isBought(plant.facility, meter));
  const byGrade = grouped(rows, ({ grade }) => grade);
  const families = new Set(library.carriers.map(({ family }) => family));
  return [...families].flatMap((id) => {
    const grades = library.carriers
      .filter((carrier) => carrier.family === id && byGrade.has(carrier.id))
      .map((carrier) => gradePart(space, carrier, byGrade.get(carrier.id) ?? []));
    if (grades.length === 0) return [];
    return [{ id, rows: rows.filter(({ carrier }) => carrier === id), grades }];
  });
}

function gradePart(space: Workspace, carrier: Carrier, rows: readonly EnergyRow[]): GradePart {
  const billed = partOf(space, {
    table: space.plant.tables.energy,
    rows,
    column: 'quantity',
    figure: `energy.${carrier.family}`,
    gaps: gapsOfMeters(space.axis, rows),
  });
  const amount = gradedByMeter(space, billed, rows, carrier.family, carrier.figureUnit);
  const factor = factorOf(space, carrier.netCalorificValue);
  const rate = ratePerFuelUnit(factor, 'GJ', carrier);
  const energy = converted(amount, [factor], (used) =>
    rate === null
      ? null
      : finalEnergy<FuelUnit>(quantity(used, carrier.figureUnit as FuelUnit), rate),
  );
  return { carrier, amount, energy };
}
