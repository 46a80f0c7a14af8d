import type { Balance, BalanceFlow } from '../../model/balance-schema.js';
import type { PeriodName } from '../figures/axis.js';
import { flowIdOf } from '../figures/flow-parts.js';
import type { Workspace } from '../figures/workspace.js';
import { accountOfNetwork, accountOfStep } from './account-of-flows.js';
import { type Judgement, judge, withoutVerdict } from './judge.js';
import { balancedSteps, type NetworkFlow } from './network-flow.js';
import { type Network, networksOf } from './plant-network.js';
import { borderMetersOf, inLine, secondReadings, withBorderMeters } from './plant-water-meters.js';
import { type Reconciliation, reconcile } from './reconcile.js';
import { solveUnmeasured } from './solve-unmeasured.js';
import { reconciledSum, type SuspectFlow, suspectFlows } from './suspect-flows.js';

/** Balances of every network of flows.csv: the whole first, then its steps by name. */
export const networkBalances = (space: Workspace, period: PeriodName): readonly Balance[] =>
  networksOf(space, period).flatMap((network) => balancesOfNetwork(space, network));

function balancesOfNetwork(space: Workspace, network: Network): readonly Balance[] {
  const meters = borderMetersOf(space, network);
  const flows = withBorderMeters(network.flows, meters);
  const shown = [...flows, ...secondReadings(meters)];
  const checked = inLine(flows, meters);
  const result = network.isJudged ? reconcile(checked) : null;
  const rows = balanceFlows(shown, checked, result);
  const suspects = result === null ? [] : suspectFlows(checked, result);
  const whole = {
    ...balanceOf(network, null, judge(accountOfNetwork(flows)), rows),
    globalTest: result?.globalTest ?? null,
    suspects: suspects.map((suspect) => suspectOf(network, suspect, flows)),
  };
  const steps = balancedSteps(flows).map((step) => {
    const own = rows.filter(({ from, to }) => from === step || to === step);
    return balanceOf(network, step, judge(accountOfStep(flows, step)), own);
  });
  return [whole, ...steps];
}

function balanceOf(
  { substance, basis, period, unit, isJudged }: Network,
  step: string | null,
  judgement: Judgement,
  flows: readonly BalanceFlow[],
): Balance {
  return {
    id: step === null ? substance : `${substance}:${step}`,
    step,
    substance,
    basis,
    period,
    unit,
    ...(isJudged ? judgement : withoutVerdict(judgement)),
    flows: [...flows],
    globalTest: null,
    suspects: [],
    unobservable: flows
      .filter(({ measured, reconciled }) => measured === null && reconciled === null)
      .map(({ id }) => id),
  };
}

/** What is shown of each flow; without a reconciliation no more than was measured. */
function balanceFlows(
  shown: readonly NetworkFlow[],
  checked: readonly NetworkFlow[],
  result: Reconciliation | null,
): readonly BalanceFlow[] {
  const solved = result === null ? [] : solveUnmeasured(checked, result.network.openSteps);
  const termsOf = new Map(solved.map(({ id, terms }) => [id, terms]));
  return shown.map(({ id, from, to, measured }) => {
    const flow = result?.flows.get(id);
    const terms = termsOf.get(id);
    const isSolved = result !== null && terms !== undefined;
    return {
      id,
      from,
      to,
      measured: measured?.value ?? null,
      uncertainty: measured?.deviation ?? null,
      reconciled: isSolved ? reconciledSum(terms, result) : (flow?.reconciled ?? null),
      reconciledUncertainty: isSolved ? result.deviationOf(terms) : (flow?.deviation ?? null),
      correction: flow === undefined ? null : flow.reconciled - flow.measured.value,
      statistic: flow?.statistic ?? null,
    };
  });
}

function suspectOf(
  network: Network,
  { id, statistic, estimate, isEliminated, alike, error }: SuspectFlow,
  flows: readonly NetworkFlow[],
): Balance['suspects'][number] {
  const flow = flows.find((each) => each.id === id);
  const loss = flow === undefined ? null : lossLike(network, flow, error, flows);
  return {
    flow: id,
    statistic,
    estimate,
    eliminated: isEliminated,
    apartFrom: [...alike, ...(loss === null ? [] : [loss])],
  };
}

/**
 * A border flow that seems to bring in too much, or to take out too little, looks the same as a loss,
 * on no record, at the step where it ends: no data tells them apart.
 */
function lossLike(
  { substance }: Network,
  { from, to }: NetworkFlow,
  error: number,
  flows: readonly NetworkFlow[],
): string | null {
  const steps = balancedSteps(flows);
  if (steps.includes(from) === steps.includes(to)) return null;
  const isEntering = steps.includes(to);
  if (isEntering !== error > 0) return null;
  return flowIdOf({ from: isEntering ? to : from, to: 'loss', substance });
}
