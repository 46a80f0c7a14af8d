import type { AssessmentCore } from '../model/assessment-schema.js';
import { type Diagnostic, diagnose } from '../model/diagnostic.js';
import type { Factor, Library } from '../model/library.js';
import type { PlantData } from '../model/plant.js';
import { balancesOf } from './balances/balances-of.js';
import { impossibleWaterMonths } from './balances/impossible-water-months.js';
import { baselineFigures } from './baselines/baseline-figures.js';
import { baselinesOf } from './baselines/baselines-of.js';
import { beyondBands } from './benchmarks/beyond-band.js';
import { compareBenchmarks, missingGaps } from './benchmarks/compare.js';
import { factorRecord } from './factors/factor-record.js';
import { computeFigures } from './figures/compute-figures.js';
import { coverageOf } from './figures/coverage.js';
import { factorPrefix } from './figures/quality.js';
import { seriesOf } from './figures/series.js';
import { figuresOf, missingOf } from './figures/set-down.js';
import { findingsOf } from './findings/findings.js';
import { measureFirst } from './findings/measure-first.js';
import { loadsOf } from './load/loads.js';
import { assessOptions } from './options/assess-options.js';
import { choosePeriods } from './periods.js';
import type { Subject } from './subject.js';
import { screeningThresholds } from './thresholds/screening-thresholds.js';

/**
 * Assesses a plant: figures for both periods, months, coverage, benchmarks, options. What is not
 * known stays unknown, with the reason; where the periods cannot be told, or facility.json pins a set
 * of factors that does not exist (intake has said so), nothing is computed.
 *
 * @param factorSet - The set of factors for this run, whatever facility.json pins; the run says so.
 * @throws Fault SX4001 where a factor or carrier of the program itself does not fit.
 */
export function assess(
  plant: PlantData,
  library: Library,
  factorSet?: string,
): { core: AssessmentCore; diagnostics: Diagnostic[] } {
  const { set, isKnown, diagnostics: onSet } = chooseFactorSet(plant, library, factorSet);
  const { periods, diagnostics: onPeriods } = choosePeriods(plant);
  const { measured, diagnostics: onFigures } =
    periods !== null && isKnown
      ? measure({ plant, library, factors: library.factors(set), periods })
      : { measured: nothingMeasured, diagnostics: [] };
  return {
    core: { ...identity(plant, set), ...measured },
    diagnostics: [...onSet, ...onPeriods, ...onFigures],
  };
}

/** `isKnown`: false where facility.json pins a set that does not exist; it is never swapped for another. */
function chooseFactorSet(
  { facility }: PlantData,
  { factorSets, factorSetNames }: Library,
  asked: string | undefined,
): { set: string; isKnown: boolean; diagnostics: readonly Diagnostic[] } {
  const newest = factorSets.at(-1) ?? '';
  const pinned = facility.factors;
  const span = { file: 'facility.json', field: 'factors' };
  const usual = pinned ?? newest;
  if (asked !== undefined && asked !== usual)
    return {
      set: asked,
      isKnown: factorSetNames.includes(asked),
      diagnostics: [diagnose('SX5020', span, { set: asked, usual })],
    };
  if (pinned !== undefined) {
    const isKnown = factorSetNames.includes(pinned);
    return { set: isKnown ? pinned : newest, isKnown, diagnostics: [] };
  }
  return {
    set: newest,
    isKnown: true,
    diagnostics: [diagnose('SX5002', span, { set: newest })],
  };
}

type Identity = Pick<AssessmentCore, 'schema' | 'facility' | 'factorSet' | 'currency' | 'inputs'>;

function identity(plant: PlantData, factorSet: string): Identity {
  const { facility } = plant;
  return {
    schema: 'sxsh/assessment@1',
    facility: { id: plant.id, name: facility.name, sector: facility.sector },
    factorSet,
    currency: facility.currency ?? 'VND',
    inputs: plant.inputs.map(({ file, sha256, rows, used, refused }) => ({
      file,
      sha256,
      rows,
      used,
      refused,
    })),
  };
}

type Measured = Omit<AssessmentCore, keyof Identity>;

function measure(subject: Subject): {
  measured: Measured;
  diagnostics: readonly Diagnostic[];
} {
  const { periods, factors } = subject;
  const space = computeFigures(subject);
  const baselines = baselinesOf(space);
  baselineFigures(space, baselines);
  const figures = figuresOf(space.book);
  const known = { ...subject, figures: new Map(figures.map((figure) => [figure.id, figure])) };
  const { options, totals, assumptions, factorIds, surveyWorth } = assessOptions(known);
  const benchmarks = compareBenchmarks(known);
  const balances = balancesOf(space);
  const impossibleMonths = impossibleWaterMonths(space);
  const grounds = { ...known, baselines, balances, impossibleMonths, benchmarks, options };
  const findings = findingsOf(grounds);
  const measured: Measured = {
    periods: { base: { ...periods.base }, reporting: { ...periods.reporting } },
    figures: [...figures],
    missing: [...missingOf(space.book), ...space.leftOut, ...missingGaps(known)],
    series: [...seriesOf(space)],
    loads: loadsOf(subject.plant.meters, periods),
    coverage: [...coverageOf(space)],
    baselines: [...baselines],
    balances: [...balances],
    findings: [...findings],
    benchmarks: [...benchmarks],
    thresholds: screeningThresholds(known.figures, factors, periods.reporting),
    factors: factorsUsed(
      factors,
      [...figures.map(({ inputs }) => inputs), ...findings.map(({ evidence }) => evidence)],
      factorIds,
    ),
    options,
    totals,
    measureFirst: [...measureFirst(grounds, findings, surveyWorth)],
    assumptions,
  };
  return { measured, diagnostics: [...space.diagnostics, ...beyondBands(known)] };
}

const nothingMeasured: Measured = {
  periods: null,
  figures: [],
  missing: [],
  series: [],
  coverage: [],
  baselines: [],
  balances: [],
  findings: [],
  benchmarks: [],
  thresholds: [],
  factors: [],
  options: [],
  totals: null,
  measureFirst: [],
  assumptions: [],
};

/** Every factor that a figure, a finding or an option rests on, in the order of the table. */
function factorsUsed(
  factors: ReadonlyMap<string, Factor>,
  leaves: readonly (readonly string[])[],
  ofOptions: readonly string[],
): AssessmentCore['factors'] {
  const inLeaves = leaves.flatMap((inputs) =>
    inputs.flatMap((input) =>
      input.startsWith(factorPrefix) ? input.slice(factorPrefix.length) : [],
    ),
  );
  const used = new Set([...inLeaves, ...ofOptions]);
  return [...factors.keys()]
    .filter((id) => used.has(id))
    .map((id) => factorRecord(factors.get(id) as Factor));
}
