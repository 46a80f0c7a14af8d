import type { Balance } from '../../model/balance-schema.js';
import type { PeriodName } from '../figures/axis.js';
import { periodNames } from '../figures/draft.js';
import type { Workspace } from '../figures/workspace.js';
import { materialBalance } from './material-balance.js';
import { networkBalances } from './network-balances.js';
import { subMeterBalances } from './sub-meter-balances.js';
import { waterMeterBalance } from './water-meter-balance.js';

/**
 * Every balance that the plant's records allow, the reporting period first: the networks of flows.csv,
 * whole and step by step; without a water network intake against wastewater; raw material against what
 * came of it; energy meters against the sub-meters behind them.
 */
export const balancesOf = (space: Workspace): readonly Balance[] =>
  periodNames.toReversed().flatMap((period) => balancesOfPeriod(space, period));

function balancesOfPeriod(space: Workspace, period: PeriodName): readonly Balance[] {
  const networks = networkBalances(space, period);
  const hasWater = networks.some(({ substance }) => substance === 'water');
  return [
    ...networks,
    ...(hasWater ? [] : waterMeterBalance(space, period)),
    ...materialBalance(space, period),
    ...subMeterBalances(space, period),
  ];
}
