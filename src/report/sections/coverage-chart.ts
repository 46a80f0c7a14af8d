import { msg } from '../../lang/message.js';
import type { Coverage } from '../../model/assessment-schema.js';
import type { Month } from '../../model/month.js';
import type { Block, CoverageChart } from '../../model/report.js';
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

/** What was measured, series by month; nothing where no series is on record. */
export function coverageChart(dossier: Dossier): Block[] {
  const coverage = coverageRows(dossier);
  const firstWord = ({ series }: Coverage): string => series.split('.')[0] ?? '';
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
      unitLine: coverage.some(({ series }) => series.startsWith('effluent.'))
        ? msg('report.quality.coverage.unit.samples')
        : msg('report.quality.coverage.unit'),
      alt: title,
      source: msg('report.quality.coverage.source'),
      chart: {
        kind: 'coverage',
        months: dossier.months,
        heads: [msg('report.head.grade'), msg('report.head.error')],
        groups: sorted.map((group) => ({ rows: group.map((each) => rowOf(dossier, each)) })),
      },
    },
  ];
}
