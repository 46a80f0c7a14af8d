import type { AssessmentCore, OptionResult, Totals } from '../../model/assessment-schema.js';
import type { Finance } from '../economics/cash-flow.js';
import type { MeasuredSubject } from '../subject.js';
import { grossAmounts, inLoadingOrder, ledgerOf, moneyOf, totalOf } from './apply.js';
import { appraiseOption, wouldSave } from './appraise-option.js';
import type { Candidate, Remark } from './candidate.js';
import { exclusions } from './choose.js';
import { worthPerUnit } from './economics-of.js';
import { financeOf } from './finance.js';
import { appraiseMeasures, assumptionsOfMeasures } from './measures.js';
import type { Ledger } from './overlap.js';
import { createPlantView } from './plant-view.js';
import { priceAssumptions } from './price-assumptions.js';
import type { PlantView } from './resolution.js';
import { dismissedResult, proposedResult } from './results.js';
import { simulate } from './simulate.js';
import { stepOf, takeStep } from './step.js';
import { totalsOf } from './totals.js';

/**
 * Goes through the catalogue of the plant's sector and the consultant's own measures: which are
 * called for, what each saves alone and after those before it, what it costs and returns, and what
 * they come to together.
 *
 * @returns Options in the order of the catalogue, then the measures; totals are `null` where none
 *   counts; by id what those still to be surveyed would save. [money/yr]
 */
export function assessOptions(subject: MeasuredSubject): {
  options: OptionResult[];
  totals: Totals | null;
  assumptions: AssessmentCore['assumptions'];
  factorIds: string[];
  surveyWorth: ReadonlyMap<string, number | null>;
} {
  const view = createPlantView(subject);
  const { finance, assumptions } = financeOf(view);
  const { sector, finance: own } = subject.plant.facility;
  const catalogue = subject.library.options.filter(
    ({ sectors }) => sectors.includes('*') || sectors.includes(sector),
  );
  const appraised = catalogue.map((option) => ({ option, found: appraiseOption(option, view) }));
  const taken = appraised.flatMap(({ found }) => ('status' in found ? [] : [found]));
  const candidates = [...taken, ...appraiseMeasures(view, finance)];
  const excluded = exclusions(candidates, own?.budget ?? null, finance);
  const proposed = applyAll(candidates, excluded, view, finance);
  const resultOf = (candidate: Candidate) => proposed.results.get(candidate) as OptionResult;
  return {
    options: [
      ...appraised.map(({ option, found }) =>
        'status' in found ? dismissedResult(option, found) : resultOf(found),
      ),
      ...candidates.slice(taken.length).map(resultOf),
    ],
    totals: proposed.totals,
    assumptions: [
      ...assumptions,
      ...priceAssumptions(candidates, view.currency),
      ...assumptionsOfMeasures(view, finance),
    ],
    factorIds: [...view.usedFactors].toSorted(),
    surveyWorth: new Map(
      appraised.flatMap(({ option, found }) =>
        'status' in found && found.status === 'survey'
          ? [[option.id, wouldSave(option, view)]]
          : [],
      ),
    ),
  };
}

/**
 * Applies the candidates in loading order; those outside of the total see what is left, and take
 * nothing. One for which nothing is left stands outside too.
 */
function applyAll(
  candidates: readonly Candidate[],
  excluded: ReadonlyMap<Candidate, Remark>,
  view: PlantView,
  finance: Finance,
): { results: ReadonlyMap<Candidate, OptionResult>; totals: Totals | null } {
  const ledger = ledgerOf(candidates, view);
  const results = new Map<Candidate, OptionResult>();
  const ordered = inLoadingOrder(candidates);
  for (const candidate of ordered) {
    const remark = excluded.get(candidate) ?? nothingLeft(candidate, ledger);
    const net = netAmounts(candidate, ledger, remark === null);
    results.set(candidate, proposedResult(candidate, net, remark, finance, view.currency));
  }
  const counted = ordered.flatMap((candidate) => {
    const result = results.get(candidate);
    return result?.inTotal ? [{ candidate, result }] : [];
  });
  if (counted.length === 0) return { results, totals: null };
  const drawn = counted.map(({ candidate }) => ({
    candidate,
    worth: worthPerUnit(candidate.lifeYears, finance),
  }));
  return { results, totals: totalsOf(counted, simulate(drawn, ledger)) };
}

/** Its savings after those applied before it, in the order of its parts. */
function netAmounts(candidate: Candidate, ledger: Ledger, isTaken: boolean): readonly number[] {
  const net = new Float64Array(candidate.parts.length);
  const alone = grossAmounts(candidate, 'likely');
  takeStep(stepOf(candidate, ledger), alone, ledger, isTaken, net);
  return [...net];
}

/** Those before it have taken all that it would save: it has no more money to give. */
function nothingLeft(candidate: Candidate, ledger: Ledger): Remark | null {
  const money = moneyOf(candidate, netAmounts(candidate, ledger, false));
  if (!money || totalOf(money) > 0) return null;
  return { code: 'no-potential', about: candidate.parts[0]?.flow?.id ?? candidate.id };
}
