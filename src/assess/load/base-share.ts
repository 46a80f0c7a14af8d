import type { MeterData } from '../../model/meters.js';
import { draftOf, enter } from '../figures/draft.js';
import { isBought } from '../figures/rows.js';
import type { Workspace } from '../figures/workspace.js';
import { worksAroundTheClock } from './around-the-clock.js';
import { basisOf } from './load-basis.js';

/**
 * `electricity.load.base.share`: of the one meter that measures all electricity that the plant buys.
 * With several, or where bills of energy.csv are of other meters beside it, it is not told. In a plant
 * that works around the clock the basis says so: what runs at night is work.
 */
export function plantBaseShare(space: Workspace, meters: readonly MeterData[]): void {
  const { facility, tables } = space.plant;
  const bought = meters.filter(
    ({ carrier, state, isBought: counts }) =>
      counts && carrier === 'electricity' && state !== 'empty',
  );
  const billed = tables.energy.rows.filter(
    ({ carrier, meter }) => carrier === 'electricity' && isBought(facility, meter),
  );
  const [only, ...others] = bought;
  if (!only || others.length > 0 || new Set(billed.map(({ meter }) => meter)).size > 1) return;
  const { basis, ...share } = draftOf(space.book, `meter.${only.name}.load.base.share`);
  const said = basisOf([worksAroundTheClock(facility) ? '24/7' : null, basis ?? null]);
  enter(space.book, {
    ...share,
    id: 'electricity.load.base.share',
    ...(said !== undefined && { basis: said }),
  });
}
