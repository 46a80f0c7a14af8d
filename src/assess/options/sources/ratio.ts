import { worstGrade } from '../../figures/quality.js';
import { known, type Resolution, unknown } from '../resolution.js';

/**
 * A ratio of two numbers, where both are known and the second is not 0.
 *
 * @param scale - Of the result: 100 for per cent.
 */
export function ratio(
  above: Resolution,
  below: Resolution,
  scale: number,
  unit: string,
): Resolution {
  if (above.kind !== 'known') return above;
  if (below.kind !== 'known') return below;
  if (below.value === 0) return unknown(...below.from);
  const grade = worstGrade([above.grade, below.grade]);
  return known((above.value / below.value) * scale, unit, grade, [...above.from, ...below.from]);
}
