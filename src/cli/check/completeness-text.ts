import { carrierName, streamName } from '../../intake/table/called.js';
import { fold } from '../../intake/text/fold.js';
import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { Completeness, CompletenessCell, CompletenessRow } from '../../model/completeness.js';
import type { Library } from '../../model/library.js';
import { type Column, formatColumns, pageWidth } from '../terminal/columns.js';
import { wrap } from '../terminal/display-width.js';
import type { Styles } from '../terminal/styles.js';

/** One letter a month; the legend says what each means. */
const marks: Readonly<Record<CompletenessCell, string>> = {
  known: 'x',
  part: '/',
  blank: 'o',
  absent: '.',
};

/** So many years stand side by side on a page, beside the names. */
const YEARS_ABREAST = 3;

/** So many items are shown, unless all of them are asked for. */
const SHOWN = 20;

/**
 * The months of every item that lacks one, a letter each, year by year; one line where none lacks any.
 *
 * @param isWhole - Shows the complete items too, and the flows between steps, of which most are not
 *   measured, and for one year only.
 * @returns `''` where no table has a row.
 */
export function formatCompleteness(
  { months, rows: every }: Completeness,
  { carriers }: Pick<Library, 'carriers'>,
  speaker: Speaker,
  styles: Styles,
  isWhole: boolean,
): string {
  const [from, to] = [months[0], months.at(-1)];
  if (from === undefined || to === undefined) return '';
  const rows = isWhole ? every : every.filter(({ table }) => table !== 'flows');
  const lacking = rows.filter(({ cells }) => cells.some((cell) => cell !== 'known'));
  const span = { from: { kind: 'month', month: from }, to: { kind: 'month', month: to } } as const;
  const head =
    lacking.length === 0
      ? msg('cli.months.complete', { ...span, count: rows.length })
      : msg('cli.months.lacking', { ...span, lacking: lacking.length, count: rows.length });
  const all = isWhole ? rows : lacking;
  const shown = isWhole ? all : all.slice(0, SHOWN);
  const rest = all.length - shown.length;
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  const name = (row: CompletenessRow): string => nameOf(row, carriers, speaker);
  return [
    ...wrap(speaker.say(head), pageWidth),
    ...(shown.length === 0 ? [] : wrap(speaker.say(msg('cli.months.legend', marks)), pageWidth)),
    ...(shown.length === 0 ? [] : chunks(years, YEARS_ABREAST)).map((some) =>
      formatYears(some, shown, months, name, styles),
    ),
    ...(rest > 0 ? [speaker.say(msg('cli.months.more', { rest }))] : []),
  ].join('\n');
}

/** A table of some years: the months that lie outside of all data are left blank. */
function formatYears(
  years: readonly string[],
  rows: readonly CompletenessRow[],
  months: readonly string[],
  name: (row: CompletenessRow) => string,
  styles: Styles,
): string {
  const columns: Column[] = [
    { head: '', align: 'left' },
    { head: '', align: 'left', isFlexible: true },
    ...years.map((head): Column => ({ head, align: 'left' })),
  ];
  const lines = rows.map((row) => [
    `${row.table}.csv`,
    name(row),
    ...years.map((year) => monthsIn(year, row, months)),
  ]);
  return formatColumns(columns, lines, styles.quiet);
}

const monthsIn = (year: string, { cells }: CompletenessRow, months: readonly string[]): string =>
  Array.from({ length: 12 }, (_, index) => {
    const at = months.indexOf(`${year}-${String(index + 1).padStart(2, '0')}`);
    const cell = cells[at];
    return cell === undefined ? ' ' : marks[cell];
  }).join('');

function nameOf(
  { table, item, period, meter }: CompletenessRow,
  carriers: Library['carriers'],
  speaker: Speaker,
): string {
  const word = typeof item === 'string' ? item : speaker.say(item);
  const carrier = table === 'energy' && carriers.find(({ id }) => fold(id) === fold(word));
  const called = carrier
    ? carrierName(carrier, period)
    : table === 'water'
      ? streamName(word)
      : item;
  return `${speaker.say(called)}${meter === null ? '' : ` [${meter}]`}`;
}

const chunks = <T>(items: readonly T[], size: number): (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
