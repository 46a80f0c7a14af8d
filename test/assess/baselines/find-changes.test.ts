import { describe, expect, test } from 'vitest';
import type { Observations } from '../../../src/assess/baselines/change.js';
import {
  type Clearest,
  clearestStep,
  findChanges,
} from '../../../src/assess/baselines/find-changes.js';
import { regularMonths } from '../../../src/assess/baselines/odd-months.js';
import { twoSidedQuantile } from '../../../src/assess/statistics/distributions.js';
import { leastSquares } from '../../../src/assess/statistics/least-squares.js';

/** One series alone, as in the worked values. */
const alone = { seriesSearched: 1, risesOnly: false };
const leak = { seriesSearched: 1, risesOnly: true };

const observe = (
  response: readonly number[],
  ...drivers: readonly (readonly number[])[]
): Observations => ({ times: response.map((_, at) => at), response, drivers });

/** The value with a step on top from a month on, counted from 1. */
const from = (month: number, more: number, values: readonly number[]): readonly number[] =>
  values.map((value, at) => (at + 1 >= month ? value + more : value));

function clearest(observations: Observations, search = alone): Clearest {
  const step = clearestStep(observations, [], search);
  if (step === null) throw new Error('a step can be tried');
  return step;
}

const output = [52, 47, 55, 61, 58, 63, 66, 60, 57, 54, 50, 59, 64, 68, 62, 56, 53, 60, 65, 58];
const degreeDays = [31, 38, 52, 66, 60, 49, 42, 40, 37, 36, 33, 30, 58, 71, 88, 97, 91, 84, 76, 73];
const energy = [
  48.9, 45.4, 52.3, 55.3, 52.7, 56.1, 56.9, 53, 52.4, 49.3, 47.8, 53, 55.8, 59.9, 57.1, 55.2, 52.1,
  56.9, 58.2, 53.5,
];

describe('a step and what passes for one (F14, V1)', () => {
  test('without the weather a false step is the clearest of 13 months', () => {
    const { shift, probability, tried } = clearest(observe(energy, output));
    expect(shift.at + 1).toBe(14);
    expect(shift.size).toBeCloseTo(2.241711, 6);
    expect(shift.t).toBeCloseTo(5.508514, 6);
    expect(tried).toBe(13);
    expect(probability).toBeCloseTo(4.98773e-4, 9);
  });

  test('with the weather there is nothing', () => {
    const { shift, probability } = clearest(observe(energy, output, degreeDays));
    expect(shift.at + 1).toBe(14);
    expect(shift.size).toBeCloseTo(0.422828, 6);
    expect(shift.t).toBeCloseTo(0.683269, 6);
    expect(probability).toBe(1);
    expect(findChanges(observe(energy, output, degreeDays), alone)).toEqual([]);
  });

  test('a planted step is found, with its month, size and interval', () => {
    const observations = observe(from(9, 3.2, energy), output, degreeDays);
    const { shift, probability } = clearest(observations);
    expect(shift.size).toBeCloseTo(3.340599, 6);
    expect(shift.t).toBeCloseTo(10.146028, 6);
    expect(probability).toBeCloseTo(2.91752e-7, 12);
    const [change, ...others] = findChanges(observations, alone);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ since: 8, range: [8, 8], shape: 'step' });
    const column = output.map((_, at) => (at >= 8 ? 1 : 0));
    const fit = leastSquares([output, degreeDays, column], observations.response);
    if (fit === null) throw new Error('the columns can be told apart');
    const size = fit.coefficients[3] ?? Number.NaN;
    const half = twoSidedQuantile(0.95, fit.degreesOfFreedom) * (fit.standardErrors[3] ?? 0);
    expect(fit.coefficients[0]).toBeCloseTo(17.725332, 6);
    expect(fit.coefficients[1]).toBeCloseTo(0.558591, 6);
    expect(fit.coefficients[2]).toBeCloseTo(0.054836, 6);
    expect(fit.standardErrors[3]).toBeCloseTo(0.329252, 6);
    expect(size - half).toBeCloseTo(2.642616, 6);
    expect(size + half).toBeCloseTo(4.0385815, 6);
  });
});

const intake = [
  826, 781, 864, 889, 848, 1075, 1142, 1053, 1023, 1099, 1140, 1121, 1078, 1167, 1202, 1143, 1064,
  1168,
];
const wastewater = [
  717, 702, 749, 795, 749, 944, 998, 942, 887, 964, 1009, 933, 923, 973, 1027, 949, 913, 984,
];

