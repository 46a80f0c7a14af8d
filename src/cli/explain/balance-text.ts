import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { Balance, BalanceFlow } from '../../model/balance-schema.js';
import type { Text } from '../../model/text.js';
import type { Dossier } from '../../report/dossier.js';
import { flowName } from '../../report/item-names.js';
import { nameOf } from '../../report/names.js';
import { amountOrDash } from '../terminal/amounts.js';
import { formatColumns } from '../terminal/columns.js';
import type { Styles } from '../terminal/styles.js';
import { indented } from './walk.js';

const verdicts = {
  closes: 'balance.closes',
  loss: 'balance.loss',
  impossible: 'balance.impossible',
} as const;

/** A balance: in against out, its verdict, its flows measured and reconciled, and the suspects. */
export function formatBalance(
  balance: Balance,
  dossier: Dossier,
  speaker: Speaker,
  styles: Styles,
): string {
  const { id, unit, verdict, suspects, unobservable, globalTest } = balance;
  const say = (text: Text): string[] => indented(1, speaker.say(text), 1);
  const number = (value: number | null, of: string, shown = unit): Text =>
    amountOrDash(value, shown, shown === unit ? 'recorded' : 'share', `balances.${id}.${of}`);
  return [
    `${styles.strong(`balances.${id}`)}`,
    ...say(
      msg('balance.sums', {
        in: number(balance.in, 'in'),
        out: number(balance.out, 'out'),
        unaccounted: number(balance.unaccounted, 'unaccounted'),
        uncertainty: number(balance.uncertainty, 'uncertainty'),
        closure: number(balance.closure, 'closure', 'fraction'),
      }),
    ),
    ...(verdict === null ? [] : say(msg(verdicts[verdict]))),
    ...(balance.flows.length === 0 ? [] : [flowTable(balance, dossier, speaker, styles)]),
    ...(globalTest === null
      ? []
      : say(
          msg('balance.global', {
            statistic: amountOrDash(
              globalTest.statistic,
              '',
              'indicator',
              `balances.${id}.globalTest`,
            ),
            limit: amountOrDash(
              globalTest.limit,
              '',
              'indicator',
              `balances.${id}.globalTest.limit`,
            ),
          }),
        )),
    ...suspects.flatMap((suspect) => suspectTexts(balance, suspect, dossier).flatMap(say)),
    ...(unobservable.length === 0
      ? []
      : say(
          msg('balance.unobservable', {
            names: unobservable.map((each) => placeOfFlow(dossier, each)),
          }),
        )),
  ].join('\n');
}

/** A flow that failed its test, and those that nothing tells it from. */
function suspectTexts(
  { id, unit }: Balance,
  { flow, statistic, estimate, apartFrom }: Balance['suspects'][number],
  dossier: Dossier,
): Text[] {
  const of = `balances.${id}.suspects.${flow}`;
  return [
    msg('balance.suspect', {
      name: placeOfFlow(dossier, flow),
      statistic: amountOrDash(statistic, '', 'indicator', `${of}.statistic`),
      estimate: amountOrDash(estimate, unit, 'recorded', `${of}.estimate`),
    }),
    ...(apartFrom.length === 0
      ? []
      : [msg('balance.apart', { others: apartFrom.map((each) => placeOfFlow(dossier, each)) })]),
  ];
}

const placeOfFlow = (dossier: Dossier, id: string): Text =>
  id.startsWith('flows.csv#') ? flowName(dossier, id) : nameOf(dossier, id);

function flowTable(
  { id, flows, unit }: Balance,
  dossier: Dossier,
  speaker: Speaker,
  { quiet }: Styles,
): string {
  const number = (
    flow: BalanceFlow,
    field: 'measured' | 'uncertainty' | 'reconciled' | 'statistic',
  ) =>
    speaker.say(
      amountOrDash(
        flow[field],
        unit,
        field === 'statistic' ? 'indicator' : 'recorded',
        `balances.${id}.flows.${flow.id}.${field}`,
        true,
      ),
    );
  return formatColumns(
    [
      { head: `  ${speaker.say(msg('balance.head.flow'))}`, align: 'left', isFlexible: true },
      { head: speaker.say(msg('balance.head.measured')), align: 'right' },
      { head: '±u', align: 'right' },
      { head: speaker.say(msg('balance.head.reconciled')), align: 'right' },
      { head: 'z', align: 'right' },
    ],
    flows.map((flow) => [
      `  ${speaker.say(placeOfFlow(dossier, flow.id))}`,
      number(flow, 'measured'),
      number(flow, 'uncertainty'),
      number(flow, 'reconciled'),
      number(flow, 'statistic'),
    ]),
    quiet,
  );
}
