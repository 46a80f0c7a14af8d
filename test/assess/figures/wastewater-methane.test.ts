import { describe, expect, test } from 'vitest';
import { wastewaterMethane } from '../../../src/assess/formulas/wastewater-methane.js';
import type { Facility } from '../../../src/model/facility-schema.js';
import type { Tables } from '../../../src/model/plant.js';
import { figuresFor, monthly, plantOf, tableOf } from '../../support/plant-of.js';

const kWh = { carrier: 'electricity', grade: 'electricity', unit: 'kWh' } as const;
const sample = { point: 'inlet', parameter: 'COD', unit: 'mg/L' };

const tables: Partial<Tables> = {
  energy: tableOf('energy', monthly({ ...kWh, quantity: 1000, cost: 1 })),
  water: tableOf('water', monthly({ stream: 'wastewater', quantity: 1000 })),
  effluent: tableOf('effluent', [
    { ...sample, date: '2024-03-01', value: 2000 },
    { ...sample, date: '2025-03-01', value: 1000 },
    { ...sample, date: '2025-09-01', value: 3000 },
  ]),
};

const figures = (wastewater: Facility['wastewater'], more: Partial<Tables> = {}) =>
  figuresFor(plantOf({ ...tables, ...more }, wastewater === undefined ? {} : { wastewater }));

test('F4.5 800 kg of COD a day over 90 days', () => {
  const reactor = { capacity: 0.25, correction: 0.8, recovered: 0 };
  const methane = wastewaterMethane((900 - 100) * 90, reactor);
  expect(methane).toBeCloseTo(14_400, 9);
  expect((methane * 28) / 1000).toBeCloseTo(403.2, 9);
  expect(wastewaterMethane(72_000, { ...reactor, recovered: 20_000 })).toBe(0);
});

describe('methane of the own treatment', () => {
  test('is within scope 1', () => {
    const { figure } = figures({ to: 'own-plant', treatment: 'anaerobic' });
    // 12 000 m3 at 2000 mg/L: 24 t of COD, 4.8 t of methane.
    expect(figure('ghg.wastewater').value).toBeCloseTo(134.4, 9);
    expect(figure('ghg.scope1').value).toBeCloseTo(134.4, 9);
    expect(figure('ghg.wastewater').inputs).toContain('factor:mcf_ana');
  });

  test('of a well managed aerobic plant is none', () => {
    expect(figures({ treatment: 'aerobic' }).figure('ghg.wastewater').value).toBe(0);
  });

  test('less what is burnt', () => {
    const burnt = monthly({ reading: 'methane_recovered', value: 0.1, unit: 't' });
    const readings = tableOf('readings', burnt);
    const { figure } = figures({ treatment: 'anaerobic' }, { readings });
    expect(figure('ghg.wastewater').value).toBeCloseTo((4.8 - 1.2) * 28, 9);
  });

  test('without the COD of the inlet it is unknown, and so is scope 1', () => {
    const { figure, missing } = figures(
      { treatment: 'anaerobic' },
      { effluent: tableOf('effluent') },
    );
    expect(figure('ghg.scope1').value).toBeNull();
    expect(missing).toContainEqual({
      id: 'ghg.wastewater',
      period: 'reporting',
      because: ['effluent.csv', 'answers.json:wastewater.cod'],
      reason: 'missing',
    });
  });

  test('where nobody says how, scope 1 goes without and it is named', () => {
    const { space, has, figure } = figures({ to: 'own-plant' });
    expect(has('ghg.wastewater')).toBe(false);
    expect(figure('ghg.scope1').value).toBe(0);
    expect(space.leftOut).toContainEqual({
      id: 'ghg.wastewater',
      period: 'reporting',
      because: ['facility.json:wastewater.treatment'],
      reason: 'missing',
    });
    expect(figures({ to: 'zone-plant' }).space.leftOut.map(({ id }) => id)).not.toContain(
      'ghg.wastewater',
    );
  });
});
