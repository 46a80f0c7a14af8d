import type { Baseline } from '../../model/baseline-schema.js';
import type { Workspace } from '../figures/workspace.js';
import { baseShareByRegression } from './base-share-by-regression.js';
import { bestPracticeFigures } from './best-practice-figures.js';

/**
 * The figures that rest on a baseline: what each carrier would save at the plant's own best
 * practice, and the base load of electricity where no meter has told it. They are the last group, as
 * a meter wins over a regression.
 */
export function baselineFigures(space: Workspace, baselines: readonly Baseline[]): void {
  bestPracticeFigures(space, baselines);
  baseShareByRegression(space, baselines);
}
