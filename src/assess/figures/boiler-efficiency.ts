import { STEAM_ENTHALPY } from '../calculators/water-properties.js';
import { boilerEfficiency } from '../formulas/boiler-efficiency.js';
import { fuelShare } from '../fuel-share.js';
import { derive } from './derive.js';
import { type Draft, enter, missing, type Outcome, periodNames } from './draft.js';
import type { Family } from './energy-parts.js';
import { converted, type Part } from './part.js';
import { qualityOfProduct } from './quality.js';
import { readingPart } from './reading-part.js';
import { totalOf } from './total.js';
import { isRefused, type Workspace } from './workspace.js';

/** Bought as it is, not burnt in a boiler of the plant. */
const noFuel: ReadonlySet<string> = new Set(['electricity', 'steam', 'heat']);

/**
 * `boiler.efficiency.direct`: heat in the steam that readings.csv has, over heat in the fuel that
 * goes to the boiler. Only where steam is read and some fuel goes there.
 */
export function directEfficiencyFigure(space: Workspace, families: readonly Family[]): void {
  const { readings, energy } = space.plant.tables;
  const steam = readingPart(space, 'steam');
  const burnt = families
    .filter(({ id }) => !noFuel.has(id))
    .flatMap((family) => boilerParts(space, family));
  if (steam === undefined || burnt.length === 0) return;
  const sumOf = (id: string, unit: string, parts: readonly Part[]): Draft => {
    const table = id === energy.file ? energy : readings;
    const source = { formula: 'sum', file: table.file, isRefused: isRefused(table) };
    return totalOf(space, { ...source, id, unit, parts });
  };
  const draft = derive(space.book, {
    id: 'boiler.efficiency.direct',
    unit: 'fraction',
    formula: 'boiler-efficiency',
    from: [
      [sumOf(readings.file, 't', [steam]), 't'],
      [sumOf(energy.file, 'GJ', burnt), 'GJ'],
    ],
    compute: (mass, fuel) => boilerEfficiency(mass, STEAM_ENTHALPY, fuel),
    isMonthly: true,
  });
  enter(space.book, {
    ...draft,
    ...possible(draft),
    factors: burnt.flatMap((part) => part.factors),
  });
}

/** More heat in the steam than in the fuel: one of the two is not all on record. */
function possible(draft: Draft): Partial<Draft> {
  const because = missing(['readings.csv', 'energy.csv'], 'undetermined');
  const outcomes = periodNames.map((period): [string, Outcome] => {
    const outcome = draft[period];
    return [period, outcome.value !== null && outcome.value > 1 ? because : outcome];
  });
  const months = draft.months?.map((value) => (value !== null && value > 1 ? null : value)) ?? null;
  return { ...Object.fromEntries(outcomes), months };
}

/** The part of a fuel that goes to the boiler. [GJ] */
function boilerParts(space: Workspace, { id, grades }: Family): readonly Part[] {
  const share = fuelShare(space, id, ['boiler']);
  const field = `facility.json:fuelUses.${id}`;
  if (share === null)
    return grades.map(({ energy }) => ({
      ...converted(energy, [], () => null),
      figure: null,
      unknownBecause: [field],
    }));
  if (share.value === 0) return [];
  return grades.map(({ energy }) => ({
    ...converted(energy, [], (heat) => heat * share.value),
    figure: null,
    quality: qualityOfProduct([energy.quality, { grade: share.grade, errors: new Map() }]),
  }));
}
