import type { AssessmentCore, OptionResult, Totals } from '../../model/assessment-schema.js';
import type { Finance } from '../economics/cash-flow.js';
import type { MeasuredSubject } from '../subject.js';
import { inLoadingOrder, ledgerOf, netAmounts } from './apply.js';
import { appraiseOption } from './appraise-option.js';
import type { Candidate, Remark } from './candidate.js';
import { exclusions } from './choose.js';
import { worthPerUnit } from './economics-of.js';
import { financeOf } from './finance.js';
import { appraiseMeasures, assumptionsOfMeasures } from './measures.js';
import { createPlantView } from './plant-view.js';
import { priceAssumptions } from './price-assumptions.js';
import type { PlantView } from './resolution.js';
import { dismissedResult, proposedResult } from './results.js';
import { simulate } from './simulate.js';
import { totalsOf } from './totals.js';

/**
 * Goes through the catalogue of the plant's sector and the consultant's own measures: which are
 * called for, what each saves alone and after those before it, what it costs and returns, and what
 * they come to together.
 *
 * @returns Options in the order of the catalogue, then the measures; totals are `null` where none counts.
 */
export function assessOptions(subject: MeasuredSubject): {
  options: OptionResult[];
  totals: Totals | null;
  assumptions: AssessmentCore['assumptions'];
  factorIds: string[];
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
  const resultOf = ({ id }: { readonly id: string }) => proposed.results.get(id) as OptionResult;
  const dismissed = new Map(
    appraised.flatMap(({ option, found }) =>
      'status' in found ? [[option.id, dismissedResult(option, found)]] : [],
    ),
  );
  return {
    options: [
      ...catalogue.map((option) => dismissed.get(option.id) ?? resultOf(option)),
      ...candidates.slice(taken.length).map(resultOf),
    ],
    totals: proposed.totals,
    assumptions: [
      ...assumptions,
      ...priceAssumptions(candidates),
      ...assumptionsOfMeasures(view, finance),
    ],
    factorIds: [...view.usedFactors].toSorted(),
  };
}

/** Applies the candidates in loading order; those outside of the total see what is left, and take nothing. */
function applyAll(
  candidates: readonly Candidate[],
  excluded: ReadonlyMap<string, Remark>,
  view: PlantView,
  finance: Finance,
): { results: ReadonlyMap<string, OptionResult>; totals: Totals | null } {
  const ledger = ledgerOf(candidates, view);
  const results = new Map<string, OptionResult>();
  const ordered = inLoadingOrder(candidates);
  for (const candidate of ordered) {
    const remark = excluded.get(candidate.id) ?? null;
    const net = netAmounts(candidate, ledger, remark === null);
    results.set(candidate.id, proposedResult(candidate, net, remark, finance));
  }
  const counted = ordered.filter(({ id }) => !excluded.has(id));
  if (counted.length === 0) return { results, totals: null };
  const drawn = counted.map((candidate) => ({
    candidate,
    worth: worthPerUnit(candidate.lifeYears, finance),
  }));
  const totals = totalsOf(
    counted.map((candidate) => ({ candidate, result: results.get(candidate.id) as OptionResult })),
    simulate(drawn, ledger),
  );
  return { results, totals };
}
