import type { Balance } from '../../model/balance-schema.js';
import type { PeriodName } from '../figures/axis.js';
import { draftOf } from '../figures/draft.js';
import type { Workspace } from '../figures/workspace.js';
import { measuredFigure, recordBalance } from './record-balance.js';

/**
 * Intake against wastewater, where flows.csv has no water network. What evaporates or leaves in the
 * product is not on record, so that less out than in is no loss; more out than in is impossible all
 * the same. Without wastewater on record there is no balance.
 */
export function waterMeterBalance(space: Workspace, period: PeriodName): readonly Balance[] {
  const intake = draftOf(space.book, 'water.intake');
  const wastewater = draftOf(space.book, 'wastewater.volume');
  if (intake[period].value === null || wastewater[period].value === null) return [];
  return [
    recordBalance({
      id: 'water',
      substance: 'water',
      period,
      unit: 'm3',
      entering: [measuredFigure(intake, period)],
      leaving: [measuredFigure(wastewater, period)],
      leavesUnseen: true,
    }),
  ];
}
