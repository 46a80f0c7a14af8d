import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import { money } from '../terminal/amounts.js';
import { formatColumns } from '../terminal/columns.js';
import { harmless } from '../terminal/display-width.js';
import type { Styles } from '../terminal/styles.js';
import type { ManifestEntry } from './manifest.js';

/** What became of each facility, one line each. */
export function formatBatch(
  entries: readonly ManifestEntry[],
  speaker: Speaker,
  { quiet }: Styles,
): string {
  return formatColumns(
    [
      { head: speaker.say(msg('cli.head.facility')), align: 'left', isFlexible: true },
      { head: speaker.say(msg('cli.head.status')), align: 'left' },
      { head: speaker.say(msg('cli.head.net')), align: 'right' },
      { head: speaker.say(msg('cli.head.warnings')), align: 'right' },
    ],
    entries.map(({ folder, id, status, totals, counts }) => [
      harmless(folder === '' ? id : folder),
      speaker.say(msg(`cli.batch.status.${status}`)),
      speaker.say(money(totals?.net, totals?.currency ?? '', 'totals.net')),
      speaker.say(msg('cli.count', { number: counts.warning })),
    ]),
    quiet,
  );
}
