import { readingIds } from '../../../assess/options/reading-ids.js';
import { parameterUnits } from '../../../intake/vocabulary/parameters.js';
import { templateSheets } from '../../../intake/vocabulary/template-sheets.js';
import { msg } from '../../../lang/message.js';
import { monthsAcross } from '../../../model/month.js';
import { acceptedWords, closedColumns } from '../../tables/accepted-words.js';
import type { ExampleCell } from '../../tables/table-examples.js';
import { templateUnits } from '../../tables/template-units.js';
import type { Choice } from './column-entry.js';
import { monthWord, type TemplateParts, type TemplateTable } from './template.js';

/** The list of a column of a table; `null` where any text will do. */
export function choiceOf(
  table: TemplateTable,
  { column, heading }: ExampleCell,
  parts: TemplateParts,
): Choice | null {
  const { lists, speaker } = parts;
  const name =
    column === 'month'
      ? speaker.say(msg('template.list.months'))
      : `${templateSheets[table][speaker.language]}, ${heading}`;
  const title = speaker.say(msg('template.list', { column: name }));
  const range = lists.range(title, wordsOf(table, column, parts));
  return range && { range, isClosed: isClosed(table, column) };
}

/** Whether a word that is not in the list would be refused. */
const isClosed = (table: TemplateTable, column: string): boolean =>
  column === 'carrier' || closedColumns.some(([of, name]) => of === table && name === column);

function wordsOf(
  table: TemplateTable,
  column: string,
  { facility: { periods }, library, speaker: { language } }: TemplateParts,
): readonly string[] {
  if (column === 'month')
    return monthsAcross(periods ? [periods.base, periods.reporting] : []).map((month) =>
      monthWord(month, language),
    );
  if (column === 'unit') return templateUnits(table, language);
  if (column === 'reading') return readingIds(library.options).map(({ id }) => id);
  if (column === 'parameter') return Object.keys(parameterUnits);
  return acceptedWords(table, column, library, language);
}
