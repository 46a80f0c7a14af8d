import { describe, expect, test } from 'vitest';
import type { NetworkFlow } from '../../../src/assess/balances/network-flow.js';
import { reconcile } from '../../../src/assess/balances/reconcile.js';
import { suspectFlows } from '../../../src/assess/balances/suspect-flows.js';

const flow = (from: string, to: string, value: number | null, relative = 0.02): NetworkFlow => ({
  id: `${from}>${to}`,
  from,
  to,
  measured: value === null ? null : { value, deviation: relative * Math.abs(value) },
});

/** A network of six meters, worked out by another program, and again in exact fractions. */
const network = (bToC: number | null): readonly NetworkFlow[] => [
  flow('in', 'a', 1012, 0.01),
  flow('a', 'b', 717),
  flow('b', 'c', bToC),
  flow('c', 'out', 803, 0.01),
  flow('a', 'c', 306),
  flow('b', 'out', 196, 0.03),
];

const within = (value: number | null | undefined, expected: number): void =>
  expect(Math.abs((value ?? Number.NaN) / expected - 1)).toBeLessThanOrEqual(1e-6);

describe('a network with one meter that reads too much', () => {
  const flows = network(560);
  const result = reconcile(flows);

  test.each([
    ['in>a', 1014.374226, 0.299212],
    ['a>b', 718.81569, 0.1449741796],
    ['b>c', 523.922492, 3.963654],
    ['c>out', 819.481028, 2.954287],
    ['a>c', 295.558536, 3.47005],
    ['b>out', 194.893198, 0.386182],
  ])('%s', (id, reconciled, statistic) => {
    within(result.flows.get(id)?.reconciled, reconciled);
    within(result.flows.get(id)?.statistic, statistic);
  });

  test('the tests', () => {
    within(result.globalTest?.statistic, 17.606);
    within(result.globalTest?.limit, 11.344867);
    expect(result.globalTest?.degreesOfFreedom).toBe(3);
    within(result.measurementLimit, 3.14398);
  });

  test('ranks it first and says what it should have read', () => {
    const suspects = suspectFlows(flows, result);
    expect(suspects.map(({ id }) => id)).toEqual(['b>c', 'a>c']);
    within(suspects[0]?.estimate, 505.375051);
    expect(suspects[0]?.alike).toEqual([]);
  });
});

test('without that meter the rest agrees, and meters that run side by side are named', () => {
  const result = reconcile(network(null));
  expect(result.globalTest?.statistic).toBeCloseTo(1.895444, 6);
  within(result.globalTest?.limit, 9.21034);
  expect(result.globalTest?.degreesOfFreedom).toBe(2);
  const statistics = ['in>a', 'a>b', 'c>out', 'a>c', 'b>out'].map(
    (id) => result.flows.get(id)?.statistic,
  );
  for (const [at, expected] of [0.460379, 1.027915, 1.243074, 1.027915, 1.243074].entries())
    expect(statistics[at]).toBeCloseTo(expected, 6);
  expect(result.flows.get('a>b')?.alike).toEqual(['a>c']);
  expect(result.flows.get('b>out')?.alike).toEqual(['c>out']);
  // Three distinguishable meters: Φ⁻¹(1 − 0.01/6).
  expect(result.measurementLimit).toBeCloseTo(2.935199, 6);
});

test('meters that agree within their errors accuse nobody', () => {
  const flows = network(488);
  const result = reconcile(flows);
  within(result.globalTest?.statistic, 3.785269);
  const largest = Math.max(...[...result.flows.values()].map(({ statistic }) => statistic ?? 0));
  expect(largest).toBeCloseTo(1.702103, 6);
  expect(suspectFlows(flows, result)).toEqual([]);
});
