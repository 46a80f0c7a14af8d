import { calculatorOf } from '../../assess/calculators/registry.js';
import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { Because, OptionResult } from '../../model/assessment-schema.js';
import type { Dossier } from '../../report/dossier.js';
import { resourceName } from '../../report/names.js';
import { amountOrDash, millions } from '../terminal/amounts.js';
import { formatColumns, pageWidth } from '../terminal/columns.js';
import { wrap } from '../terminal/display-width.js';
import type { Styles } from '../terminal/styles.js';

const statuses = {
  proposed: 'cli.status.proposed',
  survey: 'cli.status.survey',
  'not-applicable': 'cli.status.notApplicable',
  done: 'cli.status.done',
} as const;

/** An option: why it stands where it stands, its calculator, what went in and what came out. */
export function formatOptionProvenance(
  option: OptionResult,
  dossier: Dossier,
  speaker: Speaker,
  styles: Styles,
): string {
  const { id, name, status, because, formula } = option;
  const equation = calculatorOf(formula)?.equation ?? '';
  const reasons = because.map((reason) => `  ${conditionText(reason)}`);
  return [
    `${styles.strong(id)}  ${speaker.say(name)}: ${speaker.say(msg(statuses[status]))}`,
    ...(reasons.length > 0 ? [reasons.join('\n')] : []),
    wrap(`${formula}: ${equation}`, pageWidth).join('\n'),
    ...(option.inputs.length > 0 ? [inputsTable(option, speaker, styles)] : []),
    ...(option.saving.length > 0 ? [savingsTable(option, dossier, speaker, styles)] : []),
  ].join('\n\n');
}

/** `air.leak_test = never`: which answer, indicator or variable decided. */
const conditionText = ({ q, i, v, value }: Because): string =>
  `${q ?? i ?? v ?? ''} = ${Array.isArray(value) ? value.join(', ') : (value ?? '–')}`;

function rangeHeads(first: string, last: string, speaker: Speaker) {
  return [
    { head: first, align: 'left' },
    { head: speaker.say(msg('cli.catalogue.low')), align: 'right' },
    { head: speaker.say(msg('cli.catalogue.likely')), align: 'right' },
    { head: speaker.say(msg('cli.catalogue.high')), align: 'right' },
    { head: speaker.say(msg('cli.head.unit')), align: 'left' },
    { head: last, align: 'left', isFlexible: true },
  ] as const;
}

function inputsTable({ id, inputs }: OptionResult, speaker: Speaker, styles: Styles): string {
  const from = speaker.say(msg('cli.head.from'));
  return formatColumns(
    rangeHeads(speaker.say(msg('cli.head.input')), from, speaker),
    inputs.map((input) => [
      input.name,
      ...numbers(`options.${id}.inputs.${input.name}`, input, speaker),
      unitOf(input.unit, speaker),
      input.from,
    ]),
    styles.quiet,
  );
}

function savingsTable(
  { id, saving, savingCost }: OptionResult,
  dossier: Dossier,
  speaker: Speaker,
  styles: Styles,
): string {
  const { currency } = dossier.core;
  const heads = rangeHeads(
    speaker.say(msg('cli.head.saving')),
    speaker.say(msg('cli.head.afterOverlap')),
    speaker,
  );
  const of = `options.${id}.saving`;
  const rows = saving.map((row) => [
    speaker.say(resourceName(dossier, row.resource)),
    ...numbers(of, row, speaker),
    unitOf(row.unit, speaker),
    speaker.say(amountOrDash(row.net, row.unit, 'indicator', of, true)),
  ]);
  const unit = speaker.say(msg('cli.millionsYear', { millions: millions(currency) }));
  const cost = savingCost && [
    speaker.say(msg('cli.head.money')),
    ...[savingCost.low, savingCost.likely, savingCost.high].map((value) =>
      speaker.say(amountOrDash(value, currency, 'money', of, true)),
    ),
    unit,
    speaker.say(amountOrDash(savingCost.net, currency, 'money', of, true)),
  ];
  return formatColumns(heads, cost === null ? rows : [...rows, cost], styles.quiet);
}

/** A share brings its own sign. */
const unitOf = (unit: string, speaker: Speaker): string =>
  unit === 'fraction' ? '' : speaker.say({ kind: 'unit', unit });

function numbers(
  of: string,
  { low, likely, high, unit }: { low: number; likely: number; high: number; unit: string },
  speaker: Speaker,
): string[] {
  return [low, likely, high].map((value) =>
    speaker.say(amountOrDash(value, unit, 'indicator', of, true)),
  );
}
