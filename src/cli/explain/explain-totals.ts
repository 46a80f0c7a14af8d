import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { Totals } from '../../model/assessment-schema.js';
import type { Dossier } from '../../report/dossier.js';
import { amountOrDash, millions, money } from '../terminal/amounts.js';
import { formatColumns } from '../terminal/columns.js';
import { prose } from '../terminal/prose.js';
import type { Styles } from '../terminal/styles.js';

/** What can be asked of the total: all of it, or one of its sums. */
export const totalIds = ['totals', 'totals.net', 'totals.investment', 'totals.npv'] as const;

/** The options that a total is made of, what overlap took off, and how its range came about. */
export function formatTotals(dossier: Dossier, speaker: Speaker, styles: Styles): string {
  const { totals, currency } = dossier.core;
  if (totals === null) return prose(speaker.say(msg('cli.totals.none')));
  return [
    sumsTable(totals, currency, speaker, styles),
    optionsTable(dossier, speaker, styles),
    prose(speaker.say(msg('cli.totals.net'))),
    prose(speaker.say(msg('cli.totals.range'))),
    prose(speaker.say(worthText(dossier))),
  ].join('\n\n');
}

function sumsTable(totals: Totals, currency: string, speaker: Speaker, styles: Styles): string {
  const { net, gross, savingCost, investment, investmentRange, npv, npvRange } = totals;
  const say = (value: number, of: string): string =>
    speaker.say(money(value, currency, `totals.${of}`));
  const row = (id: string, name: string, value: number, range?: Totals['npvRange']): string[] => [
    id,
    name,
    say(value, id.replace('totals.', '')),
    ...(range === undefined ? ['', ''] : [say(range.p10, id), say(range.p90, id)]),
  ];
  return formatColumns(
    [
      { head: 'id', align: 'left' },
      { head: '', align: 'left', isFlexible: true },
      { head: speaker.say(msg('cli.catalogue.likely')), align: 'right' },
      { head: '10%', align: 'right' },
      { head: '90%', align: 'right' },
    ],
    [
      row('totals.gross', speaker.say(msg('cli.totals.gross.name')), gross),
      row('totals.net', speaker.say(msg('cli.totals.net.name')), net, savingCost),
      row(
        'totals.investment',
        speaker.say(msg('cli.head.investment')),
        investment,
        investmentRange,
      ),
      row('totals.npv', speaker.say(msg('cli.totals.npv.short')), npv, npvRange),
    ],
    styles.quiet,
  );
}

/** Every option in the total, with what it saves alone and what is left of that after overlap. */
function optionsTable({ counted, core }: Dossier, speaker: Speaker, styles: Styles): string {
  const { currency } = core;
  const inMillions = (value: number | null | undefined, of: string): string =>
    speaker.say(amountOrDash(value, currency, 'money', of, true));
  const head = msg('cli.head.optionMoney', { millions: millions(currency) });
  return formatColumns(
    [
      { head: speaker.say(head), align: 'left', isFlexible: true },
      { head: speaker.say(msg('cli.totals.alone')), align: 'right' },
      { head: speaker.say(msg('cli.head.afterOverlap')), align: 'right' },
      { head: speaker.say(msg('cli.head.investment')), align: 'right' },
      { head: speaker.say(msg('cli.totals.npv.short')), align: 'right' },
    ],
    counted.map(({ id, shortName, savingCost, investment, npv }) => [
      `${id} ${speaker.say(shortName)}`,
      inMillions(savingCost?.likely, `options.${id}.savingCost.likely`),
      inMillions(savingCost?.net, `options.${id}.savingCost.net`),
      inMillions(investment?.likely, `options.${id}.investment.likely`),
      inMillions(npv, `options.${id}.npv`),
    ]),
    styles.quiet,
  );
}

function worthText({ core }: Dossier) {
  const of = (name: string): number | undefined =>
    core.assumptions.find(({ id }) => id === `finance.${name}`)?.value;
  return msg('cli.totals.npv', {
    rate: amountOrDash(of('discountRate'), 'fraction', 'share', 'assumptions.discountRate'),
    years: amountOrDash(of('horizonYears'), '', 'exact', 'assumptions.horizonYears'),
  });
}
