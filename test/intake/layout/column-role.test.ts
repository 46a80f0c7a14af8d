import { expect, test } from 'vitest';
import { roleOf, roleText } from '../../../src/intake/layout/column-role.js';
import { codesOf, profile, readPlant } from '../../support/intake.js';

test.each(['quantity', 'quantity (kWh)', 'cost (nghìn đồng)', 'unused'])(
  'the role %s is written as it is read',
  (text) => {
    expect(roleText(roleOf(text))).toBe(text);
  },
);

const energy = (heading: string, columns: Readonly<Record<string, string>>, row: string) =>
  readPlant({
    'facility.json': profile({ columns: { 'energy.csv': columns } }),
    'energy.csv': `${heading}\n${row}\n`,
  });

test('a role brings the unit of a column that names none', () => {
  const { tables } = energy(
    'month,carrier,Tiêu thụ,Trả',
    { 'Tiêu thụ': 'quantity (MWh)', Trả: 'cost (nghìn đồng)' },
    '2024-01,electricity,1.5,2750',
  );
  expect(tables.energy).toMatchObject({
    state: 'read',
    rows: [{ quantity: 1500, cost: 2_750_000, unit: 'kWh' }],
  });
});

test('the unit behind a heading of the plant counts, other words behind it do not', () => {
  const { tables } = energy(
    'month,carrier,Tiêu thụ (MWh),Trả (chưa VAT)',
    { 'Tiêu thụ (MWh)': 'quantity', 'Trả (chưa VAT)': 'cost' },
    '2024-01,electricity,1.5,2750000',
  );
  expect(tables.energy).toMatchObject({
    state: 'read',
    rows: [{ quantity: 1500, cost: 2_750_000 }],
  });
});

test('a heading that the plant does not mean is left out without a word', () => {
  const { tables, diagnostics } = energy(
    'month,carrier,quantity,unit,Thành tiền,Chi phí',
    { 'Chi phí': 'unused' },
    '2024-01,electricity,1500,kWh,2750000,3025000',
  );
  expect(tables.energy.rows).toMatchObject([{ cost: 2_750_000 }]);
  expect(codesOf(diagnostics)).not.toContain('SX1202');
  expect(codesOf(diagnostics)).not.toContain('SX1206');
});

test('a unit of the plant is read as what facility.json says', () => {
  const { tables } = readPlant({
    'facility.json': profile({ names: { unit: { chữ: 'kWh' } } }),
    'energy.csv': 'month,carrier,quantity,unit,cost\n2024-01,electricity,1500,chữ,2750000\n',
  });
  expect(tables.energy.rows).toMatchObject([{ quantity: 1500, unit: 'kWh' }]);
});
