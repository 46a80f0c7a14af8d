import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumOfCosts } from '../../../src/assess/formulas/cost-of-losses.js';
import { allocateCosts, type MaterialFlowCosts } from '../../../src/assess/mfca/allocate.js';

/** Two centres in a row, by ISO 14051 (reference F3): 1000 kg in, 850 kg on, 800 kg of product. */
const worked: MaterialFlowCosts = {
  flows: [
    { from: 'in', to: 'qc1', mass: 1000 },
    { from: 'qc1', to: 'qc2', mass: 850 },
    { from: 'qc2', to: 'product', mass: 800 },
  ],
  material: 30e6,
  steps: new Map([
    ['qc1', { energy: 4e6, system: 10e6, waste: 0.6e6 }],
    ['qc2', { energy: 2e6, system: 6e6, waste: 0.3e6 }],
  ]),
  waste: 0,
};

function allocated(costs: MaterialFlowCosts) {
  const allocation = allocateCosts(costs);
  if (allocation === null || 'impossible' in allocation) throw new Error('not allocated');
  return allocation;
}

const near = (value: number | undefined, expected: number): void =>
  expect(Math.abs((value ?? Number.NaN) / expected - 1)).toBeLessThan(1e-9);

describe('worked example of two quantity centres', () => {
  const { centres, lost, product } = allocated(worked);

  test('the first: 7.2 of 44.6 million', () => {
    const [first] = centres;
    expect(first?.productShare).toBeCloseTo(0.85, 12);
    near(first?.lost.material, 4.5e6);
    near(first?.lost.energy, 0.6e6);
    near(first?.lost.system, 1.5e6);
    near(first?.lost.waste, 0.6e6);
    near(first && sumOfCosts(first.put), 44.6e6);
  });

  test('the second carries in what the first passed on', () => {
    const second = centres[1];
    near(second?.put.material, 25.5e6);
    near(second?.lost.material, 1.5e6);
    near(second?.lost.energy, 317_647.05882352946);
    near(second?.lost.system, 852_941.1764705884);
    near(second && sumOfCosts(second.lost), 2_970_588.235294118);
  });

  test('the chain: 19.23 % of 52.9 million', () => {
    near(sumOfCosts(lost), 10_170_588.235294119);
    near(sumOfCosts(product), 42_729_411.76470588);
    near(sumOfCosts(lost) + sumOfCosts(product), 52.9e6);
  });
});

