import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodeHost } from '../../src/host/node-host.js';
import { readFacility } from '../../src/intake/read-facility.js';
import { library } from '../support/intake.js';
import { overlayHost } from '../support/overlay-host.js';

const root = 'fixtures/pilots';

/** Doubts that are true of the plant's story, and the few that the rules raise beside them. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'de-giay-cao-su': [],
  'det-nhuom': [
    'SX2502 flows.csv:133:quantity',
    'SX2502 flows.csv:274:quantity',
    'SX2501 water.csv',
    'SX2507 water.csv:41:quantity',
  ],
  'do-go-noi-that': [],
  'thuy-san-dong-lanh': ['SX2503 energy.csv:70:quantity'],
  'xi-ma': [
    'SX2505 flows.csv:89:quantity',
    'SX2502 flows.csv:209:quantity',
    'SX2502 flows.csv:263:quantity',
  ],
};

test.each(Object.keys(expected))('%s is read whole, and doubted where it should be', (name) => {
  const { diagnostics, inputs, tables } = readFacility(nodeHost, `${root}/${name}`, library);
  expect(
    diagnostics.map(({ code, span: { file, line, field } }) =>
      line === undefined ? `${code} ${file}` : `${code} ${file}:${line}:${field}`,
    ),
  ).toEqual(expected[name]);
  for (const { file, rows, used, sha256 } of inputs) {
    expect(sha256).toMatch(/^[\da-f]{64}$/);
    const lines = readFileSync(`${root}/${name}/${file}`, 'utf8').trimEnd().split('\n').length;
    if (file.endsWith('.csv')) expect([rows, used]).toEqual([lines - 1, lines - 1]);
  }
  expect(tables.energy.rows.length).toBeGreaterThan(90);
});

test('the water that was not read in P2 is a gap of three months', () => {
  const { diagnostics } = readFacility(nodeHost, `${root}/det-nhuom`, library);
  expect(diagnostics.find(({ code }) => code === 'SX2501')?.args).toEqual({
    item: { vi: 'nước mặt', en: 'surface' },
    months: ['2024-10', '2024-11', '2024-12'],
  });
});

test('the slip of P1 is seen, and gone once corrected', () => {
  const name = `${root}/thuy-san-dong-lanh`;
  const asIs = readFacility(nodeHost, name, library);
  expect(asIs.diagnostics[0]?.args).toMatchObject({ value: 211.9, mended: 211_900, unit: 'kWh' });
  const bytes = readFileSync('fixtures/corrections/thuy-san-dong-lanh.csv');
  const host = overlayHost(nodeHost, { [`${name}/corrections.csv`]: { bytes, sha256: '' } });
  const mended = readFacility(host, name, library);
  expect(mended.diagnostics.map(({ code }) => code)).toEqual(['SX2014']);
  expect(mended.tables.energy.rows.find(({ line }) => line === 70)?.quantity).toBe(211_900);
});
