import type { Figure } from '../../model/assessment-schema.js';
import type { Baseline } from '../../model/baseline-schema.js';
import type { Month } from '../../model/month.js';
import { type Draft, found, type Grounds, intervalOf } from './grounds.js';
import { worthOf } from './worth.js';

const LOST = 'materials.yield.loss';

/** Twice its standard uncertainty: a fall that the scales alone can make is none. */
const SIGNIFICANT = 2;

/** A yield that fell against the base period, with the raw material and the money that it took. */
export function yieldFindings(grounds: Grounds): readonly Draft[] {
  const lost = grounds.figures.get(LOST);
  if (lost === undefined || !isFallen(lost)) return [];
  const { value, unit, quality } = lost;
  const { relativeUncertainty: relative } = quality;
  const size = intervalOf(value, relative === null ? null : relative * value);
  const money = worthOf(grounds.figures, LOST, size);
  return [
    found(
      {
        kind: 'yield',
        about: 'materials.yield',
        since: riseOfRawMaterial(grounds.baselines),
      },
      {
        size: { ...size, unit },
        money,
        grade: quality.grade,
        evidence: [LOST, 'materials.yield', ...(money === null ? [] : [`${LOST}.cost`])],
      },
    ),
  ];
}

/** Whether more went in than the base period would have taken, beyond the errors of the scales. */
function isFallen(lost: Figure): lost is Figure & { readonly value: number } {
  const { relativeUncertainty: relative } = lost.quality;
  return (
    lost.value !== null && lost.value > 0 && (relative === null || relative * SIGNIFICANT <= 1)
  );
}

/** The month from which raw material rose against output, where one was found. */
const riseOfRawMaterial = (baselines: readonly Baseline[]): Month | null =>
  baselines.find(({ id }) => id === 'materials.raw')?.steps.find(({ size }) => size > 0)?.since ??
  null;
