import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { Missing } from '../../model/assessment-schema.js';
import type { Dossier } from '../../report/dossier.js';
import { nameOf } from '../../report/names.js';
import { causeText } from '../explain/missing-lines.js';
import { pageWidth } from '../terminal/columns.js';
import { wrap } from '../terminal/display-width.js';
import type { Styles } from '../terminal/styles.js';

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
  if (all.length === 0) return '';
  const shown = isAll ? all : all.slice(0, shownMissing);
  const rest = all.length - shown.length;
  return [
    styles.quiet(speaker.say(msg('cli.head.missing'))),
    ...shown.flatMap((missing) => missingLines(missing, dossier, speaker)),
    ...(rest > 0
      ? [styles.quiet(speaker.say(msg('cli.assess.moreMissing', { count: rest })))]
      : []),
  ].join('\n');
}

function missingLines(missing: Missing, dossier: Dossier, speaker: Speaker): string[] {
  const text = msg(reasons[missing.reason], {
    name: nameOf(dossier, missing.id),
    because: missing.because.map((cause) => causeText(dossier, cause)),
  });
  return wrap(speaker.say(text), pageWidth - 2).map((line, index) =>
    index === 0 ? `- ${line}` : `  ${line}`,
  );
}
