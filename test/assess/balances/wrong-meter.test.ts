import { expect, test } from 'vitest';
import type { NetworkFlow } from '../../../src/assess/balances/network-flow.js';
import { type ReconciledFlow, reconcile } from '../../../src/assess/balances/reconcile.js';
import { suspectFlows } from '../../../src/assess/balances/suspect-flows.js';
import { mulberry32 } from '../../../src/assess/economics/mulberry32.js';
import { meteredPlant, truePlant } from '../../support/any-network.js';
import { correlationOf, denseReconciliation } from '../../support/dense-reconciliation.js';

const metering = { unmeasured: 0.15, least: 0.01, most: 0.05 };

/** In standard uncertainties of the meter. */
const error = 10;

interface Trial {
  readonly flows: readonly NetworkFlow[];
  readonly wrong: ReconciledFlow;
  readonly sign: number;
}

/**
 * A plant with a meter to spoil; `null` where the error could not be told: it would show as less than
 * five standard deviations, or another meter would look worse by chance in one of twenty.
 */
function trialOf(plant: number): Trial | null {
  const random = mulberry32(plant);
  const steps = 4 + Math.floor(20 * random());
  const flows = meteredPlant(truePlant(plant, steps), { ...metering, seed: plant + 5e6 });
  const checked = [...reconcile(flows).flows.values()].filter(({ redundancy }) => redundancy > 0);
  const wrong = checked[Math.floor(random() * checked.length)];
  if (wrong === undefined) return null;
  const shown = error * Math.sqrt(wrong.redundancy);
  const likeness = correlationOf(denseReconciliation(flows), wrong.id);
  const canBeTold = shown >= 5 && shown * Math.sqrt((1 - likeness) / 2) >= 1.645;
  return canBeTold ? { flows, wrong, sign: random() < 0.5 ? -1 : 1 } : null;
}

/** The place of the wrong meter among the suspects, those alike as one; -1: not there. */
function placeOf({ flows, wrong, sign }: Trial): number {
  const misread = flows.map((flow) => {
    if (flow.id !== wrong.id || flow.measured === null) return flow;
    const { value, deviation } = flow.measured;
    return { ...flow, measured: { value: value + sign * error * deviation, deviation } };
  });
  const suspects = suspectFlows(misread, reconcile(misread));
  const distinct = suspects.filter(
    ({ alike }, at) => !suspects.slice(0, at).some(({ id }) => alike.includes(id)),
  );
  return distinct.findIndex(({ id }) => id === wrong.id || wrong.alike.includes(id));
}

test('where it can be told the wrong meter stands first in nine of ten plants, among three in 98 of 100', () => {
  const plants = Array.from({ length: 300 }, (_, at) => at + 1);
  const places = plants.flatMap((plant) => {
    const trial = trialOf(plant);
    return trial === null ? [] : [placeOf(trial)];
  });
  const shareOf = (isOne: (place: number) => boolean): number =>
    places.filter(isOne).length / places.length;
  expect(places.length).toBeGreaterThan(100);
  expect(shareOf((place) => place === 0)).toBeGreaterThanOrEqual(0.9);
  expect(shareOf((place) => place >= 0 && place < 3)).toBeGreaterThanOrEqual(0.98);
});

test('of a thousand plants whose meters are as good as stated the test accuses ten, give or take three', () => {
  const plants = Array.from({ length: 1000 }, (_, at) => at + 1);
  const accused = plants.filter((plant) => {
    const flows = meteredPlant(truePlant(plant, 12), { ...metering, seed: plant + 9e6 });
    return suspectFlows(flows, reconcile(flows)).length > 0;
  });
  expect(accused.length).toBeLessThanOrEqual(19);
});

test('two wrong meters are both found', () => {
  // A chain of tanks, each metered in, out and on its way: every reading is checked by five others.
  const chain = ['in', 'a', 'b', 'c', 'd', 'out'];
  const flows = chain.slice(1).flatMap((to, at): NetworkFlow[] => {
    const from = chain[at] ?? 'in';
    const value = to === 'b' ? 1150 : to === 'out' ? 860 : 1000;
    return [{ id: `${from}>${to}`, from, to, measured: { value, deviation: 10 } }];
  });
  const suspects = suspectFlows(flows, reconcile(flows));
  expect(suspects.filter(({ isEliminated }) => isEliminated).map(({ id }) => id)).toEqual([
    'a>b',
    'd>out',
  ]);
  for (const { estimate } of suspects) expect(estimate).toBeCloseTo(1000, 9);
});
