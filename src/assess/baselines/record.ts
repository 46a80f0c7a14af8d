import { type Month, monthNumber, monthOf } from '../../model/month.js';
import { axisOf } from '../figures/axis.js';
import { energyFigures } from '../figures/energy.js';
import { energyFamilies } from '../figures/energy-parts.js';
import { productionFigures } from '../figures/production.js';
import { waterFigures } from '../figures/water.js';
import type { Workspace } from '../figures/workspace.js';
import type { Periods } from '../periods.js';

/**
 * Output, energy and water over all months on record, not those of the two periods alone: a model
 * gains from every month, and a change may lie before the base period. Where the periods cover the
 * record without a gap, the figures at hand are these.
 */
export function recordOf(space: Workspace): Workspace {
  const periods = periodsOfRecord(space);
  const { base, reporting } = space.periods;
  const isCovered =
    periods.base.from === base.from &&
    periods.base.to === base.to &&
    periods.reporting.to === reporting.to;
  if (isCovered) return space;
  const record: Workspace = {
    ...space,
    periods,
    axis: axisOf(periods),
    book: new Map(),
    diagnostics: [],
  };
  productionFigures(record);
  energyFigures(record, energyFamilies(record));
  waterFigures(record);
  return record;
}

/** Two periods without a gap between them, from the first month on record to the last. */
function periodsOfRecord({ plant, periods }: Workspace): Periods {
  const { production, energy, water } = plant.tables;
  let first: Month = periods.base.from;
  let last: Month = periods.reporting.to;
  for (const { rows } of [production, energy, water])
    for (const { month } of rows) {
      if (month < first) first = month;
      if (month > last) last = month;
    }
  return {
    base: { from: first, to: monthOf(monthNumber(periods.reporting.from) - 1) },
    reporting: { from: periods.reporting.from, to: last },
  };
}
