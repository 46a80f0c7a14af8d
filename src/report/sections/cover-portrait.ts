import { msg } from '../../lang/message.js';
import type { Series } from '../../model/assessment-schema.js';
import type { PortraitChart } from '../../model/chart-spec.js';
import type { Block } from '../../model/report.js';
import type { Amount, AmountStyle, Message, Text } from '../../model/text.js';
import { amount, baseOrNull, reportedOrNull, thousandth } from '../amounts.js';
import type { Dossier } from '../dossier.js';
import { monthValues } from '../month-values.js';
import { nameOf } from '../names.js';
import { changeClause } from '../sentences/change.js';
import { reservedShortly } from '../sentences/reserve.js';
import { capital, orDash, periodTexts } from '../texts.js';
import { toneOfFigure } from '../tones.js';
import { mainCarrier } from './carrier-table.js';

type Row = PortraitChart['rows'][number];

/** In which unit a row is read, and how exactly. */
interface Scale {
  readonly unit: string;
  readonly of: (each: Amount | null | undefined, manner?: Pick<Amount, 'bare'>) => Text;
}

/** From here on a month is read in the larger unit [kWh, m3]. */
const large = 10_000;

const largerUnits: Readonly<Record<string, { unit: string; style: AmountStyle }>> = {
  kWh: { unit: 'MWh', style: 'recorded' },
  m3: { unit: 'thousand m3', style: 'indicator' },
};

function scaleOf({ unit, values }: Series): Scale {
  const larger = largerUnits[unit];
  const isLarge = values.some((value) => value !== null && value >= large);
  if (larger === undefined || !isLarge)
    return { unit, of: (each, manner) => orDash(each && { ...each, ...manner }) };
  return {
    unit: larger.unit,
    of: (each, manner) =>
      orDash(each && { ...thousandth(each, larger.unit), style: larger.style, ...manner }),
  };
}

/** The last month that is known, as the number at the end of a line. */
function lastOf(
  series: Series,
  style: AmountStyle,
  scale: Scale,
  manner?: Pick<Amount, 'bare'>,
): Text {
  const index = series.values.findLastIndex((value) => value !== null);
  const value = series.values[index];
  const month = series.months[index];
  return value == null || month === undefined
    ? orDash(null)
    : scale.of(amount(`series.${series.id}.${month}`, value, series.unit, style), manner);
}

/** What the row did against the base period, and what the second line did beside it. */
function rowTitle(dossier: Dossier, id: string, secondId?: string): Message {
  const Name = nameOf(dossier, id);
  const figure = dossier.figure(id);
  const second = secondId === undefined ? undefined : dossier.figure(secondId);
  const change = figure && changeClause(figure);
  const secondChange = second && changeClause(second);
  if (!change) return capital(Name);
  const title =
    second && secondChange
      ? msg('report.cover.row.both', {
          Name,
          change,
          second: nameOf(dossier, second.id),
          secondChange,
        })
      : msg('report.cover.row.change', { Name, change });
  return reservedShortly(dossier, title, [id, ...(second ? [second.id] : [])]);
}

function rowOf(dossier: Dossier, id: string, style: AmountStyle, secondId?: string): Row[] {
  const series = dossier.series(id);
  if (series === undefined) return [];
  const second = secondId === undefined ? undefined : dossier.series(secondId);
  const figure = dossier.figure(id);
  const scale = scaleOf(series);
  return [
    {
      title: rowTitle(dossier, id, secondId),
      unit:
        series.unit === 'fraction'
          ? msg('report.cover.unit.fraction')
          : msg('report.cover.unit.month', { unit: { kind: 'unit', unit: scale.unit } }),
      tone: toneOfFigure(id),
      isFromZero: series.unit !== 'fraction',
      values: monthValues(dossier, series),
      totals: [
        scale.of(figure && baseOrNull(figure, style)),
        scale.of(figure && reportedOrNull(figure, style)),
      ],
      last: lastOf(series, style, scale),
      ...(second && {
        second: monthValues(dossier, second),
        lastOfSecond: msg('report.cover.second', {
          amount: lastOf(second, style, scale, { bare: true }),
          name: nameOf(dossier, second.id),
        }),
      }),
    },
  ];
}

/** The yield over all materials, or else of the first substance that is followed through. */
const yieldSeries = (dossier: Dossier): string =>
  dossier.series('materials.yield')?.id ??
  dossier.core.series.find(({ id }) => id.startsWith('materials.yield.'))?.id ??
  '';

/** The plant over all months on record: output, energy, water, yield, each on its own scale. */
export function coverPortrait(dossier: Dossier): Block[] {
  const rows = [
    ...rowOf(dossier, 'production.total', 'recorded'),
    ...rowOf(dossier, mainCarrier(dossier)?.id ?? '', 'recorded'),
    ...rowOf(dossier, 'water.intake', 'recorded', 'wastewater.volume'),
    ...rowOf(dossier, yieldSeries(dossier), 'indicator'),
  ];
  if (rows.length === 0) return [];
  const { base, reporting } = periodTexts(dossier.core);
  return [
    {
      kind: 'chart',
      title: msg('report.cover.portrait', { months: dossier.months.length }),
      unitLine: msg('report.cover.portrait.unit'),
      alt: msg('report.cover.portrait.alt', { titles: rows.map(({ title }) => title) }),
      chart: {
        kind: 'portrait',
        months: dossier.months,
        divider: dossier.divider,
        periodLabels: [
          msg('report.cover.base', { period: base }),
          msg('report.cover.reporting', { period: reporting }),
        ],
        rows,
      },
    },
  ];
}
