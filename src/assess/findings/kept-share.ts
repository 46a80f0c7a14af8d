import type { OptionResult } from '../../model/assessment-schema.js';

/** The share of its saving that an option keeps after those applied before it. [fraction] */
export const keptShare = ({ likely, net }: NonNullable<OptionResult['savingCost']>): number =>
  likely === 0 ? 1 : net / likely;
