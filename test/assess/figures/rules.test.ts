import { describe, expect, test } from 'vitest';
import type { Facility } from '../../../src/model/facility-schema.js';
import type { EnergyRow, PlantData } from '../../../src/model/plant.js';
import { allMonths, figuresFor, monthly, plantOf, tableOf } from '../../support/plant-of.js';

type Bill = Omit<EnergyRow, 'file' | 'line'>;

/** 1000 kWh at 2000 VND a month. */
const bill = (row: Partial<Bill> = {}): Bill[] =>
  allMonths.map((month) => ({
    month,
    carrier: 'electricity',
    grade: 'electricity',
    quantity: 1000,
    unit: 'kWh',
    cost: 2_000_000,
    period: null,
    meter: null,
    ...row,
  }));

const energyPlant = (
  rows: Parameters<typeof tableOf<'energy'>>[1],
  facility: Partial<Facility> = {},
): PlantData => plantOf({ energy: tableOf('energy', rows) }, facility);

const reasonOf = (plant: PlantData, id: string, period = 'reporting') =>
  figuresFor(plant).missing.find((each) => each.id === id && each.period === period);

describe('a year', () => {
  test('is the sum of its months, with the cells as inputs', () => {
    const { value, base, change, inputs } = figuresFor(energyPlant(bill())).figure(
      'energy.electricity',
    );
    expect(value).toBe(12_000);
    expect(base).toBe(12_000);
    expect(change).toBe(0);
    expect(inputs).toHaveLength(24);
    expect(inputs[0]).toBe('energy.csv:2:quantity');
  });

  test('is unknown with a blank month, the known months beside it', () => {
    const rows = bill().map((row, index) => (index === 3 ? { ...row, quantity: null } : row));
    const { figure, missing } = figuresFor(energyPlant(rows));
    expect(figure('energy.electricity')).toMatchObject({
      base: null,
      value: 12_000,
      change: null,
      known: { base: { months: 11, sum: 11_000 } },
    });
    expect(missing.find(({ id }) => id === 'energy.electricity')).toEqual({
      id: 'energy.electricity',
      period: 'base',
      because: ['energy.csv', '2024-04'],
      reason: 'missing',
    });
    expect(missing.find(({ id }) => id === 'energy.total')?.because).toEqual([
      'energy.electricity',
    ]);
    expect(figure('energy.electricity.cost').base).toBe(24_000_000);
  });

  test('is unknown with a month that has no row: a gap is not a zero', () => {
    const rows = bill().filter((_, index) => index !== 3);
    expect(figuresFor(energyPlant(rows)).figure('energy.electricity').base).toBeNull();
  });

  test('of several carriers knows the months in which all are known', () => {
    const lpg = monthly({ carrier: 'lpg', grade: 'lpg', unit: 't', quantity: 1, cost: 25e6 });
    const rows = [
      ...bill().map((row, index) => (index === 12 ? { ...row, quantity: null } : row)),
      ...lpg.map((row, index) => (index === 13 ? { ...row, quantity: null } : row)),
    ];
    const { known } = figuresFor(energyPlant(rows)).figure('energy.total');
    expect(known?.reporting?.months).toBe(10);
    expect(known?.reporting?.sum).toBeCloseTo(10 * (3.6 + 47.3), 9);
  });

  test('leaves out a carrier that is not on record in it at all', () => {
    const lpg = monthly({ carrier: 'lpg', grade: 'lpg', unit: 't', quantity: 1, cost: 25e6 });
    const { figure } = figuresFor(energyPlant([...bill(), ...lpg.slice(12)]));
    expect(figure('energy.lpg').base).toBeNull();
    expect(figure('energy.total').base).toBeCloseTo(43.2, 9);
    expect(figure('energy.total').value).toBeCloseTo(43.2 + 567.6, 9);
  });
});

