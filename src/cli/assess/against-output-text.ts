import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { Dossier } from '../../report/dossier.js';
import { nameOf } from '../../report/names.js';
import { amountOrDash } from '../terminal/amounts.js';
import { formatColumns } from '../terminal/columns.js';
import type { Styles } from '../terminal/styles.js';
import { type Compared, decouplingText, expanded, isCompared } from './decoupling-text.js';
import { unitOf } from './figures-text.js';

/** What was avoided at the rate of the base period, and how use went with output; carriers when all is shown. */
export function formatAgainstOutput(
  dossier: Dossier,
  isAll: boolean,
  speaker: Speaker,
  styles: Styles,
): string {
  const compared = dossier.core.figures.filter(isCompared);
  const shown = compared.filter(({ group }) => isAll || group === undefined);
  if (shown.length === 0) return '';
  return formatColumns(
    [
      { head: speaker.say(msg('cli.head.against')), align: 'left', isFlexible: true },
      { head: speaker.say(msg('cli.head.unit')), align: 'left' },
      { head: speaker.say(msg('cli.head.avoided')), align: 'right' },
      { head: speaker.say(msg('cli.head.expanded')), align: 'right' },
      { head: speaker.say(msg('cli.head.decoupling')), align: 'left' },
    ],
    shown.map((figure) => rowOf(figure, dossier, speaker)),
    styles.quiet,
  );
}

function rowOf(figure: Compared, dossier: Dossier, speaker: Speaker): string[] {
  const { id, unit, avoided } = figure;
  return [
    speaker.say(nameOf(dossier, id)),
    unitOf(unit, dossier.core.currency, speaker),
    speaker.say(amountOrDash(avoided.value, unit, 'indicator', `${id}@avoided`, true)),
    speaker.say(amountOrDash(expanded(figure), unit, 'indicator', `${id}@expanded`, true)),
    speaker.say(decouplingText(figure)),
  ];
}
