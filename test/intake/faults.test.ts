import { describe, expect, test } from 'vitest';
import { readFacility } from '../../src/intake/read-facility.js';
import type { TableName } from '../../src/model/plant.js';
import { severities } from '../../src/model/severities.js';
import { codesOf, diagnosticsOf, library, readPlant } from '../support/intake.js';
import { memoryHost } from '../support/memory-host.js';
import { faults, folderOf } from './faults.js';

describe.each(faults)('$code: $name', (fault) => {
  const { code, folder = 'plant', at, kept, workbook } = fault;
  const found = diagnosticsOf(folder, folderOf(fault), workbook).filter((one) => one.code === code);

  test('is found once, where it stands', () => {
    expect(found.map(({ span }) => span)).toEqual([expect.objectContaining(at)]);
    expect(found[0]?.severity).toBe(severities[code]);
  });

  if (kept === undefined) return;
  test('and the good neighbour survives', () => {
    const plant = readFacility(memoryHost('plant', folderOf(fault)), 'plant', library, workbook);
    const [name] = Object.keys(fault.files).filter((file) => file.endsWith('.csv'));
    const table = plant.tables[(name as string).replace('.csv', '') as TableName];
    expect(table.rows.map(({ line }) => line)).toEqual(kept);
  });
});

test('a sound plant has nothing to be said about it', () => {
  const plant = readPlant();
  expect(codesOf(plant.diagnostics)).toEqual([]);
  expect(plant.tables.energy.state).toBe('read');
});

test('every fault of a row is told, not the first only', () => {
  const { diagnostics } = readPlant({
    'energy.csv': 'month,carrier,quantity,unit,cost\n2024-13,electrcity,x,kWh,-1\n',
  });
  expect(codesOf(diagnostics)).toEqual(['SX2004', 'SX2009', 'SX2001', 'SX2006']);
});

test('the marker stands under the cell', () => {
  const [found] = readPlant({
    'energy.csv': 'month,carrier,quantity,unit,cost\n2024-01,"điện, lưới",1,kWh,2\n',
  }).diagnostics;
  const { text, from, length } = found?.span.excerpt ?? { text: '', from: 0, length: 0 };
  expect(text.slice(from, from + length)).toBe('"điện, lưới"');
});

test('a long line is cut around the cell', () => {
  const [found] = readPlant({
    'energy.csv': `month,note,carrier,quantity,unit,cost\n2024-01,${'x'.repeat(900)},coke,abc,t,2\n`,
  }).diagnostics;
  const { text, from, length } = found?.span.excerpt ?? { text: '', from: 0, length: 0 };
  expect(text.length).toBeLessThan(210);
  expect(text.slice(from, from + length)).toBe('abc');
});
