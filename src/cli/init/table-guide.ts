import { standardHeading } from '../../intake/vocabulary/standard-heading.js';
import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { Library } from '../../model/library.js';
import { acceptedWords, closedColumns } from '../tables/accepted-words.js';
import { exampleOf } from '../tables/table-examples.js';
import { pageWidth } from '../terminal/columns.js';
import { wrap } from '../terminal/display-width.js';
import { prose } from '../terminal/prose.js';
import { startingTables } from './empty-tables.js';

/** How to fill in the tables: the words that closed columns take, and a row of each table. */
export function formatTableGuide(library: Library, sxsh: string, speaker: Speaker): string {
  const { language } = speaker;
  const words = closedColumns.flatMap(([table, column]) => {
    const name = language === 'vi' ? standardHeading(table, column) : column;
    const list = acceptedWords(table, column, library, language).join(', ');
    return wrap(`${table}.csv, ${name}: ${list}`, pageWidth - 4).map((line, index) =>
      index === 0 ? `  ${line}` : `    ${line}`,
    );
  });
  const rows = startingTables.map((table) => `  ${exampleOf(table, language).row}`);
  return [
    prose(speaker.say(msg('cli.init.words', { sxsh }))),
    ...words,
    '',
    prose(speaker.say(msg('cli.init.examples'))),
    ...rows,
    '',
    prose(speaker.say(msg('cli.init.meters'))),
  ].join('\n');
}
