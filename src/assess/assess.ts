import type { AssessmentCore, Figure } from '../model/assessment-schema.js';
import { type Diagnostic, diagnose } from '../model/diagnostic.js';
import type { Factor, Library } from '../model/library.js';
import type { PlantData } from '../model/plant.js';
import { compareBenchmarks } from './benchmarks/compare.js';
import { computeFigures } from './figures/compute-figures.js';
import { coverageOf } from './figures/coverage.js';
import { seriesOf } from './figures/series.js';
import { figuresOf, missingOf } from './figures/set-down.js';
import { assessOptions } from './options/assess-options.js';
import { choosePeriods, type Periods } from './periods.js';

/**
 * Assesses a plant: figures for both periods, months, coverage, benchmarks, options. What is not
 * known stays unknown, with the reason; where the periods cannot be told nothing is computed.
 *
 * @throws Fault SX4001 where a factor or carrier of the program itself does not fit.
 */
export function assess(
  plant: PlantData,
  library: Library,
): { core: AssessmentCore; diagnostics: Diagnostic[] } {
  const { set, diagnostics: onSet } = chooseFactorSet(plant, library);
  const { periods, diagnostics: onPeriods } = choosePeriods(plant);
  const core = { ...identity(plant, set), ...measure(plant, library, set, periods) };
  return { core, diagnostics: [...onSet, ...onPeriods] };
}

function chooseFactorSet(
  { facility }: PlantData,
  { factorSets }: Library,
): { set: string; diagnostics: readonly Diagnostic[] } {
  if (facility.factors !== undefined && factorSets.includes(facility.factors))
    return { set: facility.factors, diagnostics: [] };
  const set = factorSets.at(-1) ?? '';
  const span = { file: 'facility.json', field: 'factors' };
  return { set, diagnostics: [diagnose('SX5002', span, { set })] };
}

type Identity = Pick<AssessmentCore, 'schema' | 'facility' | 'factorSet' | 'currency' | 'inputs'>;

function identity(plant: PlantData, factorSet: string): Identity {
  const { facility } = plant;
  return {
    schema: 'sxsh/assessment@1',
    facility: { id: plant.id, name: facility.name, sector: facility.sector },
    factorSet,
    currency: facility.currency ?? 'VND',
    inputs: [...plant.inputs],
  };
}

function measure(
  plant: PlantData,
  library: Library,
  set: string,
  periods: Periods | null,
): Omit<AssessmentCore, keyof Identity> {
  if (periods === null) return nothingMeasured;
  const factors = library.factors(set);
  const space = computeFigures({ plant, library, factors, periods });
  const figures = figuresOf(space.book);
  const measured = {
    plant,
    library,
    factors,
    periods,
    figures: new Map(figures.map((figure) => [figure.id, figure])),
  };
  const { options, totals, assumptions, factorIds } = assessOptions(measured);
  return {
    periods: { base: { ...periods.base }, reporting: { ...periods.reporting } },
    figures: [...figures],
    missing: [...missingOf(space.book)],
    series: [...seriesOf(space)],
    coverage: [...coverageOf(space)],
    benchmarks: [...compareBenchmarks(measured)],
    factors: factorsUsed(factors, figures, factorIds),
    options,
    totals,
    assumptions,
  };
}

const nothingMeasured: Omit<AssessmentCore, keyof Identity> = {
  periods: null,
  figures: [],
  missing: [],
  series: [],
  coverage: [],
  benchmarks: [],
  factors: [],
  options: [],
  totals: null,
  assumptions: [],
};

const factorLeaf = 'factor:';

/** Every factor that a figure or an option rests on, in the order of the table. */
function factorsUsed(
  factors: ReadonlyMap<string, Factor>,
  figures: readonly Figure[],
  ofOptions: readonly string[],
): AssessmentCore['factors'] {
  const inFigures = figures.flatMap(({ inputs }) =>
    inputs.flatMap((input) => (input.startsWith(factorLeaf) ? input.slice(factorLeaf.length) : [])),
  );
  const used = new Set([...inFigures, ...ofOptions]);
  return [...factors.keys()]
    .filter((id) => used.has(id))
    .map((key) => {
      const { id, name, value, unit, year, source, confirmed } = factors.get(key) as Factor;
      return { id, name: { ...name }, value, unit, year, source, confirmed };
    });
}
