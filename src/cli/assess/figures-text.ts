import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { Figure, Series } from '../../model/assessment-schema.js';
import type { AmountStyle, Text } from '../../model/text.js';
import type { Dossier } from '../../report/dossier.js';
import { figureStyle } from '../../report/figure-style.js';
import { nameOf } from '../../report/names.js';
import { periodTexts } from '../../report/texts.js';
import { amountOrDash, millions } from '../terminal/amounts.js';
import { formatColumns } from '../terminal/columns.js';
import { prose } from '../terminal/prose.js';
import { sparkline } from '../terminal/sparkline.js';
import type { Styles } from '../terminal/styles.js';

/** What a consultant looks at first; the others come with `--verbose`. */
const leading = [
  'production.total',
  'energy.total',
  'energy.cost',
  'energy.specific',
  'electricity.specific',
  'electricity.peak.share',
  'water.intake',
  'water.specific',
  'water.cost',
  'wastewater.volume',
  'materials.total',
  'materials.yield',
  'waste.total',
  'waste.specific',
  'ghg.total',
  'ghg.specific',
];

/** What a plant records month by month: their shapes tell what rates only repeat. */
const recorded = [
  'production.total',
  'water.intake',
  'wastewater.volume',
  'materials.total',
  'waste.total',
];

/** A sparkline shows two years. */
const shownMonths = 24;

/** The figures of both periods with their change. */
export function formatFigures(
  dossier: Dossier,
  isAll: boolean,
  speaker: Speaker,
  styles: Styles,
): string {
  const { core } = dossier;
  const shown = core.figures.filter(
    ({ id, value, base }) => (isAll || leading.includes(id)) && (value !== null || base !== null),
  );
  if (shown.length === 0) return '';
  const periods = periodTexts(core);
  const table = formatColumns(
    [
      { head: speaker.say(msg('cli.head.figure')), align: 'left', isFlexible: true },
      { head: speaker.say(msg('cli.head.unit')), align: 'left' },
      { head: speaker.say(periods.base), align: 'right' },
      { head: speaker.say(periods.reporting), align: 'right' },
      { head: speaker.say(msg('cli.head.change')), align: 'right' },
      { head: speaker.say(msg('cli.head.grade')), align: 'left' },
    ],
    shown.map((figure) => figureRow(figure, dossier, speaker)),
    styles.quiet,
  );
  const more = core.figures.length - shown.length;
  const notes = [
    ...(shown.some(isMarked) ? [msg('cli.assess.marked')] : []),
    ...(isAll || more === 0 ? [] : [msg('cli.assess.more', { count: more })]),
  ];
  return [table, ...notes.map((note) => styles.quiet(prose(speaker.say(note))))].join('\n');
}

/** Whether it rests on a factor whose source is still to be confirmed. */
const isMarked = ({ quality }: Figure): boolean => quality.factors === 'to-be-confirmed';

function figureRow(figure: Figure, dossier: Dossier, speaker: Speaker): string[] {
  const { unit, id, quality, value, base } = figure;
  const style = figureStyle(figure, dossier.core.currency);
  const isPoints = unit === 'fraction' && value !== null && base !== null;
  const change = isPoints
    ? amountOrDash(value - base, unit, 'points', `${id}@points`)
    : amountOrDash(figure.change, 'fraction', 'change', `${id}@change`);
  return [
    speaker.say(nameOf(dossier, id)),
    unitOf(unit, dossier.core.currency, speaker),
    speaker.say(amountOrDash(base, unit, style, `${id}@base`, true)),
    speaker.say(amountOrDash(value, unit, style, id, true)),
    speaker.say(change),
    isMarked(figure) ? `${quality.grade}*` : quality.grade,
  ];
}

/** The unit of a row whose numbers stand bare; a share brings its own sign. */
export function unitOf(unit: string, currency: string, speaker: Speaker): string {
  if (unit === 'fraction') return '';
  return speaker.say(unit === currency ? millions(currency) : { kind: 'unit', unit });
}

/** Two years month by month, a line for each series on its own scale from zero. */
export function formatMonths(
  dossier: Dossier,
  isAll: boolean,
  speaker: Speaker,
  styles: Styles,
): string {
  const months = dossier.months.slice(-shownMonths);
  const [from, to] = [months[0], months.at(-1)];
  if (from === undefined || to === undefined) return '';
  const shown = dossier.core.series.filter(
    ({ id, group, values }) =>
      (isAll || recorded.includes(id) || group === 'carrier') &&
      values.some((value) => value !== null),
  );
  const range = msg('cli.head.months', {
    from: { kind: 'month', month: from },
    to: { kind: 'month', month: to },
  });
  return formatColumns(
    [
      { head: speaker.say(msg('cli.head.series')), align: 'left', isFlexible: true },
      { head: speaker.say(range), align: 'left' },
      { head: speaker.say(msg('cli.head.last')), align: 'right' },
    ],
    shown.map((series) => seriesRow(series, months, dossier, speaker)),
    styles.quiet,
  );
}

function seriesRow(
  { id, unit, months, values }: Series,
  shown: readonly string[],
  dossier: Dossier,
  speaker: Speaker,
): string[] {
  const byMonth = new Map(months.map((month, index) => [month, values[index] ?? null]));
  const line = shown.map((month) => byMonth.get(month) ?? null);
  const style = figureStyle({ id, unit }, dossier.core.currency);
  const last = lastText(line.at(-1) ?? null, unit, style, `${id}@${shown.at(-1)}`);
  return [speaker.say(nameOf(dossier, id)), sparkline(line), speaker.say(last)];
}

/** From here on electricity is read in MWh. [kWh] */
const manyKilowattHours = 10_000;

function lastText(value: number | null, unit: string, style: AmountStyle, of: string): Text {
  return unit === 'kWh' && value !== null && Math.abs(value) >= manyKilowattHours
    ? amountOrDash(value / 1000, 'MWh', 'indicator', of)
    : amountOrDash(value, unit, style, of);
}
