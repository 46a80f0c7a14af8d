import type { PeriodName } from '../figures/axis.js';
import { type Draft, enter, missing, type Outcome } from '../figures/draft.js';
import type { Material } from '../figures/material-parts.js';
import { moneyOf } from '../figures/money.js';
import { type Quality, qualityOfSum, worstGrade } from '../figures/quality.js';
import { isRefused, type Workspace } from '../figures/workspace.js';
import { sumOfCosts } from '../formulas/cost-of-losses.js';
import { errorsOfShifts, shiftsOf } from '../formulas/propagated-uncertainty.js';
import type { Allocation } from './allocate.js';
import { allocatePeriod, type PeriodAllocation } from './allocate-period.js';
import {
  type CostKind,
  type CostSources,
  costKinds,
  isCounted,
  type LeftOut,
  refusedIn,
} from './cost-sources.js';
import { findSources } from './find-sources.js';

/** A number that is read off an allocation. */
interface Reading {
  readonly id: string;
  readonly unit: string;
  readonly formula: string;
  readonly measure: (allocation: Allocation) => number;
  /** The cost without which there is none of it. */
  readonly of?: CostKind;
  /** Costs that are in it beside the material. */
  readonly holds: readonly CostKind[];
  readonly name?: Draft['name'];
  readonly group?: Draft['group'];
}

const lossOf = ({ lost }: Allocation): number => sumOfCosts(lost);

const inputOf = ({ lost, product }: Allocation): number => sumOfCosts(lost) + sumOfCosts(product);

/** The figures of the contract, all of them costs of losses but the last two. */
const readingsIn = (money: string): readonly Reading[] => {
  const cost = { unit: money, formula: 'cost-of-losses' };
  return [
    { ...cost, id: 'mfca.material', measure: ({ lost }) => lost.material, holds: [] },
    ...costKinds.map((kind) => ({
      ...cost,
      id: `mfca.${kind}`,
      measure: ({ lost }: Allocation) => lost[kind],
      of: kind,
      holds: [kind],
    })),
    { ...cost, id: 'mfca.loss', measure: lossOf, holds: costKinds },
    { unit: money, formula: 'sum', id: 'mfca.total', measure: inputOf, holds: costKinds },
    {
      unit: 'fraction',
      formula: 'share-of-total',
      id: 'mfca.loss.share',
      holds: costKinds,
      measure: (allocation) => lossOf(allocation) / inputOf(allocation),
    },
  ];
};

/**
 * `mfca.*`: what does not end up in the product really cost, by kind of cost and by step (material
 * flow cost accounting). What the plant has not told of the costs is left out of them and named; so
 * they are what is lost at least.
 */
export function materialFlowCostFigures(space: Workspace, materials: readonly Material[]): void {
  const readings = readingsIn(moneyOf(space));
  const { flows } = space.plant.tables;
  // With an error in it nobody can say whether it would have led through the steps.
  const sources = isRefused(flows) ? undefined : findSources(space, materials);
  if (sources === undefined) {
    const unknown = isRefused(flows)
      ? missing([flows.file], 'refused-data')
      : missing([flows.file, 'materials.yield'], 'undetermined');
    for (const reading of readings) enter(space.book, withoutSources(reading, unknown));
    return;
  }
  const periods: Record<PeriodName, Found> = {
    base: allocatePeriod(sources, 'base'),
    reporting: allocatePeriod(sources, 'reporting'),
  };
  const errors = errorsOf(periods.reporting);
  for (const reading of [...readings, ...stepReadings(space, periods.reporting)])
    enter(space.book, draftFrom(sources, periods, errors, reading));
  if ('allocation' in periods.reporting) nameLeftOut(space, sources);
}

type Found = ReturnType<typeof allocatePeriod>;

type Errors = ReturnType<typeof errorsOf>;

const errorsOf = (found: Found) =>
  'allocation' in found
    ? shiftsOf(
        found.inputs.map(({ value, draft }) => ({ value, errors: draft.quality.errors })),
        (values) => found.allocate(values),
      )
    : [];

/** Neither steps that the material is followed through nor a yield by mass. */
function withoutSources({ id, unit, formula }: Reading, unknown: Outcome): Draft {
  return {
    ...{ id, unit, formula, base: unknown, reporting: unknown, months: null, inputs: [] },
    factors: [],
    quality: { grade: 'D', errors: null },
  };
}

