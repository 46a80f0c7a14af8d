import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { FileForm, InputFile } from '../../model/plant.js';
import { type Column, formatColumns } from '../terminal/columns.js';
import type { Styles } from '../terminal/styles.js';

/** The rows of every table: those that stand there are those used and those refused. */
export function formatFiles(files: readonly InputFile[], speaker: Speaker, styles: Styles): string {
  const hasTotals = files.some(({ totals }) => totals !== undefined && totals > 0);
  const count = (number: number): string => speaker.say(msg('cli.count', { number }));
  const columns: Column[] = [
    { head: speaker.say(msg('cli.head.file')), align: 'left', isFlexible: true },
    { head: speaker.say(msg('cli.head.rows')), align: 'right' },
    { head: speaker.say(msg('cli.head.used')), align: 'right' },
    { head: speaker.say(msg('cli.head.refused')), align: 'right' },
    ...(hasTotals
      ? [{ head: speaker.say(msg('cli.head.totals')), align: 'right' } satisfies Column]
      : []),
  ];
  const rows = files.map(({ file, rows, used, refused, totals = 0 }) => [
    file,
    ...[rows, used, refused].map(count),
    ...(hasTotals ? [totals === 0 ? '' : count(totals)] : []),
  ]);
  return formatColumns(columns, rows, styles.quiet);
}

/** How each table was found to be written: what a wrong number may come from. */
export function formatForms(files: readonly InputFile[], speaker: Speaker, styles: Styles): string {
  const rows = files.flatMap(({ file, form }) =>
    form === undefined ? [] : [[file, ...formOf(form, speaker)]],
  );
  if (rows.length === 0) return '';
  return formatColumns(
    [
      { head: speaker.say(msg('cli.head.file')), align: 'left', isFlexible: true },
      { head: speaker.say(msg('cli.head.encoding')), align: 'left' },
      { head: speaker.say(msg('cli.head.delimiter')), align: 'left' },
      { head: speaker.say(msg('cli.head.decimal')), align: 'left' },
    ],
    rows,
    styles.quiet,
  );
}

const delimiters = {
  ',': 'cli.delimiter.comma',
  ';': 'cli.delimiter.semicolon',
  '\t': 'cli.delimiter.tab',
} as const;

function formOf({ encoding = '', delimiter, decimal }: FileForm, speaker: Speaker): string[] {
  const known = delimiters[delimiter as keyof typeof delimiters];
  return [
    encoding,
    known === undefined ? '' : speaker.say(msg(known)),
    decimal === undefined ? '' : speaker.say(msg(`cli.decimal.${decimal}`)),
  ];
}
