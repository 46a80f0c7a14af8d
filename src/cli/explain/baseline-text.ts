import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { Baseline, BaselineRefusal, BaselineStep } from '../../model/baseline-schema.js';
import type { Message, Text } from '../../model/text.js';
import type { Dossier } from '../../report/dossier.js';
import { nameOf } from '../../report/names.js';
import { amountOrDash } from '../terminal/amounts.js';
import { formatColumns } from '../terminal/columns.js';
import type { Styles } from '../terminal/styles.js';
import { indented } from './walk.js';

const refusals = {
  'too-few-months': 'baseline.refused.tooFewMonths',
  'narrow-range': 'baseline.refused.narrowRange',
  'slope-sign': 'baseline.refused.slopeSign',
  'slope-insignificant': 'baseline.refused.slopeInsignificant',
  'low-fit': 'baseline.refused.lowFit',
  'high-scatter': 'baseline.refused.highScatter',
  collinear: 'baseline.refused.collinear',
  'negative-base-load': 'baseline.refused.negativeBaseLoad',
  'no-production': 'baseline.refused.noProduction',
  'unit-slip': 'baseline.refused.unitSlip',
} as const satisfies Record<BaselineRefusal, string>;

/** A baseline: what it explains by what, how well, which changes it found, and what was saved. */
export function formatBaseline(
  baseline: Baseline,
  dossier: Dossier,
  speaker: Speaker,
  styles: Styles,
): string {
  const { id, refusedBecause } = baseline;
  const say = (text: Text): string[] => indented(1, speaker.say(text), 1);
  return [
    `${styles.strong(`baselines.${id}`)}  ${speaker.say(nameOf(dossier, id))}`,
    ...(baseline.intercept === null ? [] : [coefficients(baseline, dossier, speaker, styles)]),
    ...say(fitText(baseline)),
    ...(refusedBecause.length === 0
      ? []
      : say(
          msg('baseline.refused', {
            reasons: refusedBecause.map((reason) => msg(refusals[reason])),
          }),
        )),
    ...baseline.steps.flatMap((step) => say(stepText(id, step))),
    ...baseline.oddMonths.flatMap(({ month }) =>
      say(msg('baseline.odd', { month: { kind: 'month', month } })),
    ),
    ...savingText(baseline).flatMap(say),
  ].join('\n');
}

/** Intercept, drivers and steps, each with its standard error and t. */
function coefficients(
  { id, drivers, intercept, slopes, steps, standardErrors, t, unit }: Baseline,
  dossier: Dossier,
  speaker: Speaker,
  { quiet }: Styles,
): string {
  const named = [
    msg('baseline.intercept'),
    ...drivers.map((driver) => nameOf(dossier, driver)),
    ...steps.map(({ since }) => msg('baseline.since', { month: { kind: 'month', month: since } })),
  ];
  const values = [intercept, ...slopes, ...steps.map(({ size }) => size)];
  const number = (value: number | undefined | null, at: number, of: string): string =>
    speaker.say(amountOrDash(value, '', 'indicator', `baselines.${id}.${of}.${at}`));
  return formatColumns(
    [
      { head: `  ${speaker.say(msg('baseline.head.term'))}`, align: 'left', isFlexible: true },
      { head: `${speaker.say({ kind: 'unit', unit })}`, align: 'right' },
      { head: speaker.say(msg('baseline.head.error')), align: 'right' },
      { head: 't', align: 'right' },
    ],
    named.map((name, at) => [
      `  ${speaker.say(name)}`,
      number(values[at], at, 'coefficients'),
      number(standardErrors[at], at, 'standardErrors'),
      number(t[at], at, 't'),
    ]),
    quiet,
  );
}

function fitText({ id, n, r2, cvrmse, durbinWatson, period }: Baseline): Message {
  const of = (part: string): string => `baselines.${id}.${part}`;
  return msg('baseline.fit', {
    n,
    from: { kind: 'month', month: period.from },
    to: { kind: 'month', month: period.to },
    r2: amountOrDash(r2, '', 'indicator', of('r2')),
    cv: amountOrDash(cvrmse, 'fraction', 'share', of('cvrmse')),
    dw: amountOrDash(durbinWatson, '', 'indicator', of('durbinWatson')),
  });
}

function stepText(
  id: string,
  { since, sinceRange, shape, size, low, high, unit }: BaselineStep,
): Message {
  const amount = (value: number, of: string): Text =>
    amountOrDash(value, unit.replace(/\/month$/, ''), 'estimate', `baselines.${id}.steps.${of}`);
  const said = {
    month: { kind: 'month', month: since },
    from: { kind: 'month', month: sinceRange.from },
    to: { kind: 'month', month: sinceRange.to },
    size: amount(size, 'size'),
    low: amount(low, 'low'),
    high: amount(high, 'high'),
  } as const;
  return shape === 'step' ? msg('baseline.step', said) : msg('baseline.drift', said);
}

function savingText({ id, saving }: Baseline): Message[] {
  if (saving === null) return [];
  const amount = (value: number, of: string): Text =>
    amountOrDash(value, saving.unit, 'estimate', `baselines.${id}.saving.${of}`);
  const said = {
    saving: amount(saving.value, 'value'),
    low: amount(saving.low, 'low'),
    high: amount(saving.high, 'high'),
  };
  return [
    saving.significant ? msg('baseline.saving', said) : msg('baseline.saving.unproven', said),
  ];
}
