import type { AgainstOutput } from '../../model/assessment-schema.js';
import { avoidedUse } from '../formulas/avoided-use.js';
import { combinedUncertainty, weightedErrors } from '../formulas/combined-uncertainty.js';
import { decouplingOf } from '../formulas/decoupling.js';
import { relativeChange } from '../formulas/relative-change.js';
import { type Draft, draftOf, enter, qualityInPeriod } from './draft.js';
import { errorsOfBase } from './quality.js';
import type { Workspace } from './workspace.js';

/** What a plant uses and emits to make its output, beside its carriers of energy. */
const compared: ReadonlySet<string> = new Set([
  'energy.total',
  'water.intake',
  'materials.total',
  'wastewater.volume',
  'waste.total',
  'ghg.total',
]);

/**
 * Enters those figures again, each with its decoupling from output and what was avoided. Only where
 * both periods are known and as long as each other: else growth would be that of the calendar.
 */
export function compareWithOutput(space: Workspace): void {
  const { axis, book } = space;
  const length = ([from, to]: readonly [number, number]): number => to - from;
  if (length(axis.span.base) !== length(axis.span.reporting)) return;
  const output = draftOf(book, 'production.total');
  for (const draft of book.values()) {
    const isCompared = compared.has(draft.id) || draft.group === 'carrier';
    const found = isCompared ? againstOutput(draft, output) : undefined;
    if (found !== undefined) enter(book, { ...draft, againstOutput: found });
  }
}

/** A carrier that is new has no rate of the base period to be held against. */
function againstOutput(draft: Draft, output: Draft): AgainstOutput | undefined {
  const [before, after] = [draft.base.value, draft.reporting.value];
  const [madeBefore, made] = [output.base.value, output.reporting.value];
  if (before === null || after === null || madeBefore === null || made === null) return undefined;
  const growth = relativeChange(after, before);
  const growthOfOutput = relativeChange(made, madeBefore);
  const value = avoidedUse(before, madeBefore, after, made);
  if (growth === undefined || growthOfOutput === undefined || value === undefined) return undefined;
  const uncertainty = uncertaintyOfAvoided(draft, output, value + after, after);
  return { decoupling: decouplingOf(growth, growthOfOutput), avoided: { value, uncertainty } };
}

/**
 * Absolute, in the unit of the figure: what was avoided is a small difference of two large amounts.
 *
 * @param expected What the output would have taken at the rate of the base period.
 */
function uncertaintyOfAvoided(
  draft: Draft,
  output: Draft,
  expected: number,
  used: number,
): number | null {
  const inBase = (each: Draft) => errorsOfBase(qualityInPeriod(each, 'base').errors);
  const ofExpected = weightedErrors([
    { weight: 1, errors: inBase(draft) },
    { weight: 1, errors: output.quality.errors },
    { weight: -1, errors: inBase(output) },
  ]);
  return combinedUncertainty(
    weightedErrors([
      { weight: expected, errors: ofExpected },
      { weight: -used, errors: draft.quality.errors },
    ]),
  );
}
