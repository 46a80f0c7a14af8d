import type { Formula } from './formula.js';

export const fitScatterFormula: Formula = {
  id: 'fit-scatter',
  equation: 'CV(RMSE) = √(SSE / (n − p)) / ȳ',
  unit: 'fraction',
  source: 'ASHRAE Guideline 14, monthly data',
};

/**
 * Scatter of a fit about its own mean, CV(RMSE). Some programs divide by n; the guideline by n − p.
 *
 * @param sse Sum of squared residuals, ≥ 0.
 * @param degreesOfFreedom Observations less coefficients, ≥ 1.
 * @param mean Of the response, in the unit of a residual.
 * @returns [fraction]; `undefined` where the mean is not above zero.
 *
 * @formula fit-scatter
 */
export const fitScatter = (
  sse: number,
  degreesOfFreedom: number,
  mean: number,
): number | undefined => (mean > 0 ? Math.sqrt(sse / degreesOfFreedom) / mean : undefined);
