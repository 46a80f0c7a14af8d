import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Calculator,
  type CalculatorInput,
  runCalculator,
} from '../../../src/assess/calculators/calculator.js';
import { calculatorOf, calculators } from '../../../src/assess/calculators/registry.js';
import vectors from './vectors.json' with { type: 'json' };

interface Vector {
  readonly from: string;
  readonly inputs: Readonly<Record<string, number>>;
  readonly output: number;
  readonly expect?: number;
  readonly tolerance?: number;
}

const cases = Object.entries(vectors as Record<string, Vector[]>).flatMap(([id, list]) =>
  list.map((vector) => ({ id, ...vector })),
);

const of = (id: string): Calculator => {
  const calculator = calculatorOf(id);
  if (!calculator) throw new Error(`no ${id}`);
  return calculator;
};

const computed = (id: string, inputs: Readonly<Record<string, number>>): number => {
  const outcome = runCalculator(of(id), inputs);
  if (outcome.kind !== 'computed') throw new Error(`${id} refuses ${outcome.input}`);
  return outcome.value;
};

/** What no saving can exceed, from the physics and not from the code; the others have a flow for bound. */
const bounds: Readonly<Record<string, (of: Record<string, number>) => number>> = {
  'proportional-saving': ({ base = 0 }) => base,
  'affected-share-saving': ({ base = 0, share = 0 }) => base * share,
  'loss-rate-reduction': ({ base = 0, share = 0, rateBefore = 0 }) => base * share * rateBefore,
  'efficiency-improvement': ({ base = 0, share = 0, efficiencyBefore = 0 }) =>
    base * share * Math.max(0, 1 - efficiencyBefore),
  'specific-consumption-saving': ({ quantity = 0, specificUse = 0 }) => quantity * specificUse,
  'compressed-air-leak-share': ({ electricity = 0, leakBefore = 0 }) => electricity * leakBefore,
  'temperature-sensitivity': ({ electricity = 0 }) => 0.4 * electricity,
  'stack-loss-siegert': ({ fuel = 0 }) => fuel,
  'condensate-return': ({ steam = 0, boilerEfficiency = 1 }) => (2.64 * steam) / boilerEfficiency,
  'power-factor-penalty': ({ bill = 0 }) => 2 * bill,
  'load-shift': ({ peakEnergy = 0, peakPrice = 0 }) => peakEnergy * peakPrice,
  'ice-storage-shift': ({ ice = 0, specificElectricity = 0, peakPrice = 0 }) =>
    ice * specificElectricity * peakPrice,
  'rooftop-pv': ({ power = 0, specificYield = 0 }) => power * specificYield,
  'water-heat-recovery': ({ water = 0, temperatureDrop = 0, heaterEfficiency = 1 }) =>
    (water * 4.187 * temperatureDrop) / 1000 / heaterEfficiency,
  'counter-current-rinse': ({ rinseWater = 0, achieved = 0 }) => rinseWater * achieved,
  'liquor-ratio': ({ dyeWater = 0 }) => dyeWater,
};

const LARGE = 1e7;

/** A value within the range of an input. */
const valueIn = ({ min, max }: CalculatorInput) =>
  fc.double({ min: min ?? -LARGE, max: max ?? LARGE, noNaN: true });

const inputsOf = ({ inputs }: Calculator) =>
  fc.record(Object.fromEntries(inputs.map((input) => [input.name, valueIn(input)])));

describe('test vectors', () => {
  test.each(cases)('$id: $from', ({ id, inputs, output, expect: printed, tolerance }) => {
    const value = computed(id, inputs);
    expect(Math.abs(value - output)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(output)));
    if (printed !== undefined)
      expect(Math.abs(value - printed)).toBeLessThanOrEqual(
        (tolerance ?? 0) * Math.max(1, Math.abs(printed)),
      );
  });

  test('every bound is of a calculator', () => {
    for (const id of Object.keys(bounds)) expect(calculatorOf(id), id).toBeDefined();
  });

  test('every calculator has some, and stands once', () => {
    expect(calculators.map(({ id }) => id)).toEqual(Object.keys(vectors).toSorted());
  });
});

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
  '%s',
  (id, calculator) => {
    test('gives a number within its bound, never negative unless it says so', () => {
      fc.assert(
        fc.property(inputsOf(calculator), (inputs) => {
          const outcome = runCalculator(calculator, inputs);
          if (outcome.kind === 'refused') return;
          const bound = bounds[id]?.(inputs as Readonly<Record<string, number>>);
          const slack = 1 + 1e-9;
          expect(outcome.value).toBeLessThanOrEqual((bound ?? Number.POSITIVE_INFINITY) * slack);
          if (!calculator.isSigned) expect(outcome.value).toBeGreaterThanOrEqual(0);
        }),
      );
    });

    test('saves nothing of nothing', () => {
      const first = calculator.inputs[0] as CalculatorInput;
      fc.assert(
        fc.property(inputsOf(calculator), (inputs) => {
          const outcome = runCalculator(calculator, { ...inputs, [first.name]: 0 });
          // -0 is as good; bare pipe may still have valves.
          if (outcome.kind === 'computed' && id !== 'bare-pipe-heat-loss')
            expect(outcome.value).toBeCloseTo(0, 12);
        }),
      );
    });

    test('refuses what is outside of its range, absent or no number, and moves nothing into it', () => {
      const [, vector] =
        cases.map((each) => [each.id, each] as const).find(([own]) => own === id) ?? [];
      for (const { name, min, max } of calculator.inputs) {
        const beyond = [Number.NaN, Number.POSITIVE_INFINITY, undefined];
        if (min !== null) beyond.push(min - 1e-6);
        if (max !== null) beyond.push(max * 1.001 + 1e-6);
        for (const value of beyond)
          expect(runCalculator(calculator, { ...vector?.inputs, [name]: value as number })).toEqual(
            { kind: 'refused', input: name },
          );
      }
    });
  },
);

