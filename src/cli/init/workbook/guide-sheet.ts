import { templateSheets } from '../../../intake/vocabulary/template-sheets.js';
import { type MessageId, msg } from '../../../lang/message.js';
import type { Speaker } from '../../../lang/speaker.js';
import type { Facility } from '../../../model/facility-schema.js';
import type { Message } from '../../../model/text.js';
import type { PlannedRow, PlannedSheet } from '../../../render/workbook/workbook-plan.js';
import { exampleCells } from '../../tables/table-examples.js';
import { wrap } from '../../terminal/display-width.js';
import { isStarting } from './table-sheet.js';
import { templateTables } from './template.js';

/** How the program and the folder are written in a command. */
export interface CommandWords {
  readonly sxsh: string;
  readonly folder: string;
}

/** Characters in a line of instructions, which runs on over the columns beside it. */
const lineWidth = 150;

/** What a plant must know to fill in the others. */
export function guideSheet(
  command: CommandWords,
  { product }: { readonly product?: Facility['product'] | undefined },
  speaker: Speaker,
): PlannedSheet {
  const prose = (message: Message): PlannedRow[] => lines(speaker.say(message));
  return {
    name: templateSheets.guide[speaker.language],
    widths: [22, 56, 100],
    rows: [
      [{ value: speaker.say(msg('template.guide.title')), look: 'title' }],
      [],
      ...instructions(command, speaker).flatMap(prose),
      [],
      ...sheetRows(product, speaker),
      [],
      ...prose(msg('template.guide.colours')),
    ],
    frozenRows: 0,
    rules: [],
    tab: '45A08D',
  };
}

/** Lines of one paragraph; those below the first stand under its words, not under its number. */
const lines = (text: string): PlannedRow[] =>
  wrap(text, lineWidth).map((line, at) => [
    { value: at === 0 ? line : `     ${line}`, look: 'prose' },
  ]);

function instructions(command: CommandWords, { language }: Speaker): readonly Message[] {
  const profile = templateSheets.profile[language];
  return [
    msg('template.guide.profile', { profile }),
    msg('template.guide.rows'),
    msg('template.guide.months'),
    msg('template.guide.blanks'),
    msg('template.guide.numbers'),
    msg('template.guide.vat', { profile }),
    msg('template.guide.bills'),
    msg('template.guide.headings'),
    msg('template.guide.months.new'),
    msg('template.guide.unused'),
    msg('template.guide.next', { ...command }),
  ];
}

function sheetRows(product: Facility['product'], speaker: Speaker): PlannedRow[] {
  const { language, say } = speaker;
  const heads = ['sheet', 'holds', 'example'] as const;
  return [
    heads.map((head) => ({ value: say(msg(`template.guide.${head}`)), look: 'optionalHeading' })),
    row(templateSheets.profile[language], say(msg('template.guide.holds.profile')), ''),
    ...templateTables.map((table) => {
      const holds = say(msg(`cli.table.${table}` satisfies MessageId));
      const whole = isStarting(table)
        ? holds
        : say(msg('template.guide.optional', { table: holds }));
      // In one cell: cell by cell it would look like a table, and be read as one.
      const own = table === 'production' ? wordsOf(product) : {};
      const example = exampleCells(table, language).map(({ column, text }) => own[column] ?? text);
      return row(templateSheets[table][language], whole, example.join(' | ').replace(/[ |]+$/, ''));
    }),
    row(templateSheets.lists[language], say(msg('template.guide.holds.lists')), ''),
  ];
}

/** The example is of the plant's own product, where that is known. */
const wordsOf = (product: Facility['product']): Readonly<Record<string, string>> =>
  product ? { product: product.main, unit: product.unit } : {};

const row = (...cells: readonly string[]): PlannedRow =>
  cells.map((value) => ({ value, look: 'label' }));
