import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type {
  FactorChange,
  FactorComparisonCore,
  Movement,
} from '../../model/factor-comparison-schema.js';
import type { FactorRecord } from '../../model/factor-record-schema.js';
import type { AmountStyle, Text } from '../../model/text.js';
import type { Dossier } from '../../report/dossier.js';
import { periodTexts } from '../../report/texts.js';
import { sourceOfFactor } from '../explain/factor-source.js';
import { amountOrDash, millions } from '../terminal/amounts.js';
import { formatColumns } from '../terminal/columns.js';
import { prose } from '../terminal/prose.js';
import type { Styles } from '../terminal/styles.js';
import { movementName } from './movement-name.js';
import { standingLines } from './standing-text.js';

/** What moves, table by table; then the factors that move it, by number. */
export function formatComparison(
  comparison: FactorComparisonCore,
  dossier: Dossier,
  speaker: Speaker,
  styles: Styles,
): string {
  const { before, after, periods: compared, changes, moved, thresholds } = comparison;
  if (compared === null) return prose(speaker.say(msg('cli.compare.nothingComputed')));
  if (moved.length === 0)
    return prose(speaker.say(msg('cli.compare.still', { before, after, differ: changes.length })));
  const reasons = changes.filter(({ id }) => moved.some(({ because }) => because.includes(id)));
  const table = { comparison, reasons, dossier, speaker, styles };
  const periods = periodTexts(dossier.core);
  return [
    prose(speaker.say(msg('cli.compare.moved', { before, after, count: moved.length }))),
    movedTable(periods.reporting, isFigureOf('reporting'), table),
    movedTable(periods.base, isFigureOf('base'), table),
    movedTable(msg('cli.compare.options'), ({ kind }) => kind === 'option', table),
    movedTable(msg('cli.compare.totals'), ({ kind }) => kind === 'total', table),
    reasonLines(reasons, dossier, speaker).join('\n'),
    standingLines(thresholds, speaker).join('\n'),
    unusedText(comparison, reasons, speaker),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const isFigureOf =
  (wanted: Movement['period']) =>
  ({ kind, period }: Movement): boolean =>
    kind === 'figure' && period === wanted;

interface TableSetting {
  readonly comparison: FactorComparisonCore;
  /** In the order of their numbers. */
  readonly reasons: readonly FactorChange[];
  readonly dossier: Dossier;
  readonly speaker: Speaker;
  readonly styles: Styles;
}

function movedTable(
  head: Text,
  isShown: (movement: Movement) => boolean,
  { comparison, reasons, dossier, speaker, styles }: TableSetting,
): string {
  const rows = comparison.moved.filter(isShown);
  if (rows.length === 0) return '';
  return formatColumns(
    [
      { head: speaker.say(head), align: 'left', isFlexible: true },
      { head: comparison.before, align: 'right' },
      { head: comparison.after, align: 'right' },
      { head: speaker.say(msg('cli.compare.difference')), align: 'right' },
      { head: '%', align: 'right' },
      { head: speaker.say(msg('cli.compare.because')), align: 'left' },
    ],
    rows.map((movement) => movedRow(movement, reasons, dossier, speaker)),
    styles.quiet,
  );
}

/** Money in millions with its decimals: what moves is often less than one. */
function movedRow(
  movement: Movement,
  reasons: readonly FactorChange[],
  dossier: Dossier,
  speaker: Speaker,
): string[] {
  const { id, unit, before, after, difference, relative } = movement;
  const { currency } = dossier.core;
  const isMoney = unit === currency || unit.startsWith(`${currency}/`);
  const shown = (value: number | null, style: AmountStyle): string =>
    speaker.say(
      amountOrDash(value === null || !isMoney ? value : value / 1e6, '', style, id, true),
    );
  const name = movementName(movement, dossier);
  const unitShown: Text = isMoney ? millions(currency) : { kind: 'unit', unit };
  return [
    speaker.say(unit === 'fraction' ? name : msg('cli.compare.ofUnit', { name, unit: unitShown })),
    shown(before, 'factor'),
    shown(after, 'factor'),
    shown(difference, 'indicator'),
    speaker.say(amountOrDash(relative, 'fraction', 'indicator', `${id}@relative`)),
    becauseText(movement, reasons, speaker),
  ];
}

/** `[1][2]`, the numbers of its reasons; in words where only other options move it. */
function becauseText(
  { because, isThroughOthers }: Movement,
  reasons: readonly FactorChange[],
  speaker: Speaker,
): string {
  const numbers = reasons.flatMap(({ id }, at) => (because.includes(id) ? `[${at + 1}]` : []));
  return isThroughOthers ? speaker.say(msg('cli.compare.throughOthers')) : numbers.join('');
}

/** `[1] factor:gwp_ch4_ar5 = 28 kgCO₂e/kg (IPCC AR5) → factor:gwp_ch4_ar6 = …`. */
function reasonLines(
  reasons: readonly FactorChange[],
  dossier: Dossier,
  speaker: Speaker,
): string[] {
  const rowText = (row: FactorRecord | null): Text =>
    row === null
      ? msg('cli.compare.noRow')
      : msg('cli.compare.row', {
          id: `factor:${row.id}`,
          value: amountOrDash(row.value, row.unit, 'factor', `factor:${row.id}`),
          source: sourceOfFactor(row.id, dossier) ?? row.source,
        });
  return reasons.map(({ before, after }, at) =>
    prose(
      `[${at + 1}] ${speaker.say(msg('cli.compare.pair', { before: rowText(before), after: rowText(after) }))}`,
    ),
  );
}

function unusedText(
  { changes }: FactorComparisonCore,
  reasons: readonly FactorChange[],
  speaker: Speaker,
): string {
  const others = changes.length - reasons.length;
  return others === 0 ? '' : prose(speaker.say(msg('cli.compare.unused', { count: others })));
}