describe('direction', () => {
  test.each<[string, string, 'up' | 'down']>([
    ['proportional-saving', 'fraction', 'up'],
    ['affected-share-saving', 'share', 'up'],
    ['loss-rate-reduction', 'rateAfter', 'down'],
    ['efficiency-improvement', 'efficiencyAfter', 'up'],
    ['compressed-air-leak-share', 'leakAfter', 'down'],
    ['compressed-air-leak-share', 'controlResponse', 'up'],
    ['stack-loss-siegert', 'oxygenBefore', 'up'],
    ['stack-loss-siegert', 'oxygenAfter', 'down'],
    ['condensate-return', 'returnAfter', 'up'],
    ['condensate-return', 'boilerEfficiency', 'down'],
    ['steam-trap-loss', 'failedShare', 'up'],
    ['bare-pipe-heat-loss', 'valves', 'up'],
    ['open-bath-heat-loss', 'hours', 'up'],
    ['power-factor-penalty', 'powerFactor', 'down'],
    ['load-shift', 'offPeakPrice', 'down'],
    ['ice-storage-shift', 'peakPrice', 'up'],
    ['rooftop-pv', 'selfConsumption', 'up'],
    ['temperature-sensitivity', 'temperatureChange', 'up'],
    ['counter-current-rinse', 'stagesAfter', 'up'],
    ['counter-current-rinse', 'dilution', 'up'],
    ['residue-fuel', 'displacedEfficiency', 'down'],
    ['by-product-value', 'priceRise', 'up'],
    ['specific-consumption-saving', 'specificUse', 'up'],
    ['liquor-ratio', 'ratioAfter', 'down'],
    ['water-heat-recovery', 'effectiveness', 'up'],
  ])('%s never turns with %s', (id, name, direction) => {
    const calculator = of(id);
    const input = calculator.inputs.find((each) => each.name === name) as CalculatorInput;
    const [vector] = cases.filter((each) => each.id === id);
    fc.assert(
      fc.property(valueIn(input), valueIn(input), (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const low = runCalculator(calculator, { ...vector?.inputs, [name]: less });
        const high = runCalculator(calculator, { ...vector?.inputs, [name]: more });
        if (low.kind === 'refused' || high.kind === 'refused') return;
        const slack = 1e-9 * Math.max(1, Math.abs(low.value));
        if (direction === 'up') expect(high.value).toBeGreaterThanOrEqual(low.value - slack);
        else expect(high.value).toBeLessThanOrEqual(low.value + slack);
      }),
    );
  });
});

test('a negative saving is no potential, and a bounded one says so', () => {
  const base = { base: 100, share: 1, rateBefore: 0.02, rateAfter: 0.03 };
  expect(runCalculator(of('loss-rate-reduction'), base)).toEqual({
    kind: 'computed',
    value: 0,
    remark: 'no-potential',
  });
  const warm = { electricity: 1000, sensitivity: 0.08, temperatureChange: 20 };
  expect(runCalculator(of('temperature-sensitivity'), warm)).toEqual({
    kind: 'computed',
    value: 400,
    remark: 'bounded',
  });
  expect(runCalculator(of('temperature-sensitivity'), { ...warm, sensitivity: 0.01 })).toEqual({
    kind: 'computed',
    value: 200,
    remark: null,
  });
});

test('a flue colder than the air, or one that takes all the heat, is refused', () => {
  const boiler = {
    fuel: 1000,
    flueTemperatureBefore: 200,
    flueTemperatureAfter: 200,
    airTemperature: 30,
    oxygenBefore: 8,
    oxygenAfter: 5,
    coefficientA2: 0.67,
    coefficientB: 0,
    otherLosses: 0,
  };
  const siegert = of('stack-loss-siegert');
  expect(
    runCalculator(siegert, { ...boiler, flueTemperatureAfter: 40, airTemperature: 80 }),
  ).toEqual({
    kind: 'refused',
    input: 'flueTemperatureAfter',
  });
  const hot = { ...boiler, flueTemperatureBefore: 600, oxygenBefore: 18, airTemperature: -10 };
  expect(runCalculator(siegert, { ...hot, coefficientA2: 0.9 })).toEqual({
    kind: 'refused',
    input: 'flueTemperatureBefore',
  });
});