describe('meters', () => {
  const meters = {
    second: { role: 'purchase' },
    fans: { role: 'sub', of: 'main' },
    roof: { role: 'generation' },
    out: { role: 'export' },
  } as const;

  test('only what is bought counts', () => {
    const rows = ['main', 'second', 'fans', 'roof', 'out'].flatMap((meter) =>
      bill({ meter, quantity: 100 }),
    );
    const { figure } = figuresFor(energyPlant([...bill(), ...rows], { meters }));
    expect(figure('energy.electricity').value).toBe(12 * (1000 + 100 + 100));
  });

  test('a meter without a row between others makes its month unknown', () => {
    const second = bill({ meter: 'second', quantity: 100 });
    const rows = [...bill(), ...second.filter((_, index) => index !== 15)];
    expect(figuresFor(energyPlant(rows, { meters })).figure('energy.electricity').value).toBeNull();
  });

  test('a meter may begin, as when the old one was replaced', () => {
    const rows = [...bill().slice(0, 15), ...bill({ meter: 'second', quantity: 100 }).slice(15)];
    const { value } = figuresFor(energyPlant(rows, { meters })).figure('energy.electricity');
    expect(value).toBe(3 * 1000 + 9 * 100);
  });

  test('a month without one of its tariff periods is unknown', () => {
    const periods = (['peak', 'standard', 'offpeak'] as const).flatMap((period) =>
      bill({ period, quantity: 100 }),
    );
    const whole = figuresFor(energyPlant(periods));
    expect(whole.figure('electricity.peak').value).toBe(1200);
    expect(whole.figure('electricity.peak.share').value).toBeCloseTo(1 / 3, 12);
    // One meter counts part and whole: its own error says nothing of their ratio.
    expect(whole.figure('electricity.peak').quality.relativeUncertainty).toBeCloseTo(0.01, 12);
    expect(whole.figure('electricity.peak.share').quality.relativeUncertainty).toBe(0);
    const gap = periods.filter((row) => !(row.month === '2025-02' && row.period === 'offpeak'));
    const { figure } = figuresFor(energyPlant(gap));
    expect(figure('energy.electricity').value).toBeNull();
    expect(figure('energy.electricity.cost').value).toBeNull();
    expect(figure('electricity.offpeak').value).toBeNull();
    expect(figure('electricity.peak').value).toBe(1200);
  });
});

