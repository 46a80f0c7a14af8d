import type { Grade } from '../../model/assessment-schema.js';
import { type Draft, found, type Grounds, intervalOf } from './grounds.js';
import { worthOf } from './worth.js';

const LOST = 'water.unaccounted';

/**
 * Water, or what a network follows, that the balance of the year does not account for: a loss without a
 * date. What is weighed wet on one side and drained on the other loses drip, which is none.
 */
export function lossFindings(grounds: Grounds): readonly Draft[] {
  const { figures, balances } = grounds;
  return balances.flatMap((balance) => {
    const { id, step, substance, period, verdict, unaccounted, uncertainty, unit } = balance;
    const isFollowed = substance === 'water' || balance.flows.some((flow) => flow.id.includes('#'));
    if (
      !isFollowed ||
      step !== null ||
      period !== 'reporting' ||
      verdict !== 'loss' ||
      unaccounted === null
    )
      return [];
    const about = substance === 'water' ? LOST : `balances.${id}`;
    const size = intervalOf(unaccounted, uncertainty);
    const grade: Grade = figures.get(about)?.quality.grade ?? 'C';
    return found(
      { kind: 'loss', about, since: null },
      {
        size: { ...size, unit },
        money: worthOf(figures, about, size),
        grade,
        evidence: [`balances.${id}`, ...(figures.has(about) ? [about] : [])],
      },
    );
  });
}

/** Months in which more wastewater left than water came in: one of the meters, or a row, is wrong. */
export const impossibleFindings = ({ impossibleMonths }: Grounds): readonly Draft[] =>
  impossibleMonths.map(({ month }) => {
    return found(
      { kind: 'impossible', about: 'water', since: month },
      {
        size: null,
        money: null,
        grade: 'B',
        evidence: ['water.intake', 'wastewater.volume'],
      },
    );
  });
