import { msg } from '../../lang/message.js';
import type { OptionResult, Totals } from '../../model/assessment-schema.js';
import type { OptionBarsChart } from '../../model/chart-spec.js';
import type { ChartBlock } from '../../model/report.js';
import type { Text } from '../../model/text.js';
import { amount, optionMoney, paybackOf } from '../amounts.js';
import type { Dossier } from '../dossier.js';
import { resourceName } from '../names.js';
import { counted, orDash } from '../texts.js';
import { toneOfResource } from '../tones.js';

const shown = 5;

type Columns = readonly [Text, Text, Text];

/** Whose bill gets smaller where an option saves no quantity, by plant variable or calculator. */
const bills: Readonly<Record<string, string>> = {
  C_peak: 'electricity',
  C_chem: 'chemicals',
  'power-factor-penalty': 'electricity',
};

/** The resource that a bar is coloured by: what saves money on a bill is named by that bill. */
function resourceOf(dossier: Dossier, { id, saving: [first] }: OptionResult): string {
  const resource = first?.resource ?? 'money';
  const saving = dossier.option(id)?.saving;
  if (resource !== 'money' || saving === undefined) return resource;
  if (saving.base?.startsWith('E_')) return 'electricity';
  return bills[saving.base ?? saving.calculator] ?? resource;
}

function barOf(dossier: Dossier, option: OptionResult): OptionBarsChart['rows'][number] {
  const { currency } = dossier.core;
  const saving = option.savingCost ?? { low: 0, likely: 0, high: 0, net: 0 };
  const net = amount(`options.${option.id}.savingCost.net`, saving.net, currency, 'money', {
    bare: true,
  });
  return {
    label: option.shortName,
    tone: toneOfResource(resourceOf(dossier, option)),
    resource: resourceName(dossier, resourceOf(dossier, option)),
    net,
    gross: saving.likely,
    low: saving.low,
    high: saving.high,
    columns: [
      net,
      orDash(optionMoney([option], 'investment.likely', currency)),
      orDash(paybackOf(option)),
    ],
  };
}

function restOf(dossier: Dossier, rest: readonly OptionResult[]): OptionBarsChart['footer'] {
  if (rest.length === 0) return [];
  const { currency } = dossier.core;
  return [
    {
      label: counted(
        rest.length,
        () => msg('report.decision.rest.one'),
        (count) => msg('report.decision.rest.other', { count }),
      ),
      columns: [
        orDash(optionMoney(rest, 'savingCost.net', currency)),
        orDash(optionMoney(rest, 'investment.likely', currency)),
        '',
      ],
      isTotal: false,
    },
  ];
}

function totalColumns(totals: Totals, currency: string): Columns {
  const bare = { bare: true };
  return [
    amount('totals.net', totals.net, currency, 'money', bare),
    amount('totals.investment', totals.investment, currency, 'money', bare),
    orDash(
      totals.paybackYears === null
        ? null
        : amount('totals.paybackYears', totals.paybackYears, 'yr', 'payback'),
    ),
  ];
}

/** The leading options as bars, the rest and the total below; the total row equals the headline. */
export function leadingOptions(dossier: Dossier, totals: Totals): ChartBlock {
  const leading = dossier.counted.slice(0, shown);
  const { currency } = dossier.core;
  const first = leading[0]?.shortName ?? '';
  return {
    kind: 'chart',
    title: counted(
      leading.length,
      () => msg('report.decision.leading.one'),
      (count) => msg('report.decision.leading.other', { count }),
    ),
    unitLine: msg('report.decision.leading.unit', {
      currency: { kind: 'unit', unit: currency },
    }),
    alt: msg('report.decision.leading.alt', {
      options: leading.map(({ shortName }) => shortName),
      first,
    }),
    source: msg('report.decision.leading.source'),
    chart: {
      kind: 'option-bars',
      heads: [
        msg('report.head.option'),
        msg('report.head.saving'),
        msg('report.head.capital'),
        msg('report.head.payback'),
      ],
      rows: leading.map((option) => barOf(dossier, option)),
      footer: [
        ...restOf(dossier, dossier.counted.slice(shown)),
        {
          label: counted(
            dossier.counted.length,
            () => msg('report.decision.total.one'),
            (count) => msg('report.decision.total.other', { count }),
          ),
          columns: totalColumns(totals, currency),
          isTotal: true,
        },
      ],
    },
  };
}
