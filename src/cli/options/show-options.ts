import { calculatorOf } from '../../assess/calculators/registry.js';
import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { Library, Option } from '../../model/library.js';
import type { Text } from '../../model/text.js';
import { resourceName } from '../../report/names.js';
import { formatColumns, pageWidth } from '../terminal/columns.js';
import { wrap } from '../terminal/display-width.js';
import type { Styles } from '../terminal/styles.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';
import { withSuggestion } from '../usage-errors.js';
import { workshop } from '../workshop.js';
import { tagTexts } from './tag-texts.js';

/** The catalogue of options, one a line, in the order of their ids. */
export async function listOptions(isJson: boolean, terminal: Terminal): Promise<void> {
  const { library } = workshop();
  const { options } = library;
  if (isJson) {
    terminal.print(JSON.stringify({ schema: 'sxsh/options@1', options }, null, 2));
    return;
  }
  const speaker = await terminal.speaker();
  const { quiet } = await terminal.styles();
  terminal.print(
    formatColumns(
      [
        { head: 'id', align: 'left' },
        { head: speaker.say(msg('cli.head.option')), align: 'left', isFlexible: true },
        { head: speaker.say(msg('cli.head.resource')), align: 'left' },
      ],
      options.map(({ id, name, saving }) => [
        id,
        speaker.say(name),
        speaker.say(resourceText(library, saving.resource)),
      ]),
      quiet,
    ),
  );
}

/**
 * All that the catalogue knows of one option.
 *
 * @throws UsageError where there is no option of this id.
 */
export async function showOption(id: string, isJson: boolean, terminal: Terminal): Promise<void> {
  const { library } = workshop();
  const { options } = library;
  const option = options.find((each) => each.id.toLowerCase() === id.toLowerCase());
  if (option === undefined) {
    const known = options.map((each) => each.id);
    throw new UsageError(withSuggestion(msg('cli.unknown.optionId', { word: id }), id, known));
  }
  if (isJson) terminal.print(JSON.stringify(option, null, 2));
  else
    terminal.print(
      formatOption(option, library, await terminal.speaker(), await terminal.styles()),
    );
}

const techniques = {
  GH: 'cli.technique.GH',
  IS: 'cli.technique.IS',
  PC: 'cli.technique.PC',
  EM: 'cli.technique.EM',
  TC: 'cli.technique.TC',
  RR: 'cli.technique.RR',
  BP: 'cli.technique.BP',
  PM: 'cli.technique.PM',
} as const;

/** An option on fuel saves whatever the plant's boiler burns. */
const resourceText = (library: Library, resource: string): Text =>
  resource === 'fuel' ? msg('cli.catalogue.fuel') : resourceName({ library }, resource);

/** The eight techniques of cleaner production; templates hold nothing else. */
const techniqueName = (technique: string): Text =>
  technique in techniques ? msg(techniques[technique as keyof typeof techniques]) : technique;

function formatOption(option: Option, library: Library, speaker: Speaker, styles: Styles): string {
  const { id, name, technique, saving, cost, lifeYears, source, tag } = option;
  const calculator = calculatorOf(saving.calculator);
  const part = (head: Text, text: Text): string =>
    [styles.quiet(speaker.say(head)), ...indented(speaker.say(text))].join('\n');
  const money = (value: number): Text => ({
    kind: 'amount',
    value,
    unit: 'VND',
    style: 'headline',
    of: `options.${id}.cost`,
  });
  const range = msg('cli.catalogue.cost', {
    low: money(cost.low),
    high: money(cost.high),
    basis: cost.basis,
    years: lifeYears,
  });
  return [
    wrap(`${id}  ${speaker.say(name)}`, pageWidth)
      .map(styles.strong)
      .join('\n'),
    part(msg('cli.catalogue.technique'), techniqueName(technique)),
    part(
      msg('cli.catalogue.saves'),
      msg('cli.catalogue.resource', {
        resource: resourceText(library, saving.resource),
        unit: { kind: 'unit', unit: saving.unit },
      }),
    ),
    part(msg('cli.catalogue.formula'), `${saving.calculator}: ${calculator?.equation ?? ''}`),
    parametersOf(option, speaker, styles),
    part(msg('cli.catalogue.costHead'), range),
    part(msg('cli.catalogue.limits'), option.limits),
    [
      styles.quiet(speaker.say(msg('cli.catalogue.guide'))),
      ...option.guide[speaker.language].flatMap((step, index) => indented(`${index + 1}. ${step}`)),
    ].join('\n'),
    part(msg('cli.catalogue.verify'), option.verify),
    [
      styles.quiet(speaker.say(msg('cli.catalogue.source'))),
      ...[source, ...tagTexts(tag)].flatMap((text) => indented(speaker.say(text))),
    ].join('\n'),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

const indented = (text: string): string[] => wrap(text, pageWidth - 2).map((line) => `  ${line}`);

function parametersOf({ parameters }: Option, speaker: Speaker, styles: Styles): string {
  const rows = Object.entries(parameters).map(([name, { low, likely, high, unit }]) => [
    name,
    ...[low, likely, high].map((value) =>
      speaker.say({
        kind: 'amount',
        value,
        unit,
        style: unit === 'fraction' ? 'share' : 'indicator',
        of: name,
        bare: unit !== 'fraction',
      }),
    ),
    unit === 'fraction' ? '' : unit,
  ]);
  if (rows.length === 0) return '';
  const heads = [
    { head: speaker.say(msg('cli.catalogue.parameter')), align: 'left' },
    { head: speaker.say(msg('cli.catalogue.low')), align: 'right' },
    { head: speaker.say(msg('cli.catalogue.likely')), align: 'right' },
    { head: speaker.say(msg('cli.catalogue.high')), align: 'right' },
    { head: '', align: 'left' },
  ] as const;
  return formatColumns(heads, rows, styles.quiet);
}
