import type { Formula } from '../formulas/formula.js';
import { abatementCostFormula } from './abatement-cost.js';
import { annuityFactorFormula } from './annuity-factor.js';
import { capitalRecoveryFormula } from './capital-recovery.js';
import { cashFlowFormula } from './cash-flow.js';
import { discountedPaybackFormula } from './discounted-payback.js';
import { internalRateOfReturnFormula } from './internal-rate-of-return.js';
import { mulberry32Formula } from './mulberry32.js';
import { netPresentValueFormula } from './net-present-value.js';
import { quantileFormula } from './quantile.js';
import { simplePaybackFormula } from './simple-payback.js';
import { triangularFormula } from './triangular.js';

/** Every formula of money and of its ranges, sorted by id; each stands beside its function. */
export const economicFormulas: readonly Formula[] = [
  abatementCostFormula,
  annuityFactorFormula,
  capitalRecoveryFormula,
  cashFlowFormula,
  discountedPaybackFormula,
  internalRateOfReturnFormula,
  mulberry32Formula,
  netPresentValueFormula,
  quantileFormula,
  simplePaybackFormula,
  triangularFormula,
];
