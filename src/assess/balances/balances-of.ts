import type { Balance } from '../../model/balance-schema.js';
import { periodNames } from '../figures/draft.js';
import type { Workspace } from '../figures/workspace.js';
import { networkBalances } from './network-balances.js';

/**
 * Every balance that the plant's records allow, for both periods: the networks of flows.csv, whole and
 * step by step; without a water network intake against wastewater; raw material against what came of
 * it; electricity against its sub-meters.
 */
export const balancesOf = (space: Workspace): readonly Balance[] =>
  periodNames.toReversed().flatMap((period) => [...networkBalances(space, period)]);
