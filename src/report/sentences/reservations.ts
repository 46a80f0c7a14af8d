import { msg } from '../../lang/message.js';
import type { OptionResult, Totals } from '../../model/assessment-schema.js';
import type { Amount, Message, Text } from '../../model/text.js';
import { amount, optionMoney } from '../amounts.js';
import type { Dossier } from '../dossier.js';
import { byPayback } from '../payback-order.js';
import { counted } from '../texts.js';

/** A saving leans on one option from this share of the total on. */
const leaning = 1 / 3;

/** Options in the order of payback, as many from the first on as the budget pays for. */
function withinBudget(dossier: Dossier, budget: number): readonly OptionResult[] {
  const ordered = byPayback(dossier);
  let spent = 0;
  const beyond = ordered.findIndex((option) => {
    spent += option.investment?.likely ?? Number.POSITIVE_INFINITY;
    return spent > budget;
  });
  return beyond < 0 ? ordered : ordered.slice(0, beyond);
}

/** The capital against what the plant can spend, with what of it the budget pays for. */
export function investmentNote(dossier: Dossier, totals: Totals): Message {
  const named = dossier.plant.facility.finance?.budget;
  if (named == null) return msg('report.decision.investment.note');
  const { currency } = dossier.core;
  const budget = amount('facility.finance.budget', named, currency, 'headline');
  if (totals.investment <= named) return msg('report.decision.investment.budget', { budget });
  const first = withinBudget(dossier, named);
  const spent = optionMoney(first, 'investment.likely', currency, {});
  const saving = optionMoney(first, 'savingCost.net', currency, {});
  if (first.length === 0 || spent === null || saving === null)
    return msg('report.decision.investment.overBudget', { budget });
  const args = {
    budget,
    spent: { ...spent, style: 'headline' },
    saving: { ...saving, style: 'headline' },
  } as const;
  return counted(
    first.length,
    () => msg('report.decision.investment.within.one', args),
    (count) => msg('report.decision.investment.within.other', { ...args, count }),
  );
}

/** The option that nobody has measured and that makes up more than a third; `null` where none does. */
function leaningOption({ counted: [first] }: Dossier, { net }: Totals): LeaningOption | null {
  const saving = first?.savingCost?.net;
  if (first?.grade !== 'D' || saving === undefined || net <= 0 || saving / net <= leaning)
    return null;
  const of = `options.${first.id}.savingCost.net/totals.net`;
  return { option: first.shortName, share: amount(of, saving / net, 'fraction', 'share') };
}

interface LeaningOption {
  readonly option: Text;
  readonly share: Amount;
}

/** What the parts come to, and whether the sum leans on one of them. */
export function savingNote(dossier: Dossier, totals: Totals): Message {
  const gross = amount('totals.gross', totals.gross, dossier.core.currency, 'headline');
  const leans = leaningOption(dossier, totals);
  return leans === null
    ? msg('report.decision.saving.note', { gross })
    : msg('report.decision.saving.note.leans', { gross, ...leans });
}

/** Whether the notes below the numbers are longer than usual. */
export const needsWords = (dossier: Dossier, totals: Totals): boolean =>
  leaningOption(dossier, totals) !== null ||
  totals.investment > (dossier.plant.facility.finance?.budget ?? Number.POSITIVE_INFINITY);
