import type { Baseline } from '../../model/baseline-schema.js';
import type { Workspace } from '../figures/workspace.js';
import { baselineOf } from './baseline-of.js';
import { driversOf } from './drivers.js';
import { explainedOf } from './explained.js';
import { LEAST_MONTHS } from './gates.js';
import { type Prepared, prepared } from './prepare.js';
import { recordOf } from './record.js';
import { slipsOf } from './slips.js';

/**
 * What each use of energy and water follows, over all months on record, with the changes that no
 * driver explains, and what was saved against the base period.
 *
 * @param space - The workspace of the assessment: its periods, and the figures already computed.
 * @returns One baseline a carrier, one of water taken in, and one of it against wastewater, which
 *   shows a leak; sorted by id. A refused one stays, with its reasons.
 */
export function baselinesOf(space: Workspace): readonly Baseline[] {
  const record = recordOf(space);
  const slips = slipsOf(space.plant);
  const laidOut = explainedOf(record, driversOf(record)).map((series) => ({
    series,
    laid: prepared(series, slips),
  }));
  const seriesSearched = laidOut.filter(({ laid }) => isSearchable(laid)).length;
  return laidOut.map(({ series, laid }) =>
    baselineOf({
      series,
      laid,
      slips,
      periods: space.periods,
      search: isSearchable(laid) ? { seriesSearched, risesOnly: series.isBalance } : null,
    }),
  );
}

/** A year of months at least, and no change of unit among them. */
const isSearchable = (laid: Prepared | null): boolean =>
  laid !== null && !laid.hasChangeOfUnit && laid.observations.times.length >= LEAST_MONTHS;
