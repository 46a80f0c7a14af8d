import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { Finding, FindingKind } from '../../model/finding-schema.js';
import type { Text } from '../../model/text.js';
import type { Dossier } from '../../report/dossier.js';
import { foundText } from '../../report/sentences/found.js';
import { money } from '../terminal/amounts.js';
import type { Styles } from '../terminal/styles.js';
import { formatItems, moreItems } from './items-text.js';

/** So many lead; the others come with `--verbose`. */
const shownFindings = 8;

/** What stands out, the dearest first: what it is, what it costs, its grade, and what answers it. */
export function formatFindings(
  dossier: Dossier,
  isAll: boolean,
  speaker: Speaker,
  styles: Styles,
): string {
  const { findings } = dossier.core;
  const shown = isAll ? findings : findings.slice(0, shownFindings);
  return formatItems(
    {
      head: msg('cli.head.findings'),
      items: shown.map((finding) => findingParts(finding, dossier)),
      rest: findings.length - shown.length,
      more: moreItems,
    },
    speaker,
    styles,
  );
}

function findingParts(finding: Finding, dossier: Dossier): readonly Text[] {
  const { grade, options } = finding;
  const cost = costOf(finding, dossier.core.currency);
  return [
    foundText(dossier, finding),
    ...(cost === null ? [] : [cost]),
    msg('cli.finding.grade', { grade }),
    ...(options.length > 0 ? [options.join(', ')] : []),
  ];
}

/** What has a cost of its own; of the others it is told what mending them would save. */
const priced: ReadonlySet<FindingKind> = new Set([
  'step',
  'drift',
  'loss',
  'yield',
  'power-factor',
]);

/** What it costs a year, or what a change for the better has brought. */
function costOf({ id, kind, money: worth }: Finding, currency: string): Text | null {
  if (worth === null) return null;
  const said = money(Math.abs(worth.value), currency, `findings.${id}.money.value@abs`);
  if (worth.value < 0) return msg('finding.gained', { money: said });
  return priced.has(kind)
    ? msg('finding.costs', { money: said })
    : msg('finding.savable', { money: said });
}
