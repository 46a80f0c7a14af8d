import { airLeakShare } from '../formulas/air-leak-share.js';
import type { Months } from './axis.js';
import { directEfficiencyFigure } from './boiler-efficiency.js';
import { coolingTowerFigures } from './cooling-tower.js';
import { type Draft, enter } from './draft.js';
import type { Family } from './energy-parts.js';
import type { Part } from './part.js';
import { isEveryMonth, meanOutcome, readingPart } from './reading-part.js';
import { stackLossFigure } from './stack-loss.js';
import type { Workspace } from './workspace.js';

/** A reading that is a figure by itself. */
interface Read {
  readonly id: string;
  readonly reading: string;
  readonly unit: string;
  /** Of the figure's unit in one of the reading's. */
  readonly scale: number;
  readonly most?: number;
  /** The reading by which its months are weighed. */
  readonly weight?: string;
}

const perCent = { unit: 'fraction', scale: 0.01, most: 1 };

const reads: readonly Read[] = [
  { ...perCent, id: 'boiler.efficiency', reading: 'boiler_eff_pct', weight: 'steam' },
  { ...perCent, id: 'condensate.return.share', reading: 'cond_return_pct', weight: 'steam' },
  { id: 'refrigeration.cop', reading: 'refrigeration_cop', unit: '1', scale: 1 },
];

/** Boilers, compressed air, refrigeration and cooling towers, where readings.csv tells of them. */
export function utilityFigures(space: Workspace, families: readonly Family[]): void {
  for (const read of reads) readFigure(space, read);
  directEfficiencyFigure(space, families);
  stackLossFigure(space);
  leakFigure(space);
  coolingTowerFigures(space);
}

function readFigure(space: Workspace, { id, reading, unit, scale, most, weight }: Read): void {
  const part = readingPart(space, reading);
  if (part === undefined) return;
  const weights = weight === undefined ? undefined : readingPart(space, weight);
  const months = part.months.map((value) => (value === null ? null : value * scale));
  const source = { months, weights: weights?.months ?? null, ...(most !== undefined && { most }) };
  enter(space.book, {
    ...ofReadings(space, months, [part, ...(weights === undefined ? [] : [weights])]),
    id,
    unit,
    formula: 'weighted-mean',
    base: meanOutcome(space, source, 'base'),
    reporting: meanOutcome(space, source, 'reporting'),
  });
}

/** By a load/unload test where its times are on record, else as it was read. */
function leakFigure(space: Workspace): void {
  const [loaded, unloaded] = ['air_load_time', 'air_unload_time'].map((reading) =>
    readingPart(space, reading),
  );
  const id = 'compressed-air.leak.share';
  if (loaded === undefined || unloaded === undefined) {
    readFigure(space, { ...perCent, id, reading: 'air_leak_pct' });
    return;
  }
  const months = loaded.months.map((time, at) => {
    const off = unloaded.months[at] ?? null;
    return time === null || off === null ? null : (airLeakShare(time, off) ?? null);
  });
  const source = { months, weights: null, most: 1 };
  enter(space.book, {
    ...ofReadings(space, months, [loaded, unloaded]),
    id,
    unit: 'fraction',
    formula: 'air-leak-share',
    base: meanOutcome(space, source, 'base'),
    reporting: meanOutcome(space, source, 'reporting'),
  });
}

/** What a mean of readings rests on. Of instruments in general no accuracy is on record. */
const ofReadings = (
  space: Workspace,
  months: Months,
  parts: readonly Part[],
): Pick<Draft, 'months' | 'inputs' | 'factors' | 'quality'> => ({
  months,
  inputs: parts.flatMap(({ leaves }) => leaves),
  factors: [],
  quality: {
    grade: isEveryMonth(space, months) ? 'B' : 'C',
    errors: parts[0]?.quality.errors ?? null,
  },
});
