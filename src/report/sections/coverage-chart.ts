import { msg } from '../../lang/message.js';
import type { Coverage } from '../../model/assessment-schema.js';
import type { CoverageChart } from '../../model/chart-spec.js';
import type { Month } from '../../model/month.js';
import type { Block } from '../../model/report.js';
import type { Message } from '../../model/text.js';
import { amount } from '../amounts.js';
import { completeBooks, coverageRows } from '../coverage-rows.js';
import type { Dossier } from '../dossier.js';
import { nameOf } from '../names.js';
import { capital, orDash } from '../texts.js';
import { correctedCells } from './corrections.js';

type Group = CoverageChart['groups'][number];
type Row = Group['rows'][number];

/** Groups of the chart, by the first word of the series. */
const groups: readonly (readonly string[])[] = [
  ['production'],
  ['energy', 'electricity'],
  ['material', 'materials'],
  ['waste'],
  ['water', 'wastewater'],
];

function cellsOf(dossier: Dossier, { series, gaps }: Coverage): Row['cells'] {
  const marked = correctedCells(dossier);
  return dossier.months.map((month: Month) => {
    if (gaps.includes(month)) return 'missing';
    return marked.get(`${series} ${month}`) ?? 'known';
  });
}

/** From so many rows on, rows of one kind that look the same are drawn once. */
const long = 18;

/** Kinds of series that come in numbers, by their first word. */
const kinds = {
  material: (count: number) => msg('report.coverage.material', { count }),
  waste: (count: number) => msg('report.coverage.waste', { count }),
  effluent: (count: number) => msg('report.coverage.effluent', { count }),
  reading: (count: number) => msg('report.coverage.reading', { count }),
} as const;

const firstWord = ({ series }: Coverage): string => series.split('.')[0] ?? '';

/** Rows that look the same: kind, months, grade and error. */
function lookOf(dossier: Dossier, coverage: Coverage): string {
  const { series, grade, relativeUncertainty } = coverage;
  const kind = firstWord(coverage);
  const cells = cellsOf(dossier, coverage).join();
  return kind in kinds ? [kind, cells, grade, relativeUncertainty].join() : series;
}

function rowsOf(dossier: Dossier, group: readonly Coverage[], isLong: boolean): Row[] {
  if (!isLong) return group.map((each) => rowOf(dossier, each));
  const alike = new Map<string, Coverage[]>();
  for (const each of group) {
    const look = lookOf(dossier, each);
    alike.set(look, [...(alike.get(look) ?? []), each]);
  }
  return [...alike.values()].map((same) => mergedRow(dossier, same));
}

function mergedRow(dossier: Dossier, [first, ...rest]: readonly Coverage[]): Row {
  const row = rowOf(dossier, first as Coverage);
  const kind = kinds[firstWord(first as Coverage) as keyof typeof kinds];
  return rest.length === 0 ? row : { ...row, label: kind(rest.length + 1) };
}

function rowOf(dossier: Dossier, coverage: Coverage): Row {
  const { series, grade, relativeUncertainty } = coverage;
  return {
    label: capital(nameOf(dossier, series)),
    cells: cellsOf(dossier, coverage),
    grade,
    error: orDash(
      relativeUncertainty === null
        ? null
        : amount(
            `coverage.${series}.relativeUncertainty`,
            relativeUncertainty,
            'fraction',
            'share',
          ),
    ),
  };
}

/** How the boxes are read: only signs that occur are explained. */
function keyLine(hasSamples: boolean, hasCorrections: boolean): Message {
  if (hasCorrections)
    return hasSamples
      ? msg('report.quality.coverage.unit.samples')
      : msg('report.quality.coverage.unit');
  return hasSamples
    ? msg('report.quality.coverage.unit.plain.samples')
    : msg('report.quality.coverage.unit.plain');
}

/** What was measured, series by month; nothing where no series is on record. */
export function coverageChart(dossier: Dossier): Block[] {
  const coverage = coverageRows(dossier);
  const named = new Set(groups.flat());
  const sorted = [
    ...groups.map((words) => coverage.filter((each) => words.includes(firstWord(each)))),
    coverage.filter((each) => !named.has(firstWord(each))),
  ].filter((rows) => rows.length > 0);
  if (sorted.length === 0) return [];
  const { full, books } = completeBooks(dossier);
  const title = msg('report.quality.coverage', { full, books, months: dossier.months.length });
  return [
    {
      kind: 'chart',
      title,
      unitLine: keyLine(
        coverage.some(({ series }) => series.startsWith('effluent.')),
        correctedCells(dossier).size > 0,
      ),
      alt: title,
      source: msg('report.quality.coverage.source'),
      chart: {
        kind: 'coverage',
        months: dossier.months,
        heads: [msg('report.head.grade'), msg('report.head.error')],
        groups: sorted.map((group) => ({
          rows: rowsOf(dossier, group, coverage.length > long),
        })),
      },
    },
  ];
}
