import type { Baseline } from '../../model/baseline-schema.js';
import type { Draft, Grounds } from './grounds.js';

/**
 * One cause, one finding. A leak raises the intake, opens the balance of the year and shows in the
 * share that is not accounted for: the dated leak stays and the others become its evidence. A yield
 * that fell is also below its benchmark; a cell in a wrong unit is no odd month besides.
 */
export function oneCauseEach(drafts: readonly Draft[], grounds: Grounds): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const at = kept.findIndex((other) => isSameCause(other, draft, grounds));
    const other = kept[at];
    if (other === undefined) kept.push(draft);
    else kept[at] = { ...other, evidence: [...new Set([...other.evidence, ...draft.evidence])] };
  }
  return kept;
}

/** Whether `later` only repeats `first`; what is dated or measured stands before what is inferred. */
function isSameCause(first: Draft, later: Draft, { baselines }: Grounds): boolean {
  if (first.kind === 'yield')
    return (
      (later.kind === 'benchmark-gap' && later.about === first.about) ||
      (isChange(later) && later.about === 'materials.raw')
    );
  if (first.kind !== 'loss' || first.about !== 'water.unaccounted') return false;
  return later.kind === 'loss'
    ? later.about === first.about
    : isChange(later) && later.about === 'water.intake' && beganTogether(baselines, first, later);
}

const isChange = ({ kind }: Draft): boolean => kind === 'step' || kind === 'drift';

/** Whether the months in which either may have begun overlap. */
function beganTogether(baselines: readonly Baseline[], leak: Draft, rise: Draft): boolean {
  const rangeOf = ({ about, since }: Draft) =>
    baselines.find(({ id }) => id === about)?.steps.find((step) => step.since === since)
      ?.sinceRange;
  const [one, other] = [rangeOf(leak), rangeOf(rise)];
  return one !== undefined && other !== undefined && one.from <= other.to && other.from <= one.to;
}
