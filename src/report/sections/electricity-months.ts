import { msg } from '../../lang/message.js';
import type { Series } from '../../model/assessment-schema.js';
import type { Shade, StackedMonthsChart } from '../../model/chart-spec.js';
import type { Block } from '../../model/report.js';
import type { Message, Text } from '../../model/text.js';
import { amount, priceOrNull, reported } from '../amounts.js';
import type { Dossier } from '../dossier.js';
import { monthValues } from '../month-values.js';
import { nameOf } from '../names.js';
import { changeClause } from '../sentences/change.js';
import { doubtedMonths, reservedClaim } from '../sentences/reserve.js';
import { sourceFiles } from '../source-files.js';
import { capital, periodPhrases } from '../texts.js';
import { mainCarrier } from './carrier-table.js';
import { correctedCells } from './corrections.js';

type Layer = StackedMonthsChart['series'][number];

const tariffPeriods: readonly { readonly id: string; readonly shade: Shade }[] = [
  { id: 'electricity.offpeak', shade: 'tint' },
  { id: 'electricity.standard', shade: 'full' },
  { id: 'electricity.peak', shade: 'dark' },
];

/** From here on a month of electricity is read in MWh [kWh]. */
const large = 10_000;

const largest = (series: readonly Series[]): number =>
  Math.max(...series.flatMap(({ values }) => values.map((value) => value ?? 0)));

/** Share of the quantity and price; a carrier by itself has no share. */
function noteOf(dossier: Dossier, id: string): Message | undefined {
  const figure = dossier.known(id);
  const whole = dossier.known('energy.electricity');
  const price = priceOrNull(dossier.figure(`${id}.cost`), figure);
  if (figure === undefined) return undefined;
  if (!id.startsWith('electricity.') || !whole?.value)
    return msg('report.list', { items: [price ?? reported(figure, 'recorded')] });
  const ratio = figure.value / whole.value;
  const share = amount(`${id}/${whole.id}`, ratio, 'fraction', 'share');
  return price === null
    ? msg('report.list', { items: [share] })
    : msg('report.energy.months.note', { share, price });
}

function layerOf(dossier: Dossier, series: Series, shade: Shade, divisor: number): Layer {
  const note = noteOf(dossier, series.id);
  return {
    label: capital(nameOf(dossier, series.id)),
    ...(note && { note }),
    tone: 'energy',
    shade,
    values: monthValues(dossier, series).map((value) => (value === null ? null : value / divisor)),
  };
}

/** Electricity by tariff period where the bills have it, else electricity, else the first carrier. */
function layers(dossier: Dossier): { series: Series[]; shades: Shade[] } {
  const periods = tariffPeriods
    .map(({ id, shade }) => ({ series: dossier.series(id), shade }))
    .filter((each): each is { series: Series; shade: Shade } => each.series !== undefined);
  if (periods.length > 1)
    return { series: periods.map((p) => p.series), shades: periods.map((p) => p.shade) };
  const single = mainCarrier(dossier);
  return { series: single ? [single] : [], shades: ['full'] };
}

function titleOf(dossier: Dossier, id: string): Text {
  const figure = dossier.known(id);
  const change = figure && changeClause(figure);
  const { base } = periodPhrases(dossier.core);
  const Name = nameOf(dossier, id);
  return change
    ? reservedClaim(dossier, msg('report.energy.months.change', { Name, change, base }), [id])
    : msg('report.energy.months', { Name });
}

const unitLine = (unit: string, isSplit: boolean): Message => {
  const shown = { unit: { kind: 'unit', unit } } as const;
  return isSplit
    ? msg('report.energy.months.unit.tariff', shown)
    : msg('report.energy.months.unit', shown);
};

/** Months in which a cell was mended, and those in which one is doubted. */
function marksOf(dossier: Dossier, id: string): StackedMonthsChart['marks'] {
  const mended = correctedCells(dossier);
  const doubted = doubtedMonths(dossier, id);
  return dossier.months.flatMap((month) => {
    if (doubted.includes(month)) return { month, label: msg('report.energy.doubted') };
    return mended.has(`${id} ${month}`) ? { month, label: msg('report.energy.mended') } : [];
  });
}

/** The months of the carrier that matters most, as stacked bars. */
export function electricityMonths(dossier: Dossier): Block[] {
  const { series, shades } = layers(dossier);
  const [first] = series;
  if (first === undefined) return [];
  const isSplit = series.length > 1;
  const isLarge = first.unit === 'kWh' && largest(series) >= large;
  const unit = isLarge ? 'MWh' : first.unit;
  const id = isSplit ? 'energy.electricity' : first.id;
  const title = titleOf(dossier, id);
  const files = sourceFiles(dossier, 'energy');
  const marks = marksOf(dossier, id);
  return [
    {
      kind: 'chart',
      title,
      unitLine: unitLine(unit, isSplit),
      alt: title,
      source: marks.some(({ month }) => doubtedMonths(dossier, id).includes(month))
        ? msg('report.energy.months.source.doubted', { files })
        : msg('report.energy.months.source', { files }),
      chart: {
        kind: 'stacked-months',
        months: dossier.months,
        unit,
        series: series.map((each, index) =>
          layerOf(dossier, each, shades[index] ?? 'full', isLarge ? 1000 : 1),
        ),
        events: [],
        marks,
      },
    },
  ];
}
