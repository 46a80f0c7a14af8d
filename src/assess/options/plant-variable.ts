import { firstKnown, type PlantView, type Source } from './resolution.js';
import { endUse } from './sources/end-uses.js';
import { shareOf } from './sources/figures.js';
import { flowInto } from './sources/flows.js';
import { energyMeter, waterMeter } from './sources/meters.js';
import { ratio } from './sources/ratio.js';

/** A quantity of the plant that options save from or scale with. */
export interface PlantVariable {
  readonly id: string;
  readonly unit: string;
  /** Ways to find it, tried in order. */
  readonly sources: readonly Source[];
  /** The larger flow that it is a part of; where that is not known, the one around it. */
  readonly within?: string | ((view: PlantView) => string | null);
  /** A flow that it shrinks with, without being a part of it. */
  readonly follows?: string;
  /** The same in tonnes, where it may be counted otherwise. */
  readonly mass?: string;
  /** The reading of readings.csv that feeds it. */
  readonly reading?: string;
}

export const electricity = (
  id: string,
  use: string,
  ...better: readonly Source[]
): PlantVariable => ({
  id,
  unit: 'kWh/yr',
  within: 'E_el',
  sources: [energyMeter(use, 'kWh/yr'), ...better, endUse(use)],
});

export const water = (
  id: string,
  within: 'W_in' | 'WW',
  use: string,
  steps: readonly string[],
  share?: number,
): PlantVariable => ({
  id,
  unit: 'm3/yr',
  within,
  sources: [
    flowInto(steps, 'water', 'm3/yr'),
    waterMeter(use),
    ...(share === undefined ? [] : [shareOf(share, within)]),
  ],
});

export const material = (
  id: string,
  source: Source,
  more: Partial<PlantVariable> = {},
): PlantVariable => ({ id, unit: 't/yr', sources: [source], ...more });

/** The part of a flow that goes somewhere, as it is measured: no share by custom. */
export const measuredShare = (
  id: string,
  unit: string,
  whole: string,
  ...measured: readonly Source[]
): PlantVariable => ({
  id,
  unit,
  sources: [(view) => ratio(firstKnown(view, measured), view.variable(whole), 1, unit)],
});