/** `mfca.step.<id>`: the steps of a chain that lose anything. One centre alone is the plant. */
function stepReadings(space: Workspace, found: Found): readonly Reading[] {
  if (!('allocation' in found) || found.allocation.centres.length < 2) return [];
  return found.allocation.centres
    .filter(({ lost }) => sumOfCosts(lost) > 0)
    .map(({ steps }) => ({
      id: `mfca.step.${steps.join('+')}`,
      name: nameOfSteps(space, steps),
      group: 'quantity-centre',
      unit: moneyOf(space),
      formula: 'cost-of-losses',
      holds: ['energy', 'system'],
      measure: ({ centres }) => {
        const centre = centres.find((each) => each.steps.join() === steps.join());
        return centre === undefined ? 0 : sumOfCosts(centre.lost);
      },
    }));
}

/** As facility.json calls them, one after the other. */
function nameOfSteps(space: Workspace, steps: readonly string[]): NonNullable<Draft['name']> {
  const names = steps.map((step) => {
    const name = space.plant.facility.steps?.find(({ id }) => id === step)?.name ?? step;
    return typeof name === 'string' ? { vi: name, en: name } : name;
  });
  const joined = (language: 'vi' | 'en'): string => names.map((name) => name[language]).join(' + ');
  return { vi: joined('vi'), en: joined('en') };
}

function draftFrom(
  sources: CostSources,
  periods: Readonly<Record<PeriodName, Found>>,
  errors: Errors,
  reading: Reading,
): Draft {
  const { id, unit, formula, name, group, measure } = reading;
  const outcome = (period: PeriodName): Outcome => {
    const found = periods[period];
    const refused = refusedIn(sources, reading.holds, period);
    if (refused.length > 0) return missing(refused, 'refused-data');
    if (!('allocation' in found)) return found;
    if (reading.of !== undefined && !isCounted(sources, reading.of, period))
      return missing(neededFor(sources, reading.of));
    const value = measure(found.allocation);
    return Number.isFinite(value) ? { value } : missing([sources.basis], 'undetermined');
  };
  const reporting = outcome('reporting');
  return {
    ...{ id, unit, formula, base: outcome('base'), reporting, months: null },
    ...(name !== undefined && { name }),
    group,
    inputs: [...new Set(draftsOf(sources).flatMap(({ inputs }) => inputs))],
    factors: [],
    basis: sources.basis,
    quality: qualityOf(sources, periods.reporting, errors, { measure, value: reporting.value }),
  };
}

function neededFor(sources: CostSources, of: CostKind): readonly string[] {
  if (of === 'waste') return ['waste.csv'];
  const unknown = sources.leftOut[of];
  return unknown.length > 0 ? unknown : [`facility.json:${of === 'energy' ? 'meters' : 'steps'}`];
}

const draftsOf = ({ material, flows, energy, system, waste }: CostSources): readonly Draft[] => [
  material,
  ...[...flows, ...energy, ...system].map(({ draft }) => draft),
  ...waste,
];

/** The grade is the worst of the flows and of those costs that decide. */
function qualityOf(
  sources: CostSources,
  found: Found,
  errors: Errors,
  { measure, value }: { readonly measure: Reading['measure']; readonly value: number | null },
): Quality {
  const grades = sources.flows.map(({ draft }) => draft.quality.grade);
  if (!('allocation' in found)) return { grade: worstGrade(grades), errors: null };
  return {
    grade: worstGrade([...grades, qualityOfSum(costTerms(found)).grade]),
    errors: errorsOfShifts(errors, (moved) => (moved === null ? null : measure(moved)), value),
  };
}

const costTerms = ({ inputs }: PeriodAllocation) =>
  inputs
    .filter(({ place }) => place.kind !== 'flow')
    .map(({ value, draft }) => ({ value, quality: draft.quality }));

const kinds: readonly LeftOut[] = ['materials', ...costKinds];

/** `mfca.<kind>.leftOut`, beside figures that have a value. */
function nameLeftOut(space: Workspace, { leftOut }: CostSources): void {
  for (const kind of kinds) {
    const because = leftOut[kind];
    const isMissing = space.book.get(`mfca.${kind}`)?.reporting.value === null;
    if (because.length === 0 || isMissing) continue;
    space.leftOut.push({
      ...{ id: `mfca.${kind}.leftOut`, period: 'reporting', because: [...because] },
      reason: 'missing',
    });
  }
}
