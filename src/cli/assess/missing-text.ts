import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { Missing } from '../../model/assessment-schema.js';
import type { Text } from '../../model/text.js';
import type { Dossier } from '../../report/dossier.js';
import { nameOf } from '../../report/names.js';
import { causeText } from '../explain/missing-lines.js';
import type { Styles } from '../terminal/styles.js';
import { formatItems } from './items-text.js';

/** So many are named; the others come with `--verbose`. */
const shownMissing = 8;

const reasons = {
  missing: 'cli.missing.absent',
  undetermined: 'cli.missing.undetermined',
  'refused-data': 'cli.missing.refused',
} as const;

/** What could not be computed, and why: one line a figure, whichever period lacks it. */
export function formatMissing(
  dossier: Dossier,
  isAll: boolean,
  speaker: Speaker,
  styles: Styles,
): string {
  const byId = new Map(dossier.core.missing.map((missing) => [missing.id, missing]));
  const all = [...byId.values()];
  const shown = isAll ? all : all.slice(0, shownMissing);
  return formatItems(
    {
      head: msg('cli.head.missing'),
      items: shown.map((missing) => [missingText(missing, dossier)]),
      rest: all.length - shown.length,
      more: (count) => msg('cli.assess.moreMissing', { count }),
    },
    speaker,
    styles,
  );
}

const missingText = (missing: Missing, dossier: Dossier): Text =>
  msg(reasons[missing.reason], {
    name: nameOf(dossier, missing.id),
    because: missing.because.map((cause) => causeText(dossier, cause)),
  });
