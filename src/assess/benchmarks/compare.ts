import type { BenchmarkResult, Figure, Missing } from '../../model/assessment-schema.js';
import type { Benchmark } from '../../model/library.js';
import { benchmarkGap } from '../formulas/benchmark-gap.js';
import type { MeasuredSubject } from '../subject.js';
import { bandScale } from './band-units.js';

/**
 * Benchmarks that apply: those that facility.json names, else those of the sector that name no
 * product. Only such as are held against a figure of ours, in a unit that fits.
 */
export const compareBenchmarks = (subject: MeasuredSubject): readonly BenchmarkResult[] =>
  applicable(subject).flatMap((benchmark) => comparisonOf(benchmark, subject.figures) ?? []);

/** Those that facility.json names and that cannot be compared, as `benchmark.<id>.gap`. */
export const missingGaps = (subject: MeasuredSubject): readonly Missing[] =>
  subject.plant.facility.benchmarks === undefined
    ? []
    : applicable(subject)
        .filter((benchmark) => comparisonOf(benchmark, subject.figures) === undefined)
        .map(missingGap);

function comparisonOf(
  benchmark: Benchmark,
  figures: ReadonlyMap<string, Figure>,
): BenchmarkResult | undefined {
  const value = valueFor(figures, benchmark.figure);
  if (value === undefined) return undefined;
  const scale = bandScale(benchmark.unit, value.unit);
  return scale === undefined ? undefined : resultOf(benchmark, value, scale);
}

const missingGap = ({ id, figure }: Benchmark): Missing => ({
  id: `benchmark.${id}.gap`,
  period: 'reporting',
  because: [figure === '' ? `benchmark:${id}` : figure],
  reason: 'undetermined',
});

function applicable({ plant, library }: MeasuredSubject): readonly Benchmark[] {
  const { benchmarks: named, sector } = plant.facility;
  return library.benchmarks.filter((benchmark) =>
    named === undefined
      ? benchmark.product === '' && (benchmark.sector === sector || benchmark.sector === '*')
      : named.includes(benchmark.id),
  );
}

interface Measured {
  readonly figure: string;
  readonly value: number | null;
  readonly unit: string;
}

/** `derived:a / b`: the ratio of two figures; anything else of that kind is not measured yet. */
const ratio = /^derived:([\w.-]+) \/ ([\w.-]+)$/;

function valueFor(figures: ReadonlyMap<string, Figure>, named: string): Measured | undefined {
  const figure = figures.get(named);
  if (figure !== undefined) return { figure: named, value: figure.value, unit: figure.unit };
  const [, above = '', below = ''] = ratio.exec(named) ?? [];
  const [over, under] = [figures.get(above), figures.get(below)];
  if (over === undefined || under === undefined) return undefined;
  const unit = `${over.unit}/${under.unit}`;
  const isKnown = over.value !== null && under.value !== null && under.value !== 0;
  return { figure: named, value: isKnown ? Number(over.value) / Number(under.value) : null, unit };
}

function resultOf(benchmark: Benchmark, measured: Measured, scale: number): BenchmarkResult {
  const inUnit = (value: number | null): number | null => (value === null ? null : value * scale);
  const goodPractice = inUnit(benchmark.goodPractice);
  return {
    id: benchmark.id,
    figure: measured.figure,
    unit: measured.unit,
    typicalLow: inUnit(benchmark.typicalLow),
    typical: inUnit(benchmark.typical),
    typicalHigh: inUnit(benchmark.typicalHigh),
    goodPractice,
    norm: inUnit(benchmark.norm),
    better: benchmark.better,
    gap:
      measured.value === null || goodPractice === null
        ? null
        : benchmarkGap(measured.value, goodPractice, benchmark.better),
    source: benchmark.source,
    isConfirmed: benchmark.confirmed === 'yes',
  };
}