describe('energy', () => {
  test('a volume is energy by density and calorific value', () => {
    const rows = monthly({ carrier: 'diesel', grade: 'diesel', unit: 'L', quantity: 1000 });
    const { figure } = figuresFor(energyPlant([...bill({ quantity: 0 }), ...rows]));
    expect(figure('energy.total').value).toBeCloseTo(12 * 0.84 * 43, 9);
    expect(figure('energy.toe').value).toBeCloseTo(12 * 0.88, 9);
    expect(figure('ghg.scope1').value).toBeCloseTo(268.526916 * 0.12, 9);
  });

  test('each grade of a family has its own calorific value', () => {
    const coal = (grade: string) =>
      monthly({ carrier: 'coal', grade, unit: 't', quantity: 1, meter: null });
    const rows = [...bill({ quantity: 0 }), ...coal('coal-dust-5-6'), ...coal('coal-dust-3-4')];
    const { figure } = figuresFor(energyPlant(rows));
    expect(figure('energy.coal').value).toBe(24);
    expect(figure('energy.total').value).toBeCloseTo(12 * (22 + 25.1), 9);
    expect(figure('energy.total').inputs).toContain('factor:ncv_coal_c34');
  });

  test('a carrier outside the legal list is left out of energy.toe, and said', () => {
    const rows = monthly({ carrier: 'kerosene', grade: 'kerosene', unit: 'L', quantity: 1000 });
    const { value, basis } = figuresFor(energyPlant([...bill(), ...rows])).figure('energy.toe');
    expect(value).toBeCloseTo(12 * 1000 * 0.0001543, 12);
    expect(basis).toBe('without:kerosene');
  });

  test('biomass: CO2 beside, the other gases in scope 1', () => {
    const rows = monthly({ carrier: 'rice-husk', grade: 'rice-husk', unit: 't', quantity: 10 });
    const { figure } = figuresFor(energyPlant([...bill(), ...rows]));
    const heat = 120 * 12.6;
    expect(figure('ghg.biogenic').value).toBeCloseTo((heat * 100_000) / 1e6, 9);
    expect(figure('ghg.scope1').value).toBeCloseTo((heat * (30 * 28 + 4 * 265)) / 1e6, 9);
    expect(figure('energy.toe.biomass').value).toBeCloseTo(120 * 0.3, 9);
    expect(figure('energy.toe').value).toBeCloseTo(12 * 0.1543, 9);
  });

  test('the emission of steam bought is unknown until its supplier says it', () => {
    const rows = monthly({ carrier: 'steam', grade: 'steam', unit: 't', quantity: 10 });
    const { figure, missing } = figuresFor(energyPlant([...bill(), ...rows]));
    expect(figure('energy.total').value).toBeCloseTo(12 * (3.6 + 24.34), 9);
    expect(figure('ghg.scope2').value).toBeNull();
    expect(missing.find(({ id }) => id === 'ghg.scope2')?.because).toEqual([
      'factor:ef_steam_bought',
    ]);
    expect(missing.find(({ id }) => id === 'ghg.total')?.because).toEqual(['ghg.scope2']);
  });

  test('no electricity on record is no zero', () => {
    const rows = monthly({ carrier: 'lpg', grade: 'lpg', unit: 't', quantity: 1 });
    const { figure } = figuresFor(energyPlant(rows));
    expect(figure('energy.electricity').value).toBeNull();
    expect(figure('ghg.scope2').value).toBeNull();
    expect(figure('ghg.biogenic').value).toBe(0);
  });

  test('the power factor is weighted by kWh', () => {
    const rows = bill().map((row, index) => ({ ...row, quantity: index < 18 ? 1000 : 3000 }));
    const readings = monthly({ reading: 'cosphi', value: 0.8, unit: '-' }).map((row, index) => ({
      ...row,
      value: index < 18 ? 0.8 : 0.9,
    }));
    const plant = plantOf({
      energy: tableOf('energy', rows),
      readings: tableOf('readings', readings),
    });
    expect(figuresFor(plant).figure('electricity.powerfactor').value).toBeCloseTo(
      (0.8 + 3 * 0.9) / 4,
      12,
    );
    expect(figuresFor(energyPlant(rows)).has('electricity.powerfactor')).toBe(false);
  });

  test('the rows are without VAT; the rate that came off them is named', () => {
    const { figure } = figuresFor(energyPlant(bill(), { vat: { 'energy.csv': 0.08 } }));
    expect(figure('energy.cost').value).toBe(12 * 2_000_000);
    expect(figure('energy.electricity.cost').inputs).toContain('facility.json:vat.energy.csv');
  });
});

describe('production', () => {
  const others = monthly({ product: 'y', quantity: 4, unit: 't' });
  const main = monthly({ product: 'x', quantity: 10, unit: 't' });
  const made = (rows: Parameters<typeof tableOf<'production'>>[1], product?: Facility['product']) =>
    figuresFor(plantOf({ production: tableOf('production', rows) }, product && { product }));

  test('products of one unit add up', () => {
    expect(made([...main, ...others]).figure('production.total').value).toBe(168);
  });

  test('others count by their equivalents', () => {
    const product = { main: 'x', unit: 't', equivalents: { y: 0.5 } };
    const { value, inputs } = made([...main, ...others], product).figure('production.total');
    expect(value).toBe(144);
    expect(inputs).toContain('facility.json:product.equivalents.y');
  });

  test('products of unlike units are never added', () => {
    const pairs = monthly({ product: 'z', quantity: 7, unit: 'pair' });
    const { figure, missing } = made([...main, ...pairs], { main: 'x', unit: 't' });
    expect(figure('production.total')).toMatchObject({ value: null, unit: 't' });
    expect(missing[0]?.because).toEqual(['facility.json:product.equivalents.z']);
  });

  test('a product without an equivalent beside others with one is unknown', () => {
    const product = { main: 'x', unit: 't', equivalents: { w: 2 } };
    expect(made([...main, ...others], product).figure('production.total').value).toBeNull();
  });
});

