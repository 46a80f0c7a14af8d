import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { nodeHost } from '../../src/host/node-host.js';
import { readFacility } from '../../src/intake/read-facility.js';
import type { AssessmentCore } from '../../src/model/assessment-schema.js';
import type { Host, HostFile } from '../../src/model/host.js';
import { profile as intakeProfile, library, readPlant } from '../support/intake.js';
import { fileOf, overlayHost } from '../support/overlay-host.js';

const rate = 0.08;
const tables = ['materials.csv', 'energy.csv', 'water.csv', 'waste.csv'];
const folder = resolve('fixtures/pilots/xi-ma');

const textOf = (file: string): string =>
  new TextDecoder().decode((nodeHost.read(folder, file) as HostFile).bytes);

/** The table with VAT put on its costs, and on nothing else. */
function taxed(table: string): string {
  const [head = '', ...rows] = textOf(table).trimEnd().split('\n');
  const cost = head.split(',').indexOf('cost');
  const dearer = rows.map((row) =>
    row
      .split(',')
      .map((cell, at) => (at === cost && cell !== '' ? `${Number(cell) * (1 + rate)}` : cell))
      .join(','),
  );
  return `${[head, ...dearer].join('\n')}\n`;
}

const profile = (vat: object): HostFile =>
  fileOf(JSON.stringify({ ...JSON.parse(textOf('facility.json')), vat }));

const core = (host: Host): AssessmentCore =>
  assess(readFacility(host, folder, library), library).core;

/** Every number of the figures and options, by its path, in order. */
function numbers(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => numbers(each, `${path}.${name}`));
}

const told = ({ figures, options, totals }: AssessmentCore) =>
  numbers({ figures, options, totals });

test('costs with VAT give what the same costs without VAT give', () => {
  const plain = told(core(nodeHost));
  const vat = Object.fromEntries(tables.map((table) => [table, rate]));
  const laid = Object.fromEntries(
    tables.map((table) => [`${folder}/${table}`, fileOf(taxed(table))]),
  );
  const withVat = told(
    core(overlayHost(nodeHost, { ...laid, [`${folder}/facility.json`]: profile(vat) })),
  );
  expect(withVat.map(([path]) => path)).toEqual(plain.map(([path]) => path));
  const far = withVat.filter(([, value], at) => {
    const expected = plain[at]?.[1] ?? Number.NaN;
    return !(Math.abs(value - expected) <= 1e-12 * Math.max(1, Math.abs(expected)));
  });
  expect(far).toEqual([]);
});

test('what the plant earns is not a cost, and keeps its VAT', () => {
  const row = '2024-01,mùn cưa,byproduct,3,t,1350,2160';
  const { waste } = readPlant({
    'facility.json': intakeProfile({ vat: { 'waste.csv': rate } }),
    'waste.csv': `month,stream,kind,quantity,unit,cost,revenue\n${row}\n`,
  }).tables;
  expect(waste.rows[0]).toMatchObject({ cost: 1250, revenue: 2160 });
});
