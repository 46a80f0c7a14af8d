import { diagnose } from '../../model/diagnostic.js';
import { type Draft, enter, missing, periodNames } from './draft.js';
import type { Workspace } from './workspace.js';

/** Of rounded weights on both sides. */
const tolerance = 1e-9;

/**
 * Enters a yield again without the periods in which more came out than went in: then product and
 * input are not the same stuff, or one of them is not all on record, and no month can be trusted.
 *
 * @param because What it is computed from.
 */
export function enterPossibleYield(
  space: Workspace,
  draft: Draft,
  because: readonly string[],
): Draft {
  const impossible = periodNames.filter((period) => (draft[period].value ?? 0) > 1 + tolerance);
  if (impossible.length === 0) return draft;
  for (const period of impossible) {
    const { from, to } = space.periods[period];
    space.diagnostics.push(
      diagnose(
        'SX5005',
        { file: space.plant.tables.materials.file },
        { figure: draft.id, from, to, percent: Math.round((draft[period].value ?? 0) * 100) },
      ),
    );
  }
  const outcomes = impossible.map((period) => [period, missing(because, 'undetermined')]);
  return enter(space.book, { ...draft, ...Object.fromEntries(outcomes), months: null });
}
