import type { Finding } from '../../model/finding-schema.js';
import { answersTo } from './answers-to.js';
import { benchmarkFindings } from './benchmark-gaps.js';
import { changeFindings } from './changes.js';
import { baseLoadFindings, powerFactorFindings } from './electricity.js';
import type { Grounds } from './grounds.js';
import { limitFindings } from './limits.js';
import { meterFindings } from './meters.js';
import { oneCauseEach } from './one-cause.js';
import { practiceFindings, savingOf } from './practices.js';
import { unitSlipFindings } from './unit-slips.js';
import { impossibleFindings, lossFindings } from './water.js';
import { yieldFindings } from './yields.js';

/**
 * What stands out in a plant: one list, the worst in money first, one finding for each cause. What is
 * in order is not in it. What costs nothing that can be told comes after what does, and what has
 * become better comes last.
 */
export function findingsOf(grounds: Grounds): readonly Finding[] {
  const changes = changeFindings(grounds);
  const drafts = oneCauseEach(
    [
      ...changes.filter(({ kind }) => kind === 'loss'),
      ...yieldFindings(grounds),
      ...changes.filter(({ kind }) => kind !== 'loss'),
      ...lossFindings(grounds),
      ...impossibleFindings(grounds),
      ...unitSlipFindings(grounds),
      ...meterFindings(grounds),
      ...powerFactorFindings(grounds),
      ...baseLoadFindings(grounds),
      ...limitFindings(grounds),
      ...benchmarkFindings(grounds),
    ],
    grounds,
  );
  const known = drafts.map((draft): Finding => {
    const options = answersTo(draft, grounds);
    return { ...draft, options, money: draft.money ?? moneyOf(options, grounds) };
  });
  const taken = new Set(known.flatMap(({ options }) => options));
  const open = grounds.options.filter(({ id, inTotal }) => inTotal && !taken.has(id));
  return [...known, ...practiceFindings(grounds, open)].toSorted(byMoney);
}

/** A finding without a price of its own is worth what the options that answer it save. */
const moneyOf = (ids: readonly string[], { options }: Grounds): Finding['money'] =>
  savingOf(options.filter(({ id }) => ids.includes(id)));

const byMoney = (a: Finding, b: Finding): number => rankOf(b) - rankOf(a) || (a.id < b.id ? -1 : 1);

/** Money first, then what has none, then what was gained. */
function rankOf({ money, size }: Finding): number {
  if (money !== null) return money.value;
  return size !== null && size.value < 0 ? Number.NEGATIVE_INFINITY : 0;
}
