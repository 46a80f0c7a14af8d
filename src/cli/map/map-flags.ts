import type { ColumnRole } from '../../intake/layout/column-role.js';
import { isUnitText, partBracket, roleOf, UNUSED } from '../../intake/layout/column-role.js';
import { constantColumn } from '../../intake/layout/constants.js';
import { headingIndex } from '../../intake/layout/titles.js';
import { closedWords } from '../../intake/mapping/closed-words.js';
import {
  type FormAnswers,
  MEASURE,
  noAnswers,
  withColumn,
  withSame,
  withWord,
} from '../../intake/mapping/form-answers.js';
import { type ClientForm, formOf, viewOf } from '../../intake/mapping/form-view.js';
import { plantTables } from '../../intake/mapping/guess-table.js';
import { tableIn } from '../../intake/mapping/next-question.js';
import type { Setting } from '../../intake/profile/setting.js';
import type { PlantTable } from '../../intake/sources/table-of.js';
import { columnNames, type TableForm } from '../../intake/table/spec.js';
import { fold } from '../../intake/text/fold.js';
import { msg } from '../../lang/message.js';
import type { Message } from '../../model/text.js';
import { UsageError } from '../usage-error.js';
import { withSuggestion } from '../usage-errors.js';

/** What the flags of `map` say of the form. */
export interface MapFlags {
  readonly sheet?: string;
  readonly table?: string;
  readonly column: readonly string[];
  /** `carrier=điện`: what every row is. */
  readonly same: readonly string[];
  readonly name: readonly string[];
  readonly yes?: true;
  /** Takes out what was kept for the form. */
  readonly forget?: true;
}

/**
 * The answers that the flags give.
 *
 * @throws UsageError where a flag names what the form, the table or the vocabulary has not.
 */
export function answersIn(flags: MapFlags, form: ClientForm, setting: Setting): FormAnswers {
  let answers: FormAnswers = { ...noAnswers, ...(flags.table && { table: tableOf(flags.table) }) };
  const columns = flags.column.map((word) => columnFlag(word, form));
  for (const { title, role } of columns) answers = withColumn(answers, title, role);
  const table = tableIn(form, setting, answers);
  for (const { title, role } of columns)
    answers = withColumn(answers, title, { ...role, column: columnIn(role, table) });
  for (const word of flags.same) answers = withSameFlag(answers, word, form, table, setting);
  for (const word of flags.name) answers = withName(answers, word, table, setting);
  return answers;
}

const refuse = (message: Message, word: string, known: readonly string[]): UsageError =>
  new UsageError(withSuggestion(message, word, known), 'map');

function tableOf(word: string): PlantTable {
  const name = word.toLowerCase().replace(/\.csv$/, '');
  const found = plantTables.find((table) => table === name);
  if (found) return found;
  const known = plantTables.join(', ');
  throw refuse(msg('cli.map.noTable', { word, known }), word, plantTables);
}

function columnFlag(
  word: string,
  { grid }: ClientForm,
): { readonly title: string; readonly role: ColumnRole } {
  const at = word.lastIndexOf('=');
  if (at < 1 || at === word.length - 1)
    throw new UsageError(msg('cli.map.badColumn', { word }), 'map');
  const title = word.slice(0, at).trim();
  const role = roleOf(word.slice(at + 1));
  if (role.unit !== undefined && !isUnitText(role.unit))
    throw new UsageError(msg('cli.map.badUnit', { unit: role.unit, word }), 'map');
  return { title: titleIn(title, grid.rows), role };
}

/** The heading as it stands in the form, with the unit that was left out in the flag. */
function titleIn(title: string, rows: ClientForm['grid']['rows']): string {
  const cells = [...new Set(rows.flatMap(({ cells }) => cells.map((cell) => plain(cell))))];
  const whole = cells.find((cell) => fold(cell) === fold(title));
  if (whole !== undefined) return whole;
  const parted = cells.filter((cell) => fold(partBracket(cell)?.words ?? '') === fold(title));
  const [only] = parted;
  if (only !== undefined && parted.length === 1) return only;
  throw refuse(msg('cli.map.noHeading', { title }), title, cells.slice(0, 2000));
}

const plain = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

/** Any heading that the reader knows names its column too. */
function columnIn({ column }: ColumnRole, table: PlantTable | undefined): string {
  if (column === UNUSED || column === MEASURE || !table) return column;
  const found = headingIndex(formOf(table)).get(fold(column));
  if (found !== undefined) return found;
  const names = [...columnNames(formOf(table)), UNUSED];
  const args = { table, word: column, known: names.join(', ') };
  throw refuse(msg('cli.map.noColumn', args), column, names);
}

function withName(
  answers: FormAnswers,
  flag: string,
  table: PlantTable | undefined,
  setting: Setting,
): FormAnswers {
  const match = /^([^:]+):(.+)=([^=]+)$/s.exec(flag);
  if (!match) throw new UsageError(msg('cli.map.badName', { word: flag }), 'map');
  const [column, word, value] = match.slice(1).map((part) => part.trim()) as [
    string,
    string,
    string,
  ];
  if (!table) return withWord(answers, column, word, value);
  const names = formOf(table)
    .columns.filter(({ holds }) => holds === 'text')
    .map(({ name }) => name);
  if (!names.includes(column))
    throw refuse(
      msg('cli.map.noNameColumn', { word: column, known: names.join(', ') }),
      column,
      names,
    );
  return withWord(answers, column, word, valueIn(column, value, table, setting));
}

/** What every row is, in a column that the form has not. */
function withSameFlag(
  answers: FormAnswers,
  flag: string,
  form: ClientForm,
  table: PlantTable | undefined,
  setting: Setting,
): FormAnswers {
  const [name = '', value = ''] = partedAt(flag, flag.indexOf('='));
  if (name === '' || value === '')
    throw new UsageError(msg('cli.map.badSame', { word: flag }), 'map');
  if (!table) return withSame(answers, name, value);
  const spec = formOf(table);
  const column = constantColumn(spec, name);
  if (column === undefined) throw noConstant(spec, name);
  const titles = viewOf(form, table, setting, answers)?.found.titles ?? [];
  const own = titles.find((title) => title.column === column);
  if (own) throw new UsageError(msg('cli.map.sameThere', { column, title: own.text }), 'map');
  return withSame(answers, column, valueIn(column, value, table, setting));
}

const partedAt = (flag: string, at: number): string[] =>
  at < 1 ? [] : [flag.slice(0, at).trim(), flag.slice(at + 1).trim()];

function noConstant(spec: TableForm, word: string): UsageError {
  const names = columnNames(spec).filter((column) => constantColumn(spec, column) === column);
  return refuse(msg('cli.map.noNameColumn', { word, known: names.join(', ') }), word, names);
}

/** Any spelling of a known word stands for it. */
function valueIn(column: string, value: string, table: PlantTable, setting: Setting): string {
  const closed = closedWords(table, column, setting);
  const found = closed?.spellings.find(([name]) => fold(name) === fold(value));
  if (found) return found[1];
  if (!closed || closed.knows(value)) return value;
  const known = closed.choices.map((choice) => choice.value);
  const message = msg('cli.map.badWord', { column, word: value, known: known.join(', ') });
  throw refuse(message, value, known);
}
