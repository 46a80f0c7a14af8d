import type { OptionResult, Totals } from '../../model/assessment-schema.js';
import { quantity } from '../../model/quantity.js';
import { simplePayback } from '../economics/simple-payback.js';
import { completeSum } from '../formulas/complete-sum.js';
import type { Candidate } from './candidate.js';
import type { Simulation } from './simulate.js';

type Row = Totals['byResource'][number];

interface Counted {
  readonly candidate: Candidate;
  readonly result: OptionResult;
}

/** Adds up the options that count, after overlap. */
export function totalsOf(
  counted: readonly Counted[],
  { savingCost, investmentRange, npvRange }: Simulation,
): Totals {
  const sum = (value: (result: OptionResult) => number | null | undefined): number =>
    counted.reduce((total, { result }) => total + (value(result) ?? 0), 0);
  const net = sum((result) => result.savingCost?.net);
  const investment = sum((result) => result.investment?.likely);
  return {
    gross: sum((result) => result.savingCost?.likely),
    net,
    savingCost,
    investment,
    investmentRange,
    npv: sum(({ npv }) => npv),
    npvRange,
    paybackYears: simplePayback(quantity(investment, 'money'), quantity(net, 'money/yr')),
    ghg: completeSum(counted.map(({ result }) => result.ghg)),
    byResource: byResource(counted),
  };
}

/** What is saved of each resource, with its money; running costs are in no resource. */
function byResource(counted: readonly Counted[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { candidate, result } of counted)
    for (const [index, { resource, unit, likely, net }] of result.saving.entries()) {
      const key = `${resource} ${unit}`;
      const row = rows.get(key) ?? { resource, unit, gross: 0, net: 0, savingCost: 0 };
      rows.set(key, {
        ...row,
        gross: row.gross + likely,
        net: row.net + net,
        savingCost: row.savingCost + net * (candidate.parts[index]?.price ?? 0),
      });
    }
  return [...rows.values()];
}
