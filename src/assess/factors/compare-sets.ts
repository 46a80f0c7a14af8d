import type { AssessmentCore } from '../../model/assessment-schema.js';
import type {
  FactorChange,
  FactorComparisonCore,
  Movement,
} from '../../model/factor-comparison-schema.js';
import type { Library } from '../../model/library.js';
import { relativeChange } from '../formulas/relative-change.js';
import { factorChanges, factorsOf } from './factor-changes.js';
import { type FactorsUnder, factorsUnder } from './factors-under.js';
import { type Outcome, outcomesOf } from './outcomes.js';

/**
 * What moves when one facility is assessed with another set of factors, by how much, and why: the
 * rows that differ on the way down from each number. Nothing where one of the two could not be made.
 *
 * @param before - With the set that the folder stands for.
 * @param after - The same plant with another set.
 */
export function compareSets(
  before: AssessmentCore,
  after: AssessmentCore,
  library: Library,
): FactorComparisonCore {
  const isComparable = before.periods !== null && after.periods !== null;
  const changes = factorChanges(
    library.factors(before.factorSet),
    library.factors(after.factorSet),
    new Set([...factorsOf(before), ...factorsOf(after)]),
  );
  return {
    schema: 'sxsh/factor-comparison@1',
    facility: after.facility,
    currency: after.currency,
    periods: isComparable ? after.periods : null,
    before: before.factorSet,
    after: after.factorSet,
    changes,
    moved: isComparable ? movements(before, after, changes) : [],
    thresholds: isComparable ? otherStandings(before, after) : [],
  };
}

function movements(
  before: AssessmentCore,
  after: AssessmentCore,
  changes: readonly FactorChange[],
): Movement[] {
  const [old, renewed] = [outcomesOf(before), outcomesOf(after)];
  const under = { before: factorsUnder(before), after: factorsUnder(after) };
  return [...new Map([...old, ...renewed]).keys()].flatMap((key) => {
    const [was, is] = [old.get(key), renewed.get(key)];
    const outcome = is ?? was;
    if (outcome === undefined || (was?.value ?? null) === (is?.value ?? null)) return [];
    return [
      {
        ...movedBy(outcome, was?.value ?? null, is?.value ?? null),
        ...reasonsOf(outcome, changes, under),
      },
    ];
  });
}

const movedBy = (
  { id, kind, period, unit }: Outcome,
  before: number | null,
  after: number | null,
): Omit<Movement, 'because' | 'isThroughOthers'> => {
  const areKnown = before !== null && after !== null;
  return {
    id,
    kind,
    period,
    unit,
    before,
    after,
    difference: areKnown ? after - before : null,
    relative: areKnown ? (relativeChange(after, before) ?? null) : null,
  };
};

/** What it rests on itself; an option that rests on nothing that differs was moved by the others. */
function reasonsOf(
  outcome: Outcome,
  changes: readonly FactorChange[],
  under: { readonly before: FactorsUnder; readonly after: FactorsUnder },
): Pick<Movement, 'because' | 'isThroughOthers'> {
  const among = (subject: Pick<Outcome, 'kind' | 'of'>): string[] => {
    const [old, renewed] = [under.before(subject), under.after(subject)];
    return changes
      .filter(
        ({ before, after }) =>
          (before !== null && old.has(before.id)) || (after !== null && renewed.has(after.id)),
      )
      .map((change) => change.id);
  };
  const own = among(outcome);
  return own.length > 0 || outcome.kind !== 'option'
    ? { because: own, isThroughOthers: false }
    : { because: among({ kind: 'total', of: '' }), isThroughOthers: true };
}

/** Marks to which the plant stands otherwise, or for other reasons to be confirmed. */
function otherStandings(
  before: AssessmentCore,
  after: AssessmentCore,
): FactorComparisonCore['thresholds'] {
  const ids = new Set([...before.thresholds, ...after.thresholds].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const was = before.thresholds.find((each) => each.id === id) ?? null;
    const is = after.thresholds.find((each) => each.id === id) ?? null;
    const isAlike =
      was?.mark === is?.mark &&
      was?.standing === is?.standing &&
      was?.confirm.join() === is?.confirm.join();
    return isAlike ? [] : [{ id, before: was, after: is }];
  });
}
