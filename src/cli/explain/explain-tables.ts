import type { TableRow, TableSpec } from '../../intake/table/spec.js';
import { columnNames } from '../../intake/table/spec.js';
import { corrections } from '../../intake/tables/corrections.js';
import { specs } from '../../intake/tables/specs.js';
import { standardHeading } from '../../intake/vocabulary/standard-heading.js';
import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { TableName } from '../../model/plant.js';
import type { Text } from '../../model/text.js';
import { acceptedWords } from '../tables/accepted-words.js';
import { exampleOf, tableNames } from '../tables/table-examples.js';

import { formatColumns } from '../terminal/columns.js';
import { prose } from '../terminal/prose.js';
import type { Styles } from '../terminal/styles.js';
import type { Terminal } from '../terminal/terminal.js';
import { workshop } from '../workshop.js';
import { indented } from './walk.js';

export const isTable = (word: string): word is TableName =>
  (tableNames as readonly string[]).includes(word);

const nameOfTable = (table: TableName): Text => msg(`cli.table.${table}`);

/** The tables that a facility folder may hold, and how to see the columns of each. */
export async function listTables(terminal: Terminal): Promise<void> {
  const speaker = await terminal.speaker();
  const { quiet } = await terminal.styles();
  const rows = tableNames.map((name) => [`${name}.csv`, speaker.say(nameOfTable(name))]);
  const heads = [
    { head: speaker.say(msg('cli.head.file')), align: 'left' },
    { head: speaker.say(msg('cli.head.holds')), align: 'left', isFlexible: true },
  ] as const;
  const next = speaker.say(msg('cli.explain.tables.next', { sxsh: terminal.self }));
  const meters = speaker.say(msg('cli.explain.tables.meters'));
  terminal.print([formatColumns(heads, rows, quiet), prose(meters), prose(next)].join('\n\n'));
}

/** The columns of one table, the words and units that they take, and a row to copy. */
export async function explainTable(table: TableName, terminal: Terminal): Promise<void> {
  const speaker = await terminal.speaker();
  const styles = await terminal.styles();
  const { heading, row } = exampleOf(table, speaker.language);
  terminal.print(
    [
      `${styles.strong(`${table}.csv`)}  ${speaker.say(nameOfTable(table))}`,
      columnsTable(table, speaker, styles),
      ...wordsLines(table, speaker, styles),
      [styles.quiet(speaker.say(msg('cli.explain.example.row'))), `  ${heading}`, `  ${row}`].join(
        '\n',
      ),
    ].join('\n\n'),
  );
}

type Shape = Pick<TableSpec<TableRow>, 'name' | 'calendar' | 'columns'>;

const shapes: readonly Shape[] = [...specs, corrections];

const shapeOf = (table: TableName): Shape => shapes.find(({ name }) => name === table) as Shape;

function columnsTable(table: TableName, speaker: Speaker, styles: Styles): string {
  const shape = shapeOf(table);
  const isNeeded = (column: string): boolean =>
    column === 'month' || shape.columns.some(({ name, isNeeded }) => name === column && isNeeded);
  const yes = speaker.say(msg('report.yes'));
  return formatColumns(
    [
      { head: speaker.say(msg('cli.head.column')), align: 'left' },
      { head: speaker.say(msg('cli.head.vietnamese')), align: 'left', isFlexible: true },
      { head: speaker.say(msg('cli.head.needed')), align: 'left' },
    ],
    columnNames(shape).map((column) => [
      column,
      standardHeading(table, column),
      isNeeded(column) ? yes : '',
    ]),
    styles.quiet,
  );
}

function wordsLines(table: TableName, speaker: Speaker, styles: Styles): string[] {
  const { library } = workshop();
  const lines = columnNames(shapeOf(table)).flatMap((column) => {
    const words = acceptedWords(table, column, library, speaker.language);
    return words.length === 0 ? [] : indented(1, `${column}: ${words.join(', ')}`, 1);
  });
  const notes = tableNotes[table]?.() ?? [];
  return [
    ...(lines.length > 0
      ? [[styles.quiet(speaker.say(msg('cli.head.words'))), ...lines].join('\n')]
      : []),
    ...notes.map((note) => prose(speaker.say(note))),
  ];
}

/** What a list of words does not say. */
const tableNotes: Readonly<Partial<Record<TableName, () => readonly Text[]>>> = {
  readings: () => [msg('cli.explain.tables.readings')],
  flows: () => [msg('cli.explain.tables.flows')],
  corrections: () => [msg('cli.explain.tables.corrections')],
};
