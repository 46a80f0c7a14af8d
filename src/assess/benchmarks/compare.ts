import type { BenchmarkResult, Missing } from '../../model/assessment-schema.js';
import type { Benchmark } from '../../model/library.js';
import { benchmarkGap } from '../formulas/benchmark-gap.js';
import type { MeasuredSubject, Subject } from '../subject.js';
import { bandScale } from './band-units.js';
import { worthOfGap } from './gap-worth.js';
import { boundaryOf, type HeldAgainst, heldAgainst } from './held-against.js';

/**
 * Benchmarks that apply: those that facility.json names, else those of the sector that name no
 * product. Only such as are held against a figure of ours, in a unit that fits.
 */
export const compareBenchmarks = (subject: MeasuredSubject): readonly BenchmarkResult[] =>
  applicable(subject).flatMap((benchmark) => comparisonOf(benchmark, subject) ?? []);

/** Those that facility.json names and that cannot be compared, as `benchmark.<id>.gap`. */
export const missingGaps = (subject: MeasuredSubject): readonly Missing[] =>
  subject.plant.facility.benchmarks === undefined
    ? []
    : applicable(subject)
        .filter((benchmark) => comparisonOf(benchmark, subject) === undefined)
        .map(missingGap);

function comparisonOf(benchmark: Benchmark, subject: MeasuredSubject): BenchmarkResult | undefined {
  const { figures } = subject;
  const held = heldAgainst(benchmark.figure, (id) => figures.has(id));
  if (held === undefined) return undefined;
  const measured = measuredOf(subject, benchmark.figure, held);
  const scale = bandScale(benchmark.unit, measured.unit);
  return scale === undefined ? undefined : resultOf(subject, benchmark, held, measured, scale);
}

const missingGap = ({ id, figure }: Benchmark): Missing => ({
  id: `benchmark.${id}.gap`,
  period: 'reporting',
  because: [figure === '' ? `benchmark:${id}` : figure],
  reason: 'undetermined',
});

/** Never across unlike products: a row that names one applies only where facility.json names the row. */
export function applicable({ plant, library }: Pick<Subject, 'plant' | 'library'>) {
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

function measuredOf({ figures }: MeasuredSubject, named: string, held: HeldAgainst): Measured {
  const over = figures.get(held.over);
  const under = held.under === null ? undefined : figures.get(held.under);
  if (under === undefined)
    return { figure: held.over, value: over?.value ?? null, unit: over?.unit ?? '' };
  const isKnown = over?.value != null && under.value !== null && under.value !== 0;
  return {
    figure: named,
    value: isKnown ? Number(over.value) / Number(under.value) : null,
    unit: `${over?.unit}/${under.unit}`,
  };
}

function resultOf(
  subject: MeasuredSubject,
  benchmark: Benchmark,
  held: HeldAgainst,
  measured: Measured,
  scale: number,
): BenchmarkResult {
  const inUnit = (value: number | null): number | null => (value === null ? null : value * scale);
  const goodPractice = inUnit(benchmark.goodPractice);
  const gap =
    measured.value === null || goodPractice === null
      ? null
      : benchmarkGap(measured.value, goodPractice, benchmark.better);
  const { norm, normUntil } = benchmark;
  return {
    id: benchmark.id,
    figure: measured.figure,
    unit: measured.unit,
    value: measured.value,
    typicalLow: inUnit(benchmark.typicalLow),
    typical: inUnit(benchmark.typical),
    typicalHigh: inUnit(benchmark.typicalHigh),
    goodPractice,
    norm: inUnit(norm),
    normUntil: norm === null ? null : normUntil,
    normExpired:
      norm === null || normUntil === null ? null : subject.periods.reporting.to > normUntil,
    better: benchmark.better,
    gap,
    ...(gap === null || goodPractice === null
      ? { gapAmount: null, gapAmountUnit: null, gapMoney: null }
      : worthOfGap(subject, held, gap, goodPractice)),
    product: benchmark.product,
    boundary: boundaryOf(held.over),
    source: benchmark.source,
    isConfirmed: benchmark.confirmed === 'yes',
  };
}