describe('water', () => {
  const well = monthly({ stream: 'well', quantity: 100, cost: 1000 });
  const out = monthly({ stream: 'wastewater', quantity: 80, cost: 800 });
  const watered = (
    rows: Parameters<typeof tableOf<'water'>>[1],
    flows?: Parameters<typeof tableOf<'flows'>>[1],
  ) => figuresFor(plantOf({ water: tableOf('water', rows), flows: tableOf('flows', flows) }));

  test('intake is all but wastewater and reused', () => {
    const reused = monthly({ stream: 'reused', quantity: 25 });
    const { figure } = watered([...well, ...out, ...reused]);
    expect(figure('water.intake').value).toBe(1200);
    expect(figure('water.cost').value).toBe(12_000);
    expect(figure('wastewater.volume').value).toBe(960);
    expect(figure('water.reused.share').value).toBeCloseTo(0.2, 12);
    expect(figure('water.specific').value).toBeCloseTo(10, 12);
  });

  test('without a network the unaccounted water is intake less wastewater', () => {
    const { figure, has } = watered([...well, ...out]);
    expect(figure('water.unaccounted')).toMatchObject({ value: 240, basis: 'wastewater' });
    expect(figure('water.unaccounted.share').value).toBeCloseTo(0.2, 12);
    expect(has('water.reused.share')).toBe(false);
  });

  const flow = (to: string, quantity: number | null) =>
    monthly({ from: 'a', to, substance: 'water', unit: 'm3', quantity, uncertainty: 0.1 });

  test('with one it is intake less what leaves at its borders, losses apart', () => {
    const flows = [...flow('wastewater', 70), ...flow('air', 10), ...flow('loss', 5)];
    const { figure } = watered([...well, ...out], [...flows, ...flow('b', 50)]);
    const { value, basis, quality } = figure('water.unaccounted');
    expect(value).toBe(240);
    expect(basis).toBe('flows.csv');
    expect(quality.grade).toBe('C');
    expect(quality.relativeUncertainty).toBeCloseTo(Math.hypot(12, 84, 12) / 240, 12);
  });

  test('the share of what is lost errs with intake and outflow, its whole being known with it', () => {
    const { figure } = watered([...well, ...out], flow('wastewater', 75));
    const { value, quality } = figure('water.unaccounted.share');
    const ratio = 0.75;
    expect(value).toBeCloseTo(1 - ratio, 12);
    expect(quality.relativeUncertainty).toBeCloseTo(
      (ratio * Math.hypot(0.01, 0.1)) / (1 - ratio),
      12,
    );
  });

  test('a border that is not measured sends it back to wastewater', () => {
    const flows = [...flow('wastewater', 70), ...flow('waste', null)];
    expect(watered([...well, ...out], flows).figure('water.unaccounted').basis).toBe('wastewater');
  });

  const pipe = (from: string, to: string, quantity: number | null) =>
    monthly({ from, to, substance: 'water', unit: 'm3', quantity, uncertainty: 0.1 });
  const steps = ['tank', 'wash', 'rinse', 'boiler', 'softener', 'pit'].map((id) => ({ id }));
  const drawing = (...flows: ReturnType<typeof pipe>[]) =>
    figuresFor(
      plantOf(
        { water: tableOf('water', well), flows: tableOf('flows', flows.flat()) },
        { steps: steps.map((step) => ({ ...step, name: `the ${step.id}` })) },
      ),
    );
  const used = (computed: ReturnType<typeof drawing>) =>
    Object.fromEntries(
      [...computed.space.book.values()]
        .filter(({ group }) => group === 'water-use')
        .map(({ id, reporting }) => [id.slice('water.use.'.length), reporting.value]),
    );

  test('a step uses what it draws from the supply, straight or softened', () => {
    const computed = drawing(
      pipe('in', 'tank', 100),
      pipe('in', 'wash', 5),
      pipe('tank', 'wash', 30),
      pipe('tank', 'softener', 60),
      pipe('softener', 'boiler', 20),
      pipe('softener', 'rinse', 35),
      pipe('softener', 'pit', 5),
      pipe('wash', 'pit', 30),
      pipe('wash', 'rinse', 2),
      pipe('rinse', 'pit', 37),
      pipe('boiler', 'air', 20),
      pipe('pit', 'wastewater', 72),
    );
    expect(used(computed)).toEqual({ wash: 420, boiler: 240, rinse: 420, pit: 60 });
    expect(computed.figure('water.use.wash')).toMatchObject({ name: 'the wash', unit: 'm3' });
    expect(computed.figure('water.use.wash').quality.grade).toBe('C');
  });

  test('each may have a drain of its own; a month that is not measured leaves it unknown', () => {
    const gap = pipe('tank', 'rinse', 10).map((row, index) =>
      index === 15 ? { ...row, quantity: null } : row,
    );
    const drained = ['wash', 'rinse'].map((step) => pipe(step, 'wastewater', 10));
    const computed = drawing(pipe('in', 'tank', 20), pipe('tank', 'wash', 10), gap, ...drained);
    expect(used(computed)).toEqual({ wash: 120, rinse: null });
  });

  test('steam is no water', () => {
    const steam = pipe('in', 'wash', 10).map((row) => ({ ...row, substance: 'steam' }));
    expect(used(drawing(steam))).toEqual({});
  });

  test('a load weighs the samples by the flow of their months', () => {
    const volumes = out.map((row, index) => ({ ...row, quantity: index === 12 ? 300 : 100 }));
    const sample = (date: string, point: string, parameter: string, value: number, unit = 'mg/L') =>
      ({ date, point, parameter, value, unit }) as const;
    const effluent = tableOf('effluent', [
      sample('2025-01-10', 'outlet', 'COD', 100),
      sample('2025-01-20', 'outlet', 'COD', 140),
      sample('2025-02-10', 'outlet', 'COD', 60),
      sample('2025-02-10', 'inlet', 'COD', 900),
      sample('2025-02-10', 'inlet', 'TSS', 500),
      sample('2025-02-10', 'outlet', 'Temp', 36, '°C'),
    ]);
    const { figure, has } = figuresFor(plantOf({ water: tableOf('water', volumes), effluent }));
    expect(figure('wastewater.load.COD')).toMatchObject({ basis: 'outlet', base: null });
    expect(figure('wastewater.load.COD').value).toBeCloseTo((1400 * 105) / 1000, 9);
    expect(figure('wastewater.load.TSS')).toMatchObject({ basis: 'inlet', value: 700 });
    expect(has('wastewater.load.Temp')).toBe(false);
  });
});

