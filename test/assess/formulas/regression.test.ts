import { describe, expect, test } from 'vitest';
import { bestPracticePotential } from '../../../src/assess/formulas/best-practice-potential.js';
import { cumulativeDifference } from '../../../src/assess/formulas/cumulative-difference.js';
import { durbinWatson } from '../../../src/assess/formulas/durbin-watson.js';
import { fitScatter } from '../../../src/assess/formulas/fit-scatter.js';
import { regressionBaseLoad } from '../../../src/assess/formulas/regression-base-load.js';
import {
  regressionSaving,
  savingUncertainty,
} from '../../../src/assess/formulas/regression-saving.js';
import { leastSquares } from '../../../src/assess/statistics/least-squares.js';
import { autocorrelation } from '../../../src/assess/statistics/residuals.js';

const output = [310, 285, 340, 355, 372, 360, 348, 365, 380, 392, 370, 330];
const use = [315.3, 294.5, 332.2, 336.1, 353.2, 348.3, 332.5, 345.1, 360, 360.1, 348.8, 322.2];
const nextOutput = [320, 300, 350, 360, 375, 350, 345, 360, 390, 400, 380, 340];
const nextUse = [316.5, 307.5, 331, 333, 342, 327.5, 323.5, 331, 348.5, 353.5, 341.5, 318];

function modelOf() {
  const fit = leastSquares([output], use);
  if (fit === null) throw new Error('output moves');
  const [intercept = 0, slope = 0] = fit.coefficients;
  return { fit, expected: (of: readonly number[]) => of.map((each) => intercept + slope * each) };
}

describe('worked values (F7, F8)', () => {
  test('scatter and Durbin–Watson', () => {
    const { fit } = modelOf();
    const mean = use.reduce((sum, each) => sum + each, 0) / use.length;
    expect(fitScatter(fit.sse, fit.degreesOfFreedom, mean)).toBeCloseTo(0.00981447388029526, 12);
    expect(durbinWatson(fit.residuals)).toBeCloseTo(2.5270318776523713, 9);
  });

  test('saving, its running sum and its uncertainty', () => {
    const { fit, expected } = modelOf();
    const foreseen = expected(nextOutput);
    const saving = regressionSaving(foreseen, nextUse);
    expect(saving).toBeCloseTo(114.6326904422267, 8);
    const running = cumulativeDifference(nextUse, foreseen);
    expect(running[2]).toBeCloseTo(-5.387342164255415, 8);
    expect(running.at(-1)).toBeCloseTo(-114.63269044222636, 8);
    const model = {
      scatter: 0.00981447388029526,
      months: 12,
      degreesOfFreedom: fit.degreesOfFreedom,
      autocorrelation: autocorrelation(fit.residuals),
      reported: 12,
    };
    const share = (saving ?? 0) / foreseen.reduce((sum, each) => sum + each, 0);
    expect(savingUncertainty(share, model, 0.68)).toBeCloseTo(0.143894420167961, 8);
    expect(savingUncertainty(share, model, 0.9)).toBeCloseTo(0.24923299604530538, 8);
    // Residuals that follow each other make fewer independent months.
    expect(savingUncertainty(share, { ...model, autocorrelation: 0.5 }, 0.68)).toBeGreaterThan(0.2);
  });

  test('best practice at equal load is less than half of that per unit of product', () => {
    expect(bestPracticePotential(use, modelOf().expected(output))).toBeCloseTo(
      32.766448433959454,
      8,
    );
  });

  test('base load is what does not follow output', () => {
    const { fit } = modelOf();
    const [intercept = 0, slope = 0] = fit.coefficients;
    const following = slope * output.reduce((sum, each) => sum + each, 0);
    expect(regressionBaseLoad(12 * intercept, following)).toBeCloseTo(0.343, 3);
  });
});

describe('what has no value', () => {
  test('a saving with a month unknown, and a running sum in that month', () => {
    expect(regressionSaving([10, null], [9, 8])).toBeNull();
    expect(regressionSaving([10, 10], [9, null])).toBeNull();
    expect(cumulativeDifference([12, null, 9], [10, 10, 10])).toEqual([2, null, 1]);
  });

  test('shares of nothing', () => {
    expect(fitScatter(4, 2, 0)).toBeUndefined();
    expect(durbinWatson([0, 0, 0])).toBeUndefined();
    expect(bestPracticePotential([], [])).toBeUndefined();
    expect(bestPracticePotential([5], [0])).toBeUndefined();
    expect(regressionBaseLoad(-1, 5)).toBeUndefined();
    expect(regressionBaseLoad(0, 0)).toBeUndefined();
  });
});
