import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessOptions } from '../../../src/assess/options/assess-options.js';
import { createPlantView } from '../../../src/assess/options/plant-view.js';
import type { MeasuredSubject } from '../../../src/assess/subject.js';
import type { MeasureRow } from '../../../src/model/plant.js';
import { pilotSubject, pilots } from './pilot-subject.js';

const subjects = new Map(pilots.map((pilot) => [pilot, pilotSubject(pilot)]));

const SLACK = 1 + 1e-9;

/** Cost of what a plant buys, where a saving is priced at it. */
const spentOn = ({ figures }: MeasuredSubject, resource: string): number | null => {
  const own: Readonly<Record<string, string>> = {
    water: 'water.cost',
    material: 'materials.cost',
    chemicals: 'materials.cost',
  };
  return figures.get(own[resource] ?? `energy.${resource}.cost`)?.value ?? null;
};

/** Which options and resources of measures share a loss. */
const losses: Readonly<Record<string, readonly string[]>> = {
  M_drag: ['CHM03', 'CHM04'],
  M_flash: ['RUB03'],
  M_loss: ['MAT03', 'MAT04', 'WOD02', 'RUB03'],
  W_leak: ['WAT01'],
  W_clean: ['WAT02', 'WAT03'],
  W_thaw: ['SEA02'],
};

type Assessed = ReturnType<typeof assessOptions>;

function expectSpent(subject: MeasuredSubject, { options, totals }: Assessed): void {
  for (const { resource, savingCost } of totals?.byResource ?? []) {
    const spent = spentOn(subject, resource) ?? Number.POSITIVE_INFINITY;
    expect(savingCost, resource).toBeLessThanOrEqual(spent * SLACK);
  }
  for (const { saving, savingCost } of options.filter((option) => option.saving.length === 1)) {
    const spent = spentOn(subject, saving[0]?.resource ?? '') ?? Number.POSITIVE_INFINITY;
    expect(savingCost?.likely ?? 0).toBeLessThanOrEqual(spent * SLACK);
  }
}

function expectBought({ figures }: MeasuredSubject, { totals }: Assessed): void {
  for (const { resource, net, unit } of totals?.byResource ?? []) {
    const bought = figures.get(`energy.${resource}`);
    if (bought?.value != null && unit === `${bought.unit}/yr`)
      expect(net, resource).toBeLessThanOrEqual(bought.value * SLACK);
  }
}

function expectLost(subject: MeasuredSubject, { options }: Assessed): void {
  const view = createPlantView(subject);
  for (const [loss, ids] of Object.entries(losses)) {
    const flow = view.variable(loss);
    const sum = options
      .filter(({ id, inTotal }) => inTotal && ids.includes(id))
      .reduce((total, { saving }) => total + (saving[0]?.net ?? 0), 0);
    if (flow.kind === 'known') expect(sum, loss).toBeLessThanOrEqual(flow.value * SLACK);
  }
}

function expectLaws(subject: MeasuredSubject): void {
  const assessed = assessOptions(subject);
  expectSpent(subject, assessed);
  expectBought(subject, assessed);
  expectLost(subject, assessed);
  const { p10 = 0, p50 = 0, p90 = 0 } = assessed.totals?.savingCost ?? {};
  expect(p10).toBeLessThanOrEqual(p50);
  expect(p50).toBeLessThanOrEqual(p90);
}

describe.each(pilots)('%s', (pilot) => {
  const subject = subjects.get(pilot) as MeasuredSubject;

  test('spends more on a resource than is saved of it, and loses more than is recovered', () => {
    expectLaws(subject);
  });

  test('whatever measures are added', () => {
    const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
    const measure = fc.record({
      resource: fc.constantFrom('electricity', 'water', 'material', 'coal', 'lpg', 'wood-pellet'),
      savingUnit: fc.constantFrom('kWh/yr', 'GJ/yr', 't/yr', 'L/yr', 'm3/yr'),
      savingQuantity: amount,
      low: fc.option(amount),
      high: fc.option(amount),
      order: fc.option(fc.integer({ min: 1, max: 10 })),
      endUse: fc.constantFrom(null, 'leak', 'flash', 'rinsing', 'cleaning', 'compressed-air'),
    });
    fc.assert(
      fc.property(fc.array(measure, { maxLength: 4 }), (given) => {
        const rows = given.map(
          (fields, at): MeasureRow => ({
            file: 'measures.csv',
            line: at + 2,
            id: `CM${at}`,
            title: 'x',
            savingCost: null,
            investment: 0,
            opex: null,
            lifeYears: null,
            group: null,
            note: null,
            ...fields,
          }),
        );
        const { tables } = subject.plant;
        const measures = { ...tables.measures, state: 'read' as const, rows };
        expectLaws({ ...subject, plant: { ...subject.plant, tables: { ...tables, measures } } });
      }),
      { numRuns: 30 },
    );
  });
});