describe('a leak, and use that only looks like one (F14.8, V2)', () => {
  test('what wastewater does not follow is a leak', () => {
    const { shift, probability, tried } = clearest(observe(intake, wastewater), leak);
    expect(tried).toBe(11);
    expect(shift.at + 1).toBe(12);
    expect(shift.size).toBeCloseTo(46.549027, 6);
    expect(shift.t).toBeCloseTo(6.006767, 6);
    expect(probability).toBeCloseTo(2.64342e-4, 9);
  });

  test('more use, which wastewater follows, is none', () => {
    const sound = from(12, -46, intake);
    expect(clearest(observe(sound, wastewater), leak).probability).toBe(1);
    // Intake less wastewater, searched alone, would have called it a leak.
    const difference = sound.map((value, at) => value - (wastewater[at] ?? 0));
    const { shift, probability } = clearest(observe(difference), leak);
    expect(shift.at + 1).toBe(6);
    expect(shift.size).toBeCloseTo(32.107692, 6);
    expect(probability).toBeCloseTo(6.75885e-3, 8);
  });

  test('a leak that is mended is no leak', () => {
    expect(findChanges(observe(from(12, -200, intake), wastewater), leak)).toEqual([]);
  });
});

/** Months without a pattern, and a scatter about the line that has none either. */
const shuffled = (count: number, start: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => ((at * 37 + start) % 29) - 14);
const load = shuffled(24, 3).map((value) => 200 + 3 * value);
const scatter = shuffled(24, 11).map((value) => value / 7);
const plain = load.map((value, at) => 90 + 1.7 * value + (scatter[at] ?? 0));

describe('shapes and odd months (F14.7)', () => {
  test('a steady plant has neither change nor odd month', () => {
    const regular = regularMonths(observe(plain, load), alone);
    expect(regular.odd).toEqual([]);
    expect(findChanges(regular.observations, alone, regular.step)).toEqual([]);
  });

  test('what goes on rising is a drift since its first month', () => {
    const rising = plain.map((value, at) => value + Math.max(0, at - 8) * 3);
    const [change, ...others] = findChanges(observe(rising, load), alone);
    expect(others).toEqual([]);
    expect(change?.shape).toBe('drift');
    expect(Math.abs((change?.since ?? 0) - 9)).toBeLessThanOrEqual(1);
  });

  test('two steps are found in the order of time, whichever is the clearer', () => {
    const twice = from(7, 20, from(17, 40, plain));
    const found = findChanges(observe(twice, load), alone).map(({ since }) => since + 1);
    expect(found).toEqual([7, 17]);
  });

  test('a slipped month is set aside, and the step behind it is found', () => {
    const slipped = from(10, 12, plain).map((value, at) => (at === 17 ? value * 0.5 : value));
    const regular = regularMonths(observe(slipped, load), alone);
    expect(regular.odd.map(({ time }) => time)).toEqual([17]);
    const found = findChanges(regular.observations, alone, regular.step);
    expect(found.map(({ since }) => since + 1)).toEqual([10]);
  });

  test('the first month of a change that holds a part of it is no odd month', () => {
    const halfway = from(11, 30, plain).map((value, at) => (at === 10 ? value - 12 : value));
    const regular = regularMonths(observe(halfway, load), alone);
    expect(regular.odd).toEqual([]);
    const found = findChanges(regular.observations, alone, regular.step);
    expect(found.map(({ since }) => since + 1)).toEqual([11]);
  });

  test('another unit changes neither month nor probability', () => {
    const observations = observe(from(10, 12, plain), load);
    const inOther = { ...observations, response: observations.response.map((use) => use * 3.6) };
    const [one] = findChanges(observations, alone);
    const [other] = findChanges(inOther, alone);
    expect(other?.since).toBe(one?.since);
    expect(Math.log(other?.probability ?? 0)).toBeCloseTo(Math.log(one?.probability ?? 1), 6);
  });

  test('a change that a driver says too is not tried', () => {
    const column = load.map((_, at) => (at >= 9 ? 1 : 0));
    expect(findChanges(observe(from(10, 12, plain), load, column), alone)).toEqual([]);
  });

  test('fewer months than two levels need have no change', () => {
    const short = observe(from(4, 50, plain.slice(0, 7)), load.slice(0, 7));
    expect(clearestStep(short, [], alone)).toBeNull();
  });
});
