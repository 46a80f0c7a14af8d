import type { AssessmentCore } from '../../model/assessment-schema.js';
import type { FactorChange } from '../../model/factor-comparison-schema.js';
import type { Factor } from '../../model/library.js';
import { factorRecord } from './factor-record.js';

type Factors = ReadonlyMap<string, Factor>;

/**
 * The rows in which two sets differ, each under the id by which both are looked up: where a row
 * stands in for another, or a gas takes its potential from another report, the two are a pair.
 *
 * @param used - Ids of the factors that either assessment rests on.
 */
export function factorChanges(
  before: Factors,
  after: Factors,
  used: ReadonlySet<string>,
): FactorChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const changes = ids.flatMap((id) => changeOf(id, before.get(id), after.get(id), used));
  return changes.filter((change) => !isToldByAnother(change, changes));
}

function changeOf(
  id: string,
  before: Factor | undefined,
  after: Factor | undefined,
  used: ReadonlySet<string>,
): FactorChange[] {
  if (isSameNumber(before, after)) return [];
  return [
    {
      id,
      before: before ? factorRecord(before) : null,
      after: after ? factorRecord(after) : null,
      isUsed: [before, after].some((factor) => factor !== undefined && used.has(factor.id)),
    },
  ];
}

/** What a number can move by: which row it is, what it says, and when it is in force. */
function isSameNumber(before: Factor | undefined, after: Factor | undefined): boolean {
  const fields = ['id', 'value', 'low', 'high', 'unit', 'validFrom', 'validTo'] as const;
  return fields.every((field) => before?.[field] === after?.[field]);
}

/**
 * A row of a later set stands under its own id too, where the other set has nothing: it is told in
 * the pair in which it stands in for its forerunner.
 */
const isToldByAnother = ({ before, after }: FactorChange, changes: readonly FactorChange[]) =>
  (before === null || after === null) &&
  changes.some(
    (other) =>
      other.before !== null &&
      other.after !== null &&
      (other.before.id === before?.id || other.after.id === after?.id),
  );

/** Ids of the factors that an assessment rests on. */
export const factorsOf = ({ factors }: AssessmentCore): readonly string[] =>
  factors.map(({ id }) => id);
