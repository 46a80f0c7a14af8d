import { msg } from '../../lang/message.js';
import type { Totals } from '../../model/assessment-schema.js';
import type { Block, HeadlineBlock, Section } from '../../model/report.js';
import type { Amount, Message } from '../../model/text.js';
import { amount } from '../amounts.js';
import { assumptionOf } from '../assumptions.js';
import type { Dossier } from '../dossier.js';
import { investmentNote, needsWords, savingNote } from '../sentences/reservations.js';
import { counted } from '../texts.js';
import { firstSteps, notInTotal } from './decision-panels.js';
import { leadingOptions } from './leading-options.js';

type Item = HeadlineBlock['items'][number];

/** Each number of the totals and the range that belongs to it. */
const ranges = {
  net: 'savingCost',
  investment: 'investmentRange',
  npv: 'npvRange',
} as const;

/** A number of the totals, with the range below it in the same scale. */
function headlineItem(
  totals: Totals,
  of: keyof typeof ranges,
  unit: string,
  words: { readonly label: Message; readonly note: Message },
): Item {
  const value = totals[of];
  const range = ranges[of];
  const end = (at: 'p10' | 'p90'): Amount =>
    amount(`totals.${range}.${at}`, totals[range][at], unit, 'headline', {
      bare: true,
      scale: value,
    });
  return {
    ...words,
    value: amount(`totals.${of}`, value, unit, 'headline'),
    low: end('p10'),
    high: end('p90'),
  };
}

/** How the net present value was computed: over which years, at which rate, before tax or after. */
function valueNote(dossier: Dossier): Message {
  const rate = assumptionOf(dossier, 'discountRate', 'share');
  const years = assumptionOf(dossier, 'horizonYears', 'recorded')?.value;
  const tax = assumptionOf(dossier, 'taxRate', 'share')?.value;
  if (rate === undefined || years === undefined) return msg('report.decision.npv.note');
  return tax === 0
    ? msg('report.decision.npv.note.beforeTax', { years, rate })
    : msg('report.decision.npv.note.rate', { years, rate });
}

function headline(dossier: Dossier, totals: Totals): Block {
  const { currency } = dossier.core;
  return {
    kind: 'headline',
    items: [
      headlineItem(totals, 'net', currency, {
        label: msg('report.decision.saving'),
        note: savingNote(dossier, totals),
      }),
      headlineItem(totals, 'investment', currency, {
        label: msg('report.decision.investment'),
        note: investmentNote(dossier, totals),
      }),
      headlineItem(totals, 'npv', currency, {
        label: msg('report.decision.npv'),
        note: valueNote(dossier),
      }),
    ],
  };
}

/** The answer in one sentence: what it brings, what it takes, and when it is back. */
function titleOf(totals: Totals, currency: string): Message {
  const saving = amount('totals.net', totals.net, currency, 'headline');
  const investment = amount('totals.investment', totals.investment, currency, 'headline');
  if (totals.net <= 0) return msg('report.decision.title.none');
  if (totals.investment <= 0) return msg('report.decision.title.free', { saving });
  if (totals.paybackYears === null)
    return msg('report.decision.title.neverBack', { saving, investment });
  const payback = amount('totals.paybackYears', totals.paybackYears, 'yr', 'payback');
  return msg('report.decision.title', { saving, investment, payback });
}

function withMoney(dossier: Dossier, totals: Totals): Section {
  return {
    id: 'decision',
    name: msg('report.decision.name'),
    question: msg('report.decision.question'),
    title: titleOf(totals, dossier.core.currency),
    lead: counted(
      dossier.counted.length,
      () => msg('report.decision.lead.one'),
      (count) => msg('report.decision.lead.other', { count }),
    ),
    blocks: [
      headline(dossier, totals),
      leadingOptions(dossier, totals),
      {
        kind: 'split',
        columns: [7, 5],
        left: firstSteps(dossier, needsWords(dossier, totals)),
        right: notInTotal(dossier),
      },
    ],
  };
}

/** Options were found, and none of them has its numbers yet. */
function surveyOnly(dossier: Dossier, count: number): Section {
  return {
    id: 'decision',
    name: msg('report.decision.name'),
    question: msg('report.decision.question'),
    title: counted(
      count,
      () => msg('report.decision.survey.title.one'),
      () => msg('report.decision.survey.title.other', { count }),
    ),
    lead: msg('report.decision.survey.lead'),
    blocks: notInTotal(dossier),
  };
}

/** How much, for how much, how sure, which five, what on Monday, and what is not in the total. */
export function decisionSection(dossier: Dossier): Section | null {
  const { totals, options } = dossier.core;
  if (totals !== null && dossier.counted.length > 0) return withMoney(dossier, totals);
  const surveyed = options.filter(({ status }) => status === 'survey').length;
  return surveyed > 0 ? surveyOnly(dossier, surveyed) : null;
}