describe('networks', () => {
  test('what goes to a scrap yard is lost where it left; the yard costs are lost in full', () => {
    const { centres, lost } = allocated({
      ...worked,
      flows: [
        { from: 'in', to: 'press', mass: 100 },
        { from: 'press', to: 'product', mass: 80 },
        { from: 'press', to: 'yard', mass: 20 },
        { from: 'yard', to: 'waste', mass: 20 },
      ],
      steps: new Map([['yard', { energy: 5, system: 7, waste: 0 }]]),
      material: 1000,
    });
    expect(
      centres.map(({ steps, lost: { material } }) => [steps.join(), Math.round(material)]),
    ).toEqual([
      ['press', 200],
      ['yard', 0],
    ]);
    expect(lost).toMatchObject({ energy: 5, system: 7 });
  });

  test('rework goes round until it is product or lost', () => {
    const { lost, product } = allocated({
      ...worked,
      flows: [
        { from: 'in', to: 'mix', mass: 100 },
        { from: 'mix', to: 'press', mass: 120 },
        { from: 'press', to: 'mix', mass: 20 },
        { from: 'press', to: 'product', mass: 90 },
      ],
      steps: new Map(),
      material: 1000,
    });
    near(lost.material, 100);
    near(product.material, 900);
  });

  test('a scale that shows a little more out than in is no gain', () => {
    const { lost } = allocated({
      ...worked,
      flows: [
        { from: 'in', to: 'a', mass: 100 },
        { from: 'a', to: 'product', mass: 103 },
      ],
      steps: new Map(),
    });
    expect(sumOfCosts(lost)).toBe(0);
  });

  test('half as much again is impossible, and the step is named', () => {
    const flows = [
      { from: 'in', to: 'a', mass: 100 },
      { from: 'a', to: 'product', mass: 150 },
    ];
    expect(allocateCosts({ ...worked, flows })).toEqual({ impossible: ['a'] });
  });

  test('steps with an unmeasured flow between them are one centre', () => {
    const { centres, lost } = allocated({
      ...worked,
      flows: [
        { from: 'in', to: 'a', mass: 100 },
        { from: 'a', to: 'b', mass: null },
        { from: 'b', to: 'c', mass: 90 },
        { from: 'c', to: 'product', mass: 80 },
      ],
      steps: new Map([['b', { energy: 10, system: 20, waste: 0 }]]),
      material: 1000,
    });
    expect(centres.map(({ steps }) => steps)).toEqual([['a', 'b'], ['c']]);
    near(lost.material, 200);
    near(lost.energy, 2);
    near(lost.system, 4);
  });

  test('what goes unmeasured to the scrap yard is lost all the same, and joins nothing', () => {
    const { centres, lost } = allocated({
      ...worked,
      flows: [
        { from: 'in', to: 'press', mass: 100 },
        { from: 'press', to: 'product', mass: 80 },
        { from: 'press', to: 'yard', mass: null },
        { from: 'yard', to: 'waste', mass: null },
      ],
      steps: new Map(),
      material: 1000,
    });
    expect(centres.map(({ steps }) => steps)).toEqual([['press'], ['yard']]);
    near(lost.material, 200);
  });

  test('where nothing enters there is nothing to allocate', () => {
    expect(allocateCosts({ ...worked, flows: [] })).toBeNull();
  });

  test('what a ring beside the line costs is lost', () => {
    const { lost, product } = allocated({
      ...worked,
      flows: [
        { from: 'in', to: 'c', mass: 1 },
        { from: 'c', to: 'product', mass: 1 },
        { from: 'a', to: 'b', mass: 1 },
        { from: 'b', to: 'a', mass: 1 },
      ],
      steps: new Map([['b', { energy: 3, system: 4, waste: 5 }]]),
    });
    expect(lost).toEqual({ material: 0, energy: 3, system: 4, waste: 5 });
    expect(product).toMatchObject({ material: 30e6, energy: 0 });
  });
});

const money = fc.double({ min: 0, max: 1e12, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Chains in which each step loses a share, hands a part of the rest to a yard, and sends some back. */
const chain = fc
  .array(fc.record({ keeps: share, yard: share, energy: money, system: money, waste: money }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((steps): Pick<MaterialFlowCosts, 'flows' | 'steps'> => {
    const flows = [{ from: 'in', to: 's0', mass: 1000 }];
    let mass = 1000;
    for (const [at, { keeps, yard }] of steps.entries()) {
      const kept = mass * keeps;
      const to = at === steps.length - 1 ? 'product' : `s${at + 1}`;
      flows.push({ from: `s${at}`, to, mass: kept * (1 - yard) });
      flows.push({ from: `s${at}`, to: 'yard', mass: kept * yard });
      mass = kept * (1 - yard);
    }
    return {
      flows,
      steps: new Map(
        steps.map(({ energy, system, waste }, at) => [`s${at}`, { energy, system, waste }]),
      ),
    };
  });

test('product cost + cost of losses = total input cost', () => {
  fc.assert(
    fc.property(chain, money, money, (network, material, waste) => {
      const { lost, product } = allocated({ ...network, material, waste });
      const put = [...network.steps.values()].reduce(
        (sum, step) => sum + step.energy + step.system + step.waste,
        material + waste,
      );
      expect(Math.abs(sumOfCosts(lost) + sumOfCosts(product) - put)).toBeLessThanOrEqual(
        1e-9 * put,
      );
      expect(Math.min(lost.material, lost.energy, lost.system)).toBeGreaterThanOrEqual(-1e-9 * put);
    }),
  );
});