describe('materials', () => {
  const raw = monthly({ material: 'a', kind: 'raw' as const, quantity: 20, unit: 't', cost: 5 });
  const wood = monthly({ material: 'wood', kind: 'raw' as const, quantity: 10, unit: 'm3' });
  const fed = (
    rows: Parameters<typeof tableOf<'materials'>>[1],
    facility: Partial<Facility> = {},
  ) => figuresFor(plantOf({ materials: tableOf('materials', rows) }, facility));

  test('a volume has a mass only by its density', () => {
    const bare = fed([...raw, ...wood]);
    expect(bare.figure('materials.total')).toMatchObject({
      value: null,
      known: { reporting: { months: 12, sum: 240 } },
    });
    expect(bare.figure('material.wood')).toMatchObject({ value: 120, unit: 'm3' });
    const densities = { wood: { value: 780, unit: 'kg/m3' } };
    const { value, inputs } = fed([...raw, ...wood], { densities }).figure('materials.total');
    expect(value).toBeCloseTo(240 + 93.6, 9);
    expect(inputs).toContain('material.wood');
  });

  test('stock counts: used is bought plus opening less closing', () => {
    const rows = raw.map((row, index) => ({
      ...row,
      opening: index === 12 ? 50 : null,
      closing: index === 23 ? 30 : null,
    }));
    const { figure } = fed(rows);
    expect(figure('materials.total')).toMatchObject({ value: 260, base: 240, basis: 'used' });
    expect(figure('materials.total').formula).toBe('sum-of-materials-used');
    expect(figure('material.a').inputs).toContain('materials.csv:14:opening');
    expect(fed(raw).figure('materials.total').basis).toBe('bought');
  });

  test('a stock without its other end is unknown', () => {
    const rows = raw.map((row, index) => ({ ...row, opening: index === 12 ? 50 : null }));
    expect(fed(rows).figure('materials.total')).toMatchObject({ value: null, base: 240 });
  });

  test('yield is told within one unit only', () => {
    expect(fed(raw).figure('materials.yield').value).toBeCloseTo(0.5, 12);
    expect(fed(wood).figure('materials.yield').value).toBeNull();
    const densities = { wood: { value: 2, unit: 't/m3' } };
    expect(fed(wood, { densities }).figure('materials.yield').value).toBeCloseTo(0.5, 12);
  });

  test('more than what went in cannot come out: no yield, no month of it, and a word of it', () => {
    const zinc = raw.map((row, index) => ({ ...row, quantity: index < 12 ? 20 : 0.5 }));
    const { figure, missing, space } = fed(zinc);
    expect(figure('materials.yield')).toMatchObject({ value: null, base: 0.5 });
    expect(missing.find(({ id }) => id === 'materials.yield')).toEqual({
      id: 'materials.yield',
      period: 'reporting',
      because: ['production.total', 'materials.raw'],
      reason: 'undetermined',
    });
    expect(space.book.get('materials.yield')?.months).toBeNull();
    expect(space.diagnostics).toMatchObject([
      {
        code: 'SX5005',
        severity: 'warning',
        args: { figure: 'materials.yield', from: '2025-01', to: '2025-12', percent: 2000 },
      },
    ]);
    expect(fed(raw.map((row) => ({ ...row, quantity: 10 }))).space.diagnostics).toEqual([]);
  });

  test('nor more of a substance', () => {
    const rows = monthly({ material: 'kẽm', kind: 'raw' as const, quantity: 1, unit: 't' });
    const { figure, missing } = fed(rows.map((row) => ({ ...row, inProduct: 1.2 })));
    expect(figure('materials.yield.zinc')).toMatchObject({ value: null, base: null });
    expect(missing.find(({ id }) => id === 'materials.yield.zinc')).toMatchObject({
      because: ['material.kẽm'],
      reason: 'undetermined',
    });
  });

  test('a yield that has fallen took more raw material, at its mean price', () => {
    const fallen = raw.map((row, index) => ({ ...row, quantity: index < 12 ? 20 : 25 }));
    const chemical = raw.map((row) => ({ ...row, material: 'b', kind: 'chemical' as const }));
    const { figure } = fed([...fallen, ...chemical]);
    expect(figure('materials.yield.loss')).toMatchObject({ value: 60, base: 0, unit: 't' });
    expect(figure('materials.yield.loss.cost').value).toBeCloseTo((60 * 12 * 5) / 300, 9);
    expect(figure('materials.yield.loss.cost').inputs).toEqual([
      'materials.yield.loss',
      'material.a.cost',
      'materials.raw',
    ]);
    expect(figure('materials.yield.loss').quality.relativeUncertainty).toBeGreaterThan(0.05);
    const unpaid = fallen.map((row, index) => ({ ...row, cost: index === 20 ? null : 5 }));
    expect(fed(unpaid).figure('materials.yield.loss.cost').value).toBeNull();
  });

  test('one that has not took none', () => {
    expect(fed(raw).has('materials.yield.loss')).toBe(false);
    const risen = raw.map((row, index) => ({ ...row, quantity: index < 12 ? 20 : 15 }));
    expect(fed(risen).has('materials.yield.loss')).toBe(false);
  });

  test('a substance is known by its word in the name of the material', () => {
    const rows = monthly({
      material: 'Niken anốt',
      kind: 'raw' as const,
      quantity: 4,
      unit: 't',
      inProduct: 3,
    });
    expect(fed(rows).figure('materials.yield.nickel')).toMatchObject({
      value: 0.75,
      name: { vi: 'niken', en: 'nickel' },
    });
    const other = rows.map((row) => ({ ...row, material: 'hạt nhựa' }));
    expect(fed(other).figure('materials.yield.hạt nhựa').value).toBe(0.75);
  });

  test('a refrigerant bought counts as topped up', () => {
    const rows = monthly({
      material: 'gas lạnh R-404A',
      kind: 'auxiliary' as const,
      quantity: 0.001,
      unit: 't',
    });
    const plant = plantOf({
      energy: tableOf('energy', bill()),
      materials: tableOf('materials', rows),
    });
    expect(figuresFor(plant).figure('ghg.scope1').value).toBeCloseTo(0.012 * 3943, 9);
  });
});

