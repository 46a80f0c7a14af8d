import { readingIds } from '../../assess/options/reading-ids.js';
import { msg } from '../../lang/message.js';
import { formatColumns } from '../terminal/columns.js';
import type { Terminal } from '../terminal/terminal.js';
import { workshop } from '../workshop.js';

/** The readings that readings.csv may hold for the tool to use, each with the options that it feeds. */
export async function listReadings(terminal: Terminal): Promise<void> {
  const speaker = await terminal.speaker();
  const { quiet } = await terminal.styles();
  terminal.print(
    formatColumns(
      [
        { head: 'id', align: 'left' },
        { head: speaker.say(msg('cli.head.unit')), align: 'left' },
        { head: speaker.say(msg('cli.head.feeds')), align: 'left', isFlexible: true },
      ],
      readingIds(workshop().library.options).map(({ id, unit, options }) => [
        id,
        speaker.say({ kind: 'unit', unit }),
        options.length > 0 ? options.join(' ') : '–',
      ]),
      quiet,
    ),
  );
}
