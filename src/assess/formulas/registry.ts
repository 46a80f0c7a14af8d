import { airLeakShareFormula } from './air-leak-share.js';
import { annualisedFormula } from './annualised.js';
import { avoidedUseFormula } from './avoided-use.js';
import { baseLoadFormula } from './base-load.js';
import { benchmarkGapFormula } from './benchmark-gap.js';
import { bestPracticePotentialFormula } from './best-practice-potential.js';
import { biogenicCarbonFormula } from './biogenic-carbon.js';
import { biomassOilEquivalentFormula } from './biomass-oil-equivalent.js';
import { boilerEfficiencyFormula } from './boiler-efficiency.js';
import { chanceOfChangeFormula } from './chance-of-change.js';
import {
  combinedUncertaintyFormula,
  rectangularUncertaintyFormula,
} from './combined-uncertainty.js';
import { directEmissionFormula } from './combustion-emission.js';
import { sumFormula } from './complete-sum.js';
import { towerBlowdownFormula, towerEvaporationFormula } from './cooling-tower.js';
import { costAtMeanPriceFormula } from './cost-at-mean-price.js';
import { costOfLossesFormula } from './cost-of-losses.js';
import { cumulativeDifferenceFormula } from './cumulative-difference.js';
import { dataReconciliationFormula, measurementTestFormula } from './data-reconciliation.js';
import { decouplingFormula } from './decoupling.js';
import { durbinWatsonFormula } from './durbin-watson.js';
import { equivalentOutputFormula } from './equivalent-output.js';
import { finalEnergyFormula } from './final-energy.js';
import { fitScatterFormula } from './fit-scatter.js';
import type { Formula } from './formula.js';
import { loadFactorFormula } from './load-factor.js';
import { loadProfileFormula } from './load-profile.js';
import { loadShiftValueFormula } from './load-shift-value.js';
import {
  balanceClosureFormula,
  excessOutflowFormula,
  unaccountedMaterialFormula,
} from './mass-balance.js';
import { materialUsedFormula } from './material-used.js';
import { materialYieldFormula } from './material-yield.js';
import { meanPriceFormula } from './mean-price.js';
import { oilEquivalentFormula } from './oil-equivalent.js';
import { peakDemandFormula } from './peak-demand.js';
import { pollutantLoadFormula } from './pollutant-load.js';
import { pollutionIntensityFormula } from './pollution-intensity.js';
import { purchasedEnergyEmissionFormula } from './purchased-energy-emission.js';
import { reactiveChargeFormula } from './reactive-charge.js';
import { regressionBaseLoadFormula } from './regression-base-load.js';
import { regressionSavingFormula, savingUncertaintyFormula } from './regression-saving.js';
import { relativeChangeFormula } from './relative-change.js';
import { resourceProductivityFormula } from './resource-productivity.js';
import { reuseRateFormula } from './reuse-rate.js';
import { shareOfTotalFormula } from './share-of-total.js';
import { specificConsumptionFormula } from './specific-consumption.js';
import { stackLossFormula } from './stack-loss.js';
import { unaccountedWaterFormula } from './unaccounted-water.js';
import { wastewaterMethaneFormula } from './wastewater-methane.js';
import { weightedMeanFormula } from './weighted-mean.js';
import { yieldLossFormula } from './yield-loss.js';

/** Every formula of a figure, sorted by id; each stands beside the function that computes it. */
export const formulas: readonly Formula[] = [
  airLeakShareFormula,
  annualisedFormula,
  avoidedUseFormula,
  balanceClosureFormula,
  baseLoadFormula,
  benchmarkGapFormula,
  bestPracticePotentialFormula,
  biogenicCarbonFormula,
  biomassOilEquivalentFormula,
  boilerEfficiencyFormula,
  chanceOfChangeFormula,
  combinedUncertaintyFormula,
  costAtMeanPriceFormula,
  costOfLossesFormula,
  cumulativeDifferenceFormula,
  dataReconciliationFormula,
  decouplingFormula,
  directEmissionFormula,
  durbinWatsonFormula,
  equivalentOutputFormula,
  excessOutflowFormula,
  finalEnergyFormula,
  fitScatterFormula,
  loadFactorFormula,
  loadProfileFormula,
  loadShiftValueFormula,
  materialYieldFormula,
  meanPriceFormula,
  measurementTestFormula,
  oilEquivalentFormula,
  peakDemandFormula,
  pollutantLoadFormula,
  pollutionIntensityFormula,
  purchasedEnergyEmissionFormula,
  reactiveChargeFormula,
  rectangularUncertaintyFormula,
  regressionBaseLoadFormula,
  regressionSavingFormula,
  relativeChangeFormula,
  resourceProductivityFormula,
  reuseRateFormula,
  savingUncertaintyFormula,
  shareOfTotalFormula,
  specificConsumptionFormula,
  stackLossFormula,
  sumFormula,
  materialUsedFormula,
  towerBlowdownFormula,
  towerEvaporationFormula,
  unaccountedMaterialFormula,
  unaccountedWaterFormula,
  wastewaterMethaneFormula,
  weightedMeanFormula,
  yieldLossFormula,
];
