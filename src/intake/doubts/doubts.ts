import type { Diagnostic } from '../../model/diagnostic.js';
import { copiedItems } from './copied.js';
import { repeatedAsCost } from './cost-repeats.js';
import type { Evidence } from './evidence.js';
import { blankCosts } from './free-of-cost.js';
import { futureMonths } from './future.js';
import { gaps } from './gap.js';
import { implausiblePrices } from './implausible-price.js';
import { missingHalves } from './missing-half.js';
import { neighbourSlips } from './neighbour-slip.js';
import { oneForEachCause } from './one-cause.js';
import { outliers } from './outlier.js';
import { priceOutliers } from './price-outlier.js';
import { priceSteps } from './price-step.js';
import { repetitions } from './repeated.js';
import { shortTables } from './short-table.js';
import { twoSpellings } from './spelling.js';
import { subMetersAbove } from './sub-meter.js';
import { swappedCells } from './swapped-cells.js';
import { swappedDates } from './swapped-date.js';
import { twiceCounted } from './twice-counted.js';
import { twoKinds } from './two-kinds.js';
import { unitSlips } from './unit-slip.js';
import { unpaidMonths } from './unpaid-month.js';
import { vatAmong } from './vat-among.js';
import { vatIncluded } from './vat-included.js';
import { wastewaterAboveIntake } from './wastewater.js';
import { loneZeros, paidZeros } from './zero.js';

/** Every doubt, the one that names a cause before the one that only sees a strange number. */
const doubts: readonly ((evidence: Evidence) => Diagnostic[])[] = [
  twiceCounted,
  swappedCells,
  repeatedAsCost,
  unitSlips,
  neighbourSlips,
  swappedDates,
  implausiblePrices,
  vatIncluded,
  vatAmong,
  wastewaterAboveIntake,
  subMetersAbove,
  outliers,
  paidZeros,
  loneZeros,
  priceOutliers,
  priceSteps,
  twoKinds,
  shortTables,
  gaps,
  missingHalves,
  unpaidMonths,
  blankCosts,
  repetitions,
  copiedItems,
  futureMonths,
  twoSpellings,
];

/** Doubts about numbers that could be read: one doubt per cause. */
export const findDoubts = (evidence: Evidence): Diagnostic[] =>
  oneForEachCause(doubts.flatMap((doubt) => doubt(evidence)));
