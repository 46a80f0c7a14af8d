import { msg } from '../../lang/message.js';
import type { OptionResult, Totals } from '../../model/assessment-schema.js';
import type { Block, Section, TableColumn, TableRow } from '../../model/report.js';
import type { Message } from '../../model/text.js';
import { amount, optionMoney, overlapOf, paybackOf } from '../amounts.js';
import type { Dossier } from '../dossier.js';
import { quantityOf, triggerOf } from '../option-texts.js';
import { counted, orDash, rangeText } from '../texts.js';
import { outsideTable } from './options-outside.js';

const classes = [
  { of: 'no-cost', name: () => msg('report.class.noCost') },
  { of: 'low-cost', name: () => msg('report.class.lowCost') },
  { of: 'investment', name: () => msg('report.class.investment') },
  { of: null, name: () => msg('report.class.unknown') },
] as const;

/** Shares of the width; denser text leaves more of it to what called for an option. */
const widths = {
  usual: [0.09, 0.31, 0.145, 0.08, 0.075, 0.08, 0.08, 0.09, 0.05],
  dense: [0.08, 0.4, 0.11, 0.07, 0.065, 0.07, 0.07, 0.085, 0.05],
} as const;

const columns = (isDense: boolean): TableColumn[] => {
  const [id, name, quantity, gross, overlap, net, capital, payback, grade] =
    widths[isDense ? 'dense' : 'usual'];
  return [
    { head: '', align: 'left', width: id, tone: 'quiet' },
    { head: msg('report.head.optionTrigger'), align: 'left', width: name },
    { head: msg('report.head.netQuantity'), align: 'right', width: quantity },
    { head: msg('report.head.gross'), align: 'right', width: gross },
    { head: msg('report.head.overlap'), align: 'right', width: overlap },
    { head: msg('report.head.net'), align: 'right', width: net, tone: 'money' },
    { head: msg('report.head.capital'), align: 'right', width: capital },
    { head: msg('report.head.payback'), align: 'right', width: payback },
    { head: msg('report.head.gradeShort'), align: 'right', width: grade },
  ];
};

/** Gross, overlap, net and capital of one option or several. */
const moneyCells = (options: readonly OptionResult[], currency: string) => [
  orDash(optionMoney(options, 'savingCost.likely', currency)),
  orDash(overlapOf(options, currency)),
  orDash(optionMoney(options, 'savingCost.net', currency)),
  orDash(optionMoney(options, 'investment.likely', currency)),
];

function rowOf(dossier: Dossier, option: OptionResult): TableRow {
  const trigger = triggerOf(dossier, option);
  return {
    kind: 'row',
    cells: [
      option.id,
      option.shortName,
      orDash(quantityOf(option)),
      ...moneyCells([option], dossier.core.currency),
      orDash(paybackOf(option)),
      option.grade ?? orDash(null),
    ],
    ...(trigger && { note: trigger, noteColumn: 1 }),
  };
}

function groupRows(dossier: Dossier): TableRow[] {
  return classes.flatMap(({ of, name }): TableRow[] => {
    const members = dossier.counted.filter((option) => option.class === of);
    if (members.length === 0) return [];
    return [
      {
        kind: 'group',
        cells: [null, name(), null, ...moneyCells(members, dossier.core.currency), null, null],
      },
      ...members.map((option) => rowOf(dossier, option)),
    ];
  });
}

function totalRow(dossier: Dossier, totals: Totals): TableRow {
  const { currency } = dossier.core;
  const bare = { bare: true };
  return {
    kind: 'total',
    cells: [
      null,
      msg('report.options.total'),
      null,
      amount('totals.gross', totals.gross, currency, 'money', bare),
      orDash(overlapOf(dossier.counted, currency)),
      amount('totals.net', totals.net, currency, 'money', bare),
      amount('totals.investment', totals.investment, currency, 'money', bare),
      orDash(
        totals.paybackYears === null
          ? null
          : amount('totals.paybackYears', totals.paybackYears, 'yr', 'payback'),
      ),
      null,
    ],
  };
}

/** So many options, with those outside of the total below them, fill a page; more are set denser. */
const onePage = 11;

const isLong = (dossier: Dossier): boolean => dossier.counted.length > onePage;

function countedTable(dossier: Dossier): Block[] {
  const { totals } = dossier.core;
  if (totals === null || dossier.counted.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: columns(isLong(dossier)),
      isDense: isLong(dossier),
      rows: [...groupRows(dossier), totalRow(dossier, totals)],
      source: msg('report.options.source', {
        currency: { kind: 'unit', unit: dossier.core.currency },
      }),
    },
  ];
}

function titleOf(dossier: Dossier): Message {
  const { totals, currency } = dossier.core;
  if (totals === null || dossier.counted.length === 0)
    return counted(
      dossier.core.options.length,
      () => msg('report.options.title.none.one'),
      (count) => msg('report.options.title.none.other', { count }),
    );
  const net = amount('totals.net', totals.net, currency, 'money');
  const gross = amount('totals.gross', totals.gross, currency, 'money');
  return counted(
    dossier.counted.length,
    () => msg('report.options.title.one', { net }),
    (count) =>
      totals.gross - totals.net < 500_000
        ? msg('report.options.title.noOverlap', { count, net })
        : msg('report.options.title.other', { count, net, gross }),
  );
}

/** The range of the total, where there is one: no saving is printed without it. */
function leadOf(dossier: Dossier): Message {
  const { totals, currency } = dossier.core;
  if (totals === null || dossier.counted.length === 0) return msg('report.options.lead');
  const { p10, p90 } = totals.savingCost;
  const scale = p90;
  const low = amount('totals.savingCost.p10', p10, currency, 'headline', { bare: true, scale });
  const high = amount('totals.savingCost.p90', p90, currency, 'headline', { scale });
  return msg('report.options.lead.range', { range: rangeText(low, high) });
}

/** Which options there are, what each adds once overlap is off, and what is left out and why. */
export function optionsSection(dossier: Dossier): Section | null {
  const blocks = [...countedTable(dossier), ...outsideTable(dossier)];
  if (blocks.length === 0) return null;
  return {
    id: 'options',
    name: msg('report.options.name'),
    question: msg('report.options.question'),
    title: titleOf(dossier),
    lead: leadOf(dossier),
    blocks,
  };
}
