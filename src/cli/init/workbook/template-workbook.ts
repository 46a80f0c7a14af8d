import { templateSheets } from '../../../intake/vocabulary/template-sheets.js';
import { msg } from '../../../lang/message.js';
import type { Speaker } from '../../../lang/speaker.js';
import type { Facility } from '../../../model/facility-schema.js';
import type { Library } from '../../../model/library.js';
import { writeWorkbook } from '../../../render/workbook/write-workbook.js';
import { type CommandWords, guideSheet } from './guide-sheet.js';
import { createListBook } from './list-book.js';
import { profileSheet } from './profile-sheet.js';
import { tableSheet } from './table-sheet.js';
import { templateTables } from './template.js';

/** One workbook for a plant to fill in: instructions, profile, every table, and the lists to choose from. */
export async function templateWorkbook(
  facility: Facility,
  library: Library,
  command: CommandWords,
  speaker: Speaker,
): Promise<Uint8Array> {
  const lists = createListBook(templateSheets.lists[speaker.language]);
  const parts = { facility, library, speaker, lists };
  const filled = [profileSheet(parts), ...templateTables.map((table) => tableSheet(table, parts))];
  const { name } = facility;
  return writeWorkbook({
    title: speaker.say(
      msg('template.title', { name: typeof name === 'string' ? name : name[speaker.language] }),
    ),
    date: facility.assessedOn ?? '1980-01-01',
    sheets: [guideSheet(command, facility, speaker), ...filled, lists.sheet()],
  });
}
