import { msg } from '../../lang/message.js';
import type { BenchmarkResult, Figure } from '../../model/assessment-schema.js';
import type { IndicatorRowsChart } from '../../model/chart-spec.js';
import type { Text } from '../../model/text.js';
import { baseOrNull, benchmarkOrNull, reportedOrNull } from '../amounts.js';
import { changeText, mannerOf } from '../comparison.js';
import type { Dossier } from '../dossier.js';
import { monthValues } from '../month-values.js';
import { nameOf } from '../names.js';
import { directionOf, isWorse } from '../sentences/change.js';
import { reservedShortly } from '../sentences/reserve.js';
import { capital } from '../texts.js';
import { toneOfFigure } from '../tones.js';

type Row = IndicatorRowsChart['rows'][number];

/** The sector's band; `null` where no benchmark gives both its ends. */
function bandOf(benchmark: BenchmarkResult | undefined): Row['band'] {
  const low = benchmark && benchmarkOrNull(benchmark, 'typicalLow');
  const high = benchmark && benchmarkOrNull(benchmark, 'typicalHigh');
  if (!benchmark || !low || !high) return null;
  const norm = benchmarkOrNull(benchmark, 'norm');
  return {
    low,
    high,
    typical: benchmarkOrNull(benchmark, 'typical'),
    good: benchmark.goodPractice,
    better: benchmark.better,
    norm: norm && { value: norm.value, label: msg('report.indicators.norm', { value: norm }) },
  };
}

const unitOf = (figure: Figure): Text =>
  figure.unit === 'fraction' ? '%' : { kind: 'unit', unit: figure.unit };

function sparkOf(dossier: Dossier, id: string): Row['spark'] {
  const series = dossier.series(id);
  if (series !== undefined) return monthValues(dossier, series);
  return id === 'materials.specific' ? materialsByOutput(dossier) : [];
}

/** Materials by output month by month, from the two series of the assessment. */
function materialsByOutput(dossier: Dossier): Row['spark'] {
  const materials = monthValues(dossier, dossier.series('materials.total'));
  const output = monthValues(dossier, dossier.series('production.total'));
  return materials.map((used, index) => {
    const made = output[index];
    return used === null || !made ? null : used / made;
  });
}

/** By the rule by which the title counts: a change too small to notice is none. */
const noticeableChange = (figure: Figure): Text | null =>
  directionOf(figure) === 'flat' ? msg('report.change.flat') : changeText(figure);

/** One indicator: its months, both periods, the change, and its place in the sector's band. */
export function indicatorRow(dossier: Dossier, figure: Figure): Row {
  const benchmark = dossier.core.benchmarks.find(({ figure: id }) => id === figure.id);
  const manner = { ...mannerOf(figure), bare: true };
  return {
    label: reservedShortly(dossier, capital(nameOf(dossier, figure.id)), [figure.id]),
    unit: unitOf(figure),
    tone: toneOfFigure(figure.id),
    spark: sparkOf(dossier, figure.id),
    base: baseOrNull(figure, 'indicator', manner),
    reporting: reportedOrNull(figure, 'indicator', manner),
    change: noticeableChange(figure),
    isWorse: isWorse(figure),
    baseValue: figure.base,
    reportingValue: figure.value,
    band: bandOf(benchmark),
    noBand: msg('report.indicators.noBand'),
    grade: figure.quality.grade,
    isMarked: figure.quality.factors === 'to-be-confirmed',
  };
}
