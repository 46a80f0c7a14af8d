import { calculatorOf } from '../../assess/calculators/registry.js';
import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { OptionResult } from '../../model/assessment-schema.js';
import type { Text } from '../../model/text.js';
import type { Dossier } from '../../report/dossier.js';
import { resourceName } from '../../report/names.js';
import { amountOrDash, millions } from '../terminal/amounts.js';
import { formatColumns } from '../terminal/columns.js';
import type { Styles } from '../terminal/styles.js';
import { optionMoney } from './option-money.js';
import { optionReasons } from './option-reasons.js';
import { placesText } from './places-text.js';
import { indented } from './walk.js';

const statuses = {
  proposed: 'cli.status.proposed',
  survey: 'cli.status.survey',
  'not-applicable': 'cli.status.notApplicable',
  done: 'cli.status.done',
} as const;

/** An option: why it stands where it stands, its calculator, what went in, what came out, its money. */
export function formatOptionProvenance(
  option: OptionResult,
  dossier: Dossier,
  speaker: Speaker,
  styles: Styles,
): string {
  const { id, name, status, inputs, saving } = option;
  const title = `${id}  ${speaker.say(name)}: ${speaker.say(msg(statuses[status]))}`;
  const lines = (texts: readonly Text[]): string[] =>
    texts.flatMap((text) => indented(1, speaker.say(text), 1));
  return [
    indented(0, title, 1).map(styles.strong),
    lines(optionReasons(option, dossier)),
    formulaLines(option, speaker),
    ...(inputs.length > 0
      ? [[inputsTable(option, speaker, styles)], originLines(option, dossier, speaker, styles)]
      : []),
    ...(saving.length > 0 ? [[savingsTable(option, dossier, speaker, styles)]] : []),
    lines(optionMoney(option, dossier)),
  ]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

/** The law by which it saves; a measure of the consultant's own brings its numbers itself. */
function formulaLines({ formula }: OptionResult, speaker: Speaker): string[] {
  const calculator = calculatorOf(formula);
  const text =
    calculator === undefined
      ? msg('cli.explain.measure')
      : msg('cli.explain.calculator', {
          id: formula,
          name: calculator.name,
          equation: calculator.equation,
        });
  return indented(0, speaker.say(text), 1);
}

/** What the calculator calls its input. */
const labelOf = (formula: string, name: string): Text =>
  calculatorOf(formula)?.inputs.find((input) => input.name === name)?.label ??
  (name === 'saving' ? msg('cli.head.saving') : name);

function rangeHeads(first: string, speaker: Speaker) {
  return [
    { head: first, align: 'left', isFlexible: true },
    { head: speaker.say(msg('cli.catalogue.low')), align: 'right' },
    { head: speaker.say(msg('cli.catalogue.likely')), align: 'right' },
    { head: speaker.say(msg('cli.catalogue.high')), align: 'right' },
    { head: speaker.say(msg('cli.head.unit')), align: 'left' },
  ] as const;
}

function inputsTable({ id, formula, inputs }: OptionResult, speaker: Speaker, styles: Styles) {
  return formatColumns(
    rangeHeads(speaker.say(msg('cli.head.input')), speaker),
    inputs.map((input) => [
      speaker.say(labelOf(formula, input.name)),
      ...numbers(`options.${id}.inputs.${input.name}`, input, speaker),
      unitOf(input.unit, speaker),
    ]),
    styles.quiet,
  );
}

/** Where each input comes from; an address is never cut short. */
function originLines(
  { formula, inputs }: OptionResult,
  dossier: Dossier,
  speaker: Speaker,
  styles: Styles,
): string[] {
  return [
    styles.quiet(speaker.say(msg('cli.head.from'))),
    ...inputs.flatMap(({ name, from }) =>
      indented(
        1,
        speaker.say(
          msg('cli.explain.origin', {
            name: labelOf(formula, name),
            from: placesText(from, dossier),
          }),
        ),
        1,
      ),
    ),
  ];
}

function savingsTable(
  { id, saving, savingCost }: OptionResult,
  dossier: Dossier,
  speaker: Speaker,
  styles: Styles,
): string {
  const { currency } = dossier.core;
  const heads = [
    ...rangeHeads(speaker.say(msg('cli.head.saving')), speaker),
    { head: speaker.say(msg('cli.head.afterOverlap')), align: 'right' },
  ] as const;
  const of = `options.${id}.saving`;
  const isMoney = ({ resource, unit }: (typeof saving)[number]): boolean =>
    resource === 'money' && unit === `${currency}/yr`;
  const rows = saving
    .filter((row) => savingCost === null || !isMoney(row))
    .map((row) => [
      speaker.say(resourceName(dossier, row.resource)),
      ...numbers(of, row, speaker),
      unitOf(row.unit, speaker),
      speaker.say(amountOrDash(row.net, row.unit, 'indicator', of, true)),
    ]);
  const inMillions = (value: number): string =>
    speaker.say(amountOrDash(value, currency, 'money', of, true));
  const cost = savingCost && [
    speaker.say(msg('cli.head.money')),
    ...[savingCost.low, savingCost.likely, savingCost.high].map(inMillions),
    speaker.say(msg('cli.millionsYear', { millions: millions(currency) })),
    inMillions(savingCost.net),
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