describe('waste', () => {
  const stream = (name: string, kind: 'solid' | 'hazardous' | 'byproduct' | 'scrap') =>
    monthly({ stream: name, kind, quantity: 1, unit: 't', cost: 10 });

  test('by-products are kept apart', () => {
    const rows = [
      ...stream('a', 'solid'),
      ...stream('b', 'hazardous'),
      ...stream('c', 'scrap'),
      ...stream('d', 'byproduct'),
    ];
    const { figure } = figuresFor(plantOf({ waste: tableOf('waste', rows) }));
    expect(figure('waste.total').value).toBe(36);
    expect(figure('waste.hazardous').value).toBe(12);
    expect(figure('waste.byproduct').value).toBe(12);
    expect(figure('waste.cost').value).toBe(480);
    expect(figure('waste.specific').value).toBeCloseTo(300, 9);
    expect(figure('waste.stream.d').value).toBe(12);
  });

  test('none hazardous on record is unknown, not zero', () => {
    const { figure } = figuresFor(plantOf({ waste: tableOf('waste', stream('a', 'solid')) }));
    expect(figure('waste.hazardous').value).toBeNull();
  });
});

describe('the grid', () => {
  test('has the factor of each month’s year, else the last official one before it', () => {
    const quantities = bill({ quantity: 1000 });
    const { figure } = figuresFor(energyPlant(quantities));
    expect(figure('ghg.scope2').value).toBeCloseTo(12 * 0.6592, 9);
    expect(figure('ghg.scope2').inputs).toContain('factor:grid_2023');
  });
});

describe('what is not there', () => {
  test('an absent table is named', () => {
    const plant = plantOf();
    expect(reasonOf(plant, 'water.intake')).toMatchObject({
      because: ['water.csv'],
      reason: 'missing',
    });
    expect(reasonOf(plant, 'water.specific')?.because).toEqual(['water.intake']);
    expect(reasonOf(plant, 'ghg.biogenic')?.because).toEqual(['energy.csv']);
  });

  test('nothing made: told per product there is nothing to tell', () => {
    const production = tableOf(
      'production',
      allMonths.map((month) => ({ month, product: 'x', quantity: 0, unit: 't', revenue: null })),
    );
    const plant = plantOf({ production, energy: tableOf('energy', bill()) });
    expect(reasonOf(plant, 'energy.specific')).toMatchObject({
      because: ['energy.total', 'production.total'],
      reason: 'undetermined',
    });
  });
});
