import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balancedSteps, type NetworkFlow } from '../../../src/assess/balances/network-flow.js';
import { type Reconciliation, reconcile } from '../../../src/assess/balances/reconcile.js';
import { solveUnmeasured } from '../../../src/assess/balances/solve-unmeasured.js';
import { reconciledSum, suspectFlows } from '../../../src/assess/balances/suspect-flows.js';
import { meteredPlant, truePlant } from '../../support/any-network.js';
import {
  denseReconciliation,
  deviationOfSum,
  parallelTo,
} from '../../support/dense-reconciliation.js';

/** A plant of up to 25 steps as its meters show it. */
const anyNetwork = (): fc.Arbitrary<readonly NetworkFlow[]> =>
  fc
    .record({
      plant: fc.integer({ min: 1, max: 1e9 }),
      seed: fc.integer({ min: 1, max: 1e9 }),
      steps: fc.integer({ min: 1, max: 25 }),
      unmeasured: fc.constantFrom(0, 0.1, 0.3, 0.6),
      most: fc.constantFrom(0.02, 0.3),
    })
    .map(({ plant, steps, most, ...metering }) =>
      meteredPlant(truePlant(plant, steps), { ...metering, least: 0.005, most }),
    );

/** Every flow that is known after reconciliation. */
function valuesOf(
  flows: readonly NetworkFlow[],
  result: Reconciliation,
): ReadonlyMap<string, number> {
  const solved = solveUnmeasured(flows, result.network.openSteps);
  return new Map([
    ...[...result.flows].map(([id, { reconciled }]) => [id, reconciled] as const),
    ...solved.map((each) => [each.id, reconciledSum(each.terms, result)] as const),
  ]);
}

test('every balance of known flows closes to 1e-9 of what passes', () => {
  let closed = 0;
  fc.assert(
    fc.property(anyNetwork(), (flows) => {
      const result = reconcile(flows);
      const values = valuesOf(flows, result);
      for (const step of balancedSteps(flows)) {
        if (result.network.openSteps.has(step)) continue;
        const touching = flows.filter(({ from, to }) => (from === step) !== (to === step));
        if (touching.some(({ id }) => !values.has(id))) continue;
        const parts = touching.map(({ id, to }) => (to === step ? 1 : -1) * (values.get(id) ?? 0));
        const throughput = parts.reduce((sum, part) => sum + Math.abs(part), 0);
        const residual = parts.reduce((sum, part) => sum + part, 0);
        expect(Math.abs(residual)).toBeLessThanOrEqual(1e-9 * throughput);
        closed++;
      }
    }),
  );
  expect(closed).toBeGreaterThan(100);
});

test('the order of the rows changes no digit', () => {
  fc.assert(
    fc.property(
      anyNetwork().chain((flows) =>
        fc.tuple(
          fc.constant(flows),
          fc.shuffledSubarray([...flows], { minLength: flows.length, maxLength: flows.length }),
        ),
      ),
      ([flows, shuffled]) => {
        const [first, second] = [reconcile(flows), reconcile(shuffled)];
        expect(second.flows).toEqual(first.flows);
        expect(second.globalTest).toEqual(first.globalTest);
        expect(suspectFlows(shuffled, second)).toEqual(suspectFlows(flows, first));
      },
    ),
  );
});

test('another unit changes the values and nothing else', () => {
  fc.assert(
    fc.property(anyNetwork(), fc.constantFrom(1000, 1e-6, 0.158987), (flows, factor) => {
      const scaled = flows.map((flow) => ({
        ...flow,
        measured: flow.measured && {
          value: flow.measured.value * factor,
          deviation: flow.measured.deviation * factor,
        },
      }));
      const [first, second] = [reconcile(flows), reconcile(scaled)];
      for (const [id, flow] of first.flows) {
        const other = second.flows.get(id);
        expect(other?.reconciled).toBeCloseTo(flow.reconciled * factor, 6 - Math.log10(factor));
        expect(other?.redundancy).toBeCloseTo(flow.redundancy, 9);
        if (flow.statistic === null) expect(other?.statistic).toBeNull();
        else expect(other?.statistic).toBeCloseTo(flow.statistic, 6);
      }
      expect(second.globalTest?.degreesOfFreedom).toBe(first.globalTest?.degreesOfFreedom);
    }),
  );
});

test('a flow that nothing checks is neither corrected nor suspected', () => {
  let unchecked = 0;
  fc.assert(
    fc.property(anyNetwork(), (flows) => {
      const result = reconcile(flows);
      const suspects = new Set(suspectFlows(flows, result).map(({ id }) => id));
      for (const { id, measured, reconciled, redundancy, statistic } of result.flows.values()) {
        if (redundancy > 0) continue;
        unchecked++;
        expect(reconciled).toBe(measured.value);
        expect(statistic).toBeNull();
        expect(suspects.has(id)).toBe(false);
      }
    }),
  );
  expect(unchecked).toBeGreaterThan(100);
});

test('agrees with dense algebra, also on which flows no data can tell apart', () => {
  let compared = 0;
  fc.assert(
    fc.property(anyNetwork(), (flows) => {
      const result = reconcile(flows);
      // Ends that only receive or only give are ours; the textbook has no word on them.
      fc.pre(result.network.openSteps.size === 0 && result.globalTest !== null);
      const dense = denseReconciliation(flows);
      expect(result.globalTest?.degreesOfFreedom).toBe(dense.rank);
      for (const [at, id] of dense.ids.entries()) {
        const flow = result.flows.get(id);
        if (flow === undefined) throw new Error(`${id} is measured`);
        const deviation = flow.measured.deviation;
        const correction = dense.corrections.get(at, 0);
        expect((flow.measured.value - flow.reconciled - correction) / deviation).toBeCloseTo(0, 6);
        const redundancy = dense.covariance.get(at, at) / deviation ** 2;
        expect(flow.redundancy).toBeCloseTo(redundancy, 6);
        const left = Math.sqrt(Math.max(0, 1 - redundancy)) * deviation;
        expect(flow.deviation / deviation).toBeCloseTo(left / deviation, 3);
        compared++;
      }
      for (const { terms } of solveUnmeasured(flows, result.network.openSteps))
        expect(result.deviationOf(terms)).toBeCloseTo(deviationOfSum(dense, terms), 3);
      for (const id of dense.ids)
        expect(result.flows.get(id)?.alike).toEqual(parallelTo(dense, id));
    }),
  );
  expect(compared).toBeGreaterThan(500);
});
