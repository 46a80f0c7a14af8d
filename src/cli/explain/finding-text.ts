import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { Finding } from '../../model/finding-schema.js';
import type { Dossier } from '../../report/dossier.js';
import { foundText } from '../../report/sentences/found.js';
import { capital } from '../../report/texts.js';
import { money } from '../terminal/amounts.js';
import type { Styles } from '../terminal/styles.js';
import { formatBalance } from './balance-text.js';
import { formatBaseline } from './baseline-text.js';
import { formatLeaf, formatProvenance } from './provenance-text.js';
import { indented } from './walk.js';

/** A finding with its money, what answers it, and all the evidence, down to the cells. */
export function formatFinding(
  finding: Finding,
  dossier: Dossier,
  isAll: boolean,
  speaker: Speaker,
  styles: Styles,
): string {
  const { id, grade, options, evidence } = finding;
  const head = [
    styles.strong(id),
    ...indented(1, speaker.say(capital(foundText(dossier, finding))), 1),
    ...moneyLines(finding, dossier, speaker),
    ...indented(1, speaker.say(msg('cli.finding.grade', { grade }))),
    ...(options.length === 0
      ? []
      : indented(1, speaker.say(msg('cli.finding.options', { options: options.join(', ') })))),
  ].join('\n');
  const shown = evidence
    .map((each) => evidenceText(each, dossier, isAll, speaker, styles))
    .filter((text) => text !== '');
  return [head, ...shown].join('\n\n');
}

function moneyLines({ id, money: worth }: Finding, dossier: Dossier, speaker: Speaker): string[] {
  if (worth === null) return [];
  const { currency } = dossier.core;
  const of = (end: string): string => `findings.${id}.money.${end}`;
  const text =
    worth.low === null || worth.high === null
      ? msg('cli.finding.money', { money: money(worth.value, currency, of('value')) })
      : msg('cli.finding.money.range', {
          money: money(worth.value, currency, of('value')),
          low: money(worth.low, currency, of('low')),
          high: money(worth.high, currency, of('high')),
        });
  return indented(1, speaker.say(text), 1);
}

function evidenceText(
  id: string,
  dossier: Dossier,
  isAll: boolean,
  speaker: Speaker,
  styles: Styles,
): string {
  const { core } = dossier;
  const baseline = core.baselines.find((each) => `baselines.${each.id}` === id);
  if (baseline !== undefined) return formatBaseline(baseline, dossier, speaker, styles);
  const balance = core.balances.find((each) => `balances.${each.id}` === id);
  if (balance !== undefined) return formatBalance(balance, dossier, speaker, styles);
  const figure = dossier.figure(id);
  if (figure !== undefined) return formatProvenance(figure, dossier, isAll, speaker, styles);
  // An option of the finding stands in the head already.
  return id.startsWith('options.') ? '' : formatLeaf(id, dossier, isAll, speaker, styles);
}
