import type { OptionResult } from '../../model/assessment-schema.js';
import type { Option } from '../../model/library.js';
import type { Finance } from '../economics/cash-flow.js';
import { emissionOf, grossAmounts, moneyOf, totalOf } from './apply.js';
import type { Candidate, Dismissed, Remark } from './candidate.js';
import { economicsOf, noEconomics } from './economics-of.js';
import { classOf } from './investment.js';
import { ordered } from './recipe.js';

/** An option that is not taken up says why, and nothing else. */
export const dismissedResult = (option: Option, { status, because }: Dismissed): OptionResult => ({
  id: option.id,
  name: option.name,
  shortName: option.shortName,
  status,
  because: [...because],
  saving: [],
  savingCost: null,
  investment: null,
  class: null,
  ...noEconomics,
  ghg: null,
  lifeYears: option.lifeYears,
  grade: null,
  formula: option.saving.calculator,
  inputs: [],
  inTotal: false,
});

/**
 * A proposed option with its numbers: alone in three scenarios, and net after the options applied
 * before it, on which its economics rest.
 *
 * @param excluded - Why it stands outside of the total; `null`: it counts.
 */
export function proposedResult(
  candidate: Candidate,
  net: readonly number[],
  excluded: Remark | null,
  finance: Finance,
  currency: string,
): OptionResult {
  const { investment, cost } = candidate;
  const netMoney = moneyOf(candidate, net);
  const ghg = candidate.parts.length > 0 ? emissionOf(candidate, net) : null;
  const remarks = [...candidate.remarks, ...(excluded ? [excluded] : [])];
  return {
    id: candidate.id,
    name: candidate.name,
    shortName: candidate.shortName,
    status: 'proposed',
    because: [...candidate.because],
    saving: candidate.parts.map(({ resource, unit, gross }, index) => ({
      resource,
      unit,
      ...gross,
      net: net[index] ?? 0,
    })),
    savingCost: savingCostOf(candidate, net),
    investment,
    ...(cost && { cost }),
    class: investment ? classOf(investment.likely, currency) : null,
    ...(netMoney && investment
      ? economicsOf(investment.likely, netMoney, candidate.lifeYears, ghg, finance)
      : noEconomics),
    ghg,
    lifeYears: candidate.lifeYears,
    grade: candidate.grade,
    formula: candidate.formula,
    inputs: [...candidate.inputs],
    factors: [...candidate.factors],
    inTotal: excluded === null,
    ...(remarks.length > 0 && { remarks: distinct(remarks) }),
  };
}

function savingCostOf(candidate: Candidate, net: readonly number[]): OptionResult['savingCost'] {
  const money = (amounts: readonly number[]): number | null => {
    const saving = moneyOf(candidate, amounts);
    return saving && totalOf(saving);
  };
  const likely = money(grossAmounts(candidate, 'likely'));
  const low = money(grossAmounts(candidate, 'low'));
  const high = money(grossAmounts(candidate, 'high'));
  const after = money(net);
  if (likely === null || low === null || high === null || after === null) return null;
  return { ...ordered({ low, likely, high }), net: after };
}

const distinct = (remarks: readonly Remark[]): Remark[] =>
  remarks.filter(
    ({ code, about }, index) =>
      remarks.findIndex((other) => other.code === code && other.about === about) === index,
  );
