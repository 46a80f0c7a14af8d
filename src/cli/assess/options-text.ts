import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { OptionResult, Totals } from '../../model/assessment-schema.js';
import type { Dossier } from '../../report/dossier.js';
import { amountOrDash, millions, money } from '../terminal/amounts.js';
import { formatColumns, pageWidth } from '../terminal/columns.js';
import { wrap } from '../terminal/display-width.js';
import type { Styles } from '../terminal/styles.js';

/** So many lead; the others come with `--verbose`. */
const shownOptions = 7;

/** The options that save most, their total with its range, and how many are still to be surveyed. */
export function formatOptions(
  { core, counted }: Dossier,
  isAll: boolean,
  speaker: Speaker,
  styles: Styles,
): string {
  const shown = isAll ? counted : counted.slice(0, shownOptions);
  const survey = core.options.filter(({ status }) => status === 'survey').length;
  const optionHead = speaker.say(
    msg('cli.head.optionMoney', { millions: millions(core.currency) }),
  );
  const table = formatColumns(
    [
      { head: optionHead, align: 'left', isFlexible: true },
      { head: speaker.say(msg('cli.head.net')), align: 'right' },
      { head: speaker.say(msg('cli.head.investment')), align: 'right' },
      { head: speaker.say(msg('cli.head.payback')), align: 'right' },
    ],
    shown.map((option) => optionRow(option, core.currency, speaker)),
    styles.quiet,
  );
  const lines = [
    ...(shown.length > 0 ? [table] : []),
    ...(counted.length > shown.length
      ? [
          styles.quiet(
            speaker.say(msg('cli.assess.moreOptions', { count: counted.length - shown.length })),
          ),
        ]
      : []),
    ...(core.totals === null
      ? []
      : wrap(totalsLine(core.totals, core.currency, speaker), pageWidth).map(styles.strong)),
    ...(survey > 0 ? [speaker.say(msg('cli.assess.survey', { count: survey }))] : []),
  ];
  return lines.join('\n');
}

function optionRow(option: OptionResult, currency: string, speaker: Speaker): string[] {
  const { id, shortName, savingCost, investment, paybackYears } = option;
  const inMillions = (value: number | undefined, of: string): string =>
    speaker.say(amountOrDash(value, currency, 'money', of, true));
  return [
    `${id} ${speaker.say(shortName)}`,
    inMillions(savingCost?.net, `options.${id}.savingCost.net`),
    inMillions(investment?.likely, `options.${id}.investment.likely`),
    speaker.say(amountOrDash(paybackYears, 'yr', 'payback', `options.${id}.paybackYears`)),
  ];
}

function totalsLine(totals: Totals, currency: string, speaker: Speaker): string {
  const { net, savingCost, investment } = totals;
  return speaker.say(
    msg('cli.assess.totals', {
      net: money(net, currency, 'totals.net'),
      low: money(savingCost.p10, currency, 'totals.savingCost.p10'),
      high: money(savingCost.p90, currency, 'totals.savingCost.p90'),
      investment: money(investment, currency, 'totals.investment'),
    }),
  );
}
