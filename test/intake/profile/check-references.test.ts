import { expect, test } from 'vitest';
import { readProfile } from '../../../src/intake/profile/read-profile.js';
import { library, profile } from '../../support/intake.js';
import { memoryHost } from '../../support/memory-host.js';

const said = (more: object, files: object = {}): string[] =>
  readProfile(
    memoryHost('plant', { 'facility.json': profile(more), ...files }),
    'plant',
    library,
  ).diagnostics.map(({ code, span, args }) =>
    [code, span.field, 'suggestion' in args && args.suggestion ? `→ ${args.suggestion}` : '']
      .join(' ')
      .trim(),
  );

const price = { value: 1, unit: 'VND/kWh' };

test.each<[string, object, string[]]>([
  [
    'a price of a slip',
    { prices: { electricty: price } },
    ['SX2003 prices.electricty → electricity'],
  ],
  [
    'a price of what no price counts for',
    { prices: { 'tôm NL': price } },
    ['SX2003 prices.tôm NL'],
  ],
  [
    'a price for another thing',
    { prices: { electricity: { value: 1, unit: 'VND/m3' } } },
    ['SX1110 prices.electricity.unit'],
  ],
  [
    'a price without money',
    { prices: { water: { value: 1, unit: 'm3' } } },
    ['SX1110 prices.water.unit'],
  ],
  [
    'a price in other money',
    { prices: { water: { value: 1, unit: 'USD/m3' } } },
    ['SX1110 prices.water.unit'],
  ],
  [
    'a density that is none',
    { densities: { gỗ: { value: 780, unit: 'kg' } } },
    ['SX1110 densities.gỗ.unit'],
  ],
  [
    'a density of mass per mass',
    { densities: { gỗ: { value: 1, unit: 'kg/t' } } },
    ['SX1110 densities.gỗ.unit'],
  ],
  [
    'a cost of a step for no time',
    { steps: [{ id: 'a', systemCost: { value: 1, unit: 'VND' } }] },
    ['SX1110 steps[0].systemCost.unit'],
  ],
  [
    'an end use of a slip',
    { endUses: { 'compresed-air': { share: 0.1 } } },
    ['SX2003 endUses.compresed-air → compressed-air'],
  ],
  ['an end use nobody knows', { endUses: { magic: { share: 0.1 } } }, ['SX2003 endUses.magic']],
  [
    'an end use of a meter, nearly ours',
    { meters: { m: { role: 'purchase', endUse: 'pump' } } },
    ['SX2003 meters.m.endUse → pumps'],
  ],
  [
    'a use of fuel that burns none',
    { fuelUses: { coal: { boilr: 1 } } },
    ['SX2003 fuelUses.coal.boilr → boiler'],
  ],
  [
    'a table that is none',
    { names: { table: { 'mau.xlsx#a': 'enery' } } },
    ['SX2003 names.table.mau.xlsx#a → energy'],
  ],
  ['a column that is none', { names: { colour: { đỏ: 'red' } } }, ['SX2003 names.colour']],
  [
    'a file nearly named as a table',
    { columns: { 'enrgy.csv': { x: 'cost' } } },
    ['SX2003 columns.enrgy.csv → energy.csv'],
  ],
  ['a file that is none', { vat: { năm: 0.08 } }, ['SX2003 vat.năm']],
  ['an accuracy of no table', { accuracy: { 'mau.csv': 0.01 } }, ['SX2003 accuracy.mau.csv']],
  [
    'a column of another table',
    { columns: { 'energy.csv': { x: 'product' } } },
    ['SX2003 columns.energy.csv.x'],
  ],
  [
    'a column of another table than the sheet holds',
    { columns: { 'm.xlsx#a': { x: 'product' } }, names: { table: { 'm.xlsx#a': 'energy' } } },
    ['SX2003 columns.m.xlsx#a.x'],
  ],
])('%s', (_, more, expected) => {
  expect(said(more)).toEqual(expected);
});

test('what is right is not doubted', () => {
  expect(
    said({
      prices: {
        electricity: { value: 1.8, unit: 'nghìn đồng/kWh' },
        coal: { value: 30, unit: 'VND/MJ' },
        diesel: { value: 20, unit: 'triệu đồng/tấn' },
        water: { value: 9, unit: 'nghìn đồng/m3' },
        material: { value: 9, unit: 'VND/kg' },
      },
      densities: { gỗ: { value: 780, unit: 'kg/m3' }, ván: { value: 30, unit: 'kg/tấm' } },
      endUses: { pumps: { share: 0.1 } },
      meters: { cnc: { role: 'sub', of: 'main', endUse: 'CNC 5 trục' } },
      steps: [{ id: 'a', systemCost: { value: 850, unit: 'triệu đồng/năm' } }],
      columns: {
        'mau-cong-ty.csv': { Lượng: 'quantity' },
        'so-lieu.xlsx#Điện': { Kỳ: 'month' },
        'meters/tong.csv': { Giờ: 'time' },
      },
      names: { table: { 'mau-cong-ty.csv': 'energy' }, carrier: { EVN: 'electricity' } },
      vat: { 'energy.csv': 0.08, 'so-lieu.xlsx#Điện': 0.1 },
      accuracy: { 'flows.csv#in>boiler:water': 0.05 },
    }),
  ).toEqual([]);
});

test('a file of the folder may be called nearly as a table', () => {
  expect(said({ columns: { 'enrgy.csv': { x: 'cost' } } }, { 'enrgy.csv': 'x' })).toEqual([]);
});
