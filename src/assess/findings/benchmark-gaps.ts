import type { BenchmarkResult } from '../../model/assessment-schema.js';
import { type Draft, found, type Grounds, intervalOf } from './grounds.js';

/**
 * Where the plant is worse than what is typical of its kind, or than the norm of the law: the
 * distance to good practice. What lies on the good side of the middle is no finding.
 */
export const benchmarkFindings = ({ figures, benchmarks }: Grounds): readonly Draft[] =>
  benchmarks.flatMap((benchmark) => {
    const { id, figure: about, unit, gap, gapMoney, value } = benchmark;
    if (gap === null || gap <= 0 || value === null || !standsOut(benchmark, value)) return [];
    return found(
      { kind: 'benchmark-gap', about, since: null },
      {
        size: { ...intervalOf(gap, null), unit },
        money: gapMoney === null ? null : intervalOf(gapMoney, null),
        // Another plant's practice carried over is an estimate at best.
        grade: benchmark.isConfirmed ? 'C' : 'D',
        evidence: [`benchmark.${id}.gap`, ...(figures.has(about) ? [about] : [])],
      },
    );
  });

function standsOut(
  { typical, norm, normExpired, better }: BenchmarkResult,
  value: number,
): boolean {
  const isBeyond = (mark: number | null): boolean =>
    mark !== null && (better === 'low' ? value > mark : value < mark);
  return isBeyond(typical) || (isBeyond(norm) && normExpired !== true);
}
