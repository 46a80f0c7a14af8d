import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProfile } from '../../../src/intake/profile/read-profile.js';
import { Fault } from '../../../src/model/fault.js';
import { anyFacility } from '../../support/any-facility.js';
import { type Files, library, profile } from '../../support/intake.js';
import { memoryHost } from '../../support/memory-host.js';
import { profileRows, sheetOf } from '../../support/profile-sheet.js';

type Rows = Parameters<typeof sheetOf>[0];

const file = 'so-lieu.xlsx#Hồ sơ';
const read = (files: Files, rows?: Rows) =>
  readProfile(memoryHost('plant', files), 'plant', library, rows && { file, sheet: sheetOf(rows) });
const said = (files: Files, rows?: Rows): string[] => {
  try {
    return read(files, rows).diagnostics.map(
      ({ code, span }) => `${code} ${span.file} ${span.field}`,
    );
  } catch (error) {
    if (error instanceof Fault)
      return error.diagnostics.map(({ code, span }) => `fault ${code} ${span.file} ${span.field}`);
    throw error;
  }
};

const names: Rows = [
  ['Tên cơ sở', 'Xưởng thử'],
  ['Ngành', 'seafood'],
];

test('a sheet alone is the profile; its workbook is listed by whoever opened it', () => {
  const { facility, inputs, diagnostics, locate } = read({}, names);
  expect(facility).toEqual({ schema: 'sxsh/facility@1', name: 'Xưởng thử', sector: 'seafood' });
  expect(inputs).toEqual([]);
  expect(diagnostics).toEqual([]);
  expect(locate(['name'])).toMatchObject({ file, cell: 'B1' });
  expect(locate(['assessedOn'])).toEqual({ file, field: 'assessedOn' });
});

test('what is needed is missed at the sheet, and nothing is there without either', () => {
  expect(said({}, [['Tên cơ sở', 'A']])).toEqual([`fault SX1104 ${file} sector`]);
  expect(said({}, [['Số ca/ngày', 2]])).toEqual([
    `fault SX1104 ${file} name`,
    `fault SX1104 ${file} sector`,
  ]);
  expect(said({})).toEqual(['fault SX1002 facility.json undefined']);
});

test('beside a sheet, facility.json needs no schema, and is held to one it names', () => {
  expect(read({ 'facility.json': '{"province": "Hải Phòng"}' }, names).facility).toMatchObject({
    schema: 'sxsh/facility@1',
    name: 'Xưởng thử',
    province: 'Hải Phòng',
  });
  expect(said({ 'facility.json': '{"schema": "sxsh/facility@9"}' }, names)).toEqual([
    'fault SX2003 facility.json schema',
  ]);
});

test('facility.json and the sheet add up; where they agree, nothing is said', () => {
  const json = profile({ finance: { discountRate: 0.1 }, steps: [{ id: 'b' }, { id: 'a' }] });
  const { facility, inputs, diagnostics, locate } = read({ 'facility.json': json }, [
    ...names,
    ['Suất chiết khấu', '10 %'],
    ['Thuế suất', 0.2],
    ['Mã công đoạn', 'Tên công đoạn'],
    ['a', 'Rửa'],
    ['c', 'Gói'],
  ]);
  expect(diagnostics).toEqual([]);
  expect(facility).toMatchObject({
    finance: { discountRate: 0.1, taxRate: 0.2 },
    steps: [{ id: 'b' }, { id: 'a', name: 'Rửa' }, { id: 'c', name: 'Gói' }],
  });
  expect(inputs.map((input) => input.file)).toEqual(['facility.json']);
  expect(locate(['finance', 'discountRate'])).toMatchObject({ file: 'facility.json' });
  expect(locate(['finance', 'taxRate'])).toMatchObject({ file, cell: 'B4' });
  expect(locate(['steps', 1, 'name'])).toMatchObject({ file, cell: 'B6', field: 'steps[1].name' });
  expect(locate(['steps', 2, 'name'])).toMatchObject({ file, cell: 'B7', field: 'steps[2].name' });
});

test('where they differ, both are named and neither is taken', () => {
  const json = profile({
    employees: 400,
    prices: { electricity: { value: 1833, unit: 'VND/kWh' }, water: { value: 9, unit: 'VND/L' } },
    assessors: ['Lan'],
  });
  const { facility, diagnostics } = read({ 'facility.json': json }, [
    ...names,
    ['Số lao động', 420],
    ['Người đánh giá', 'Minh'],
    ['Đơn giá của', 'Giá trị', 'Đơn vị'],
    ['điện', 1900, 'VND/kWh'],
  ]);
  expect(diagnostics.map(({ code, args }) => [code, args])).toEqual([
    ['SX1106', { field: 'employees', json: '400', sheet: '420' }],
    ['SX1106', { field: 'prices.electricity.value', json: '1833', sheet: '1900' }],
    ['SX1106', { field: 'assessors', json: '["Lan"]', sheet: '["Minh"]' }],
  ]);
  expect(diagnostics[0]?.related).toMatchObject([
    { file: 'facility.json', line: 6 },
    { file, cell: 'B3' },
  ]);
  expect(facility).toEqual({
    schema: 'sxsh/facility@1',
    name: 'Xưởng thử',
    sector: 'seafood',
    assessedOn: '2026-01-15',
    prices: { water: { value: 9, unit: 'VND/L' } },
  });
});

test('names in one language fit those in two; a dispute over the name leaves that of facility.json', () => {
  const json = profile({ name: { vi: 'Xưởng thử', en: 'Test works' } });
  expect(said({ 'facility.json': json }, names)).toEqual([]);
  const other = read({ 'facility.json': profile({ name: 'Khác' }) }, names);
  expect(other.diagnostics.map(({ code }) => code)).toEqual(['SX1106']);
  expect(other.facility.name).toBe('Khác');
});

test('a cell that cannot be read is said once, and its field is left out', () => {
  const rows: Rows = [
    ...names,
    ['Số lao động', 'nhiều'],
    ['Cấp điện áp', 'cao'],
    ['Số ca/ngày', -1],
  ];
  expect(said({}, rows)).toEqual([
    `SX2001 ${file} employees`,
    `SX2003 ${file} tariff`,
    `SX1103 ${file} shiftsPerDay`,
  ]);
  expect(read({}, rows).facility).toEqual({
    schema: 'sxsh/facility@1',
    name: 'Xưởng thử',
    sector: 'seafood',
  });
});

test('the same profile in both places is that profile; parted among them it is too', () => {
  fc.assert(
    fc.property(anyFacility, fc.infiniteStream(fc.boolean()), (facility, dice) => {
      const rows = profileRows(facility, 'vi');
      const alone = read({ 'facility.json': JSON.stringify(facility) });
      const both = read({ 'facility.json': JSON.stringify(facility) }, rows);
      expect(both.facility).toEqual(alone.facility);
      expect(both.diagnostics).toEqual(alone.diagnostics);
      const kept = Object.entries(facility).filter(
        ([field]) => field === 'schema' || dice.next().value === true,
      );
      const parted = read({ 'facility.json': JSON.stringify(Object.fromEntries(kept)) }, rows);
      expect(parted.facility).toEqual(alone.facility);
    }),
    { numRuns: 60 },
  );
});
