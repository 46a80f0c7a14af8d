import { affectedShareSaving } from './affected-share-saving.js';
import { barePipeHeatLoss } from './bare-pipe-heat-loss.js';
import { byProductValue } from './by-product-value.js';
import type { Calculator } from './calculator.js';
import { compressedAirLeakShare } from './compressed-air-leak-share.js';
import { condensateReturn } from './condensate-return.js';
import { counterCurrentRinse } from './counter-current-rinse.js';
import { efficiencyImprovement } from './efficiency-improvement.js';
import { iceStorageShift } from './ice-storage-shift.js';
import { liquorRatio } from './liquor-ratio.js';
import { loadShift } from './load-shift.js';
import { lossRateReduction } from './loss-rate-reduction.js';
import { openBathHeatLoss } from './open-bath-heat-loss.js';
import { powerFactorPenalty } from './power-factor-penalty.js';
import { proportionalSaving } from './proportional-saving.js';
import { residueFuel } from './residue-fuel.js';
import { rooftopPv } from './rooftop-pv.js';
import { specificConsumptionSaving } from './specific-consumption-saving.js';
import { stackLossSiegert } from './stack-loss-siegert.js';
import { steamTrapLoss } from './steam-trap-loss.js';
import { temperatureSensitivity } from './temperature-sensitivity.js';
import { waterHeatRecovery } from './water-heat-recovery.js';

/** Every calculator that an option may name. */
export const calculators: readonly Calculator[] = [
  affectedShareSaving,
  barePipeHeatLoss,
  byProductValue,
  compressedAirLeakShare,
  condensateReturn,
  counterCurrentRinse,
  efficiencyImprovement,
  iceStorageShift,
  liquorRatio,
  loadShift,
  lossRateReduction,
  openBathHeatLoss,
  powerFactorPenalty,
  proportionalSaving,
  residueFuel,
  rooftopPv,
  specificConsumptionSaving,
  stackLossSiegert,
  steamTrapLoss,
  temperatureSensitivity,
  waterHeatRecovery,
];

const byId = new Map(calculators.map((calculator) => [calculator.id, calculator]));

/** The calculator of this id; `undefined` where there is none. */
export const calculatorOf = (id: string): Calculator | undefined => byId.get(id);
