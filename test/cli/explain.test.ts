import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { calculatorOf } from '../../src/assess/calculators/registry.js';
import { formulas } from '../../src/assess/formulas/registry.js';
import { displayWidth } from '../../src/cli/terminal/display-width.js';
import { pilots, sxsh } from '../support/run-sxsh.js';
import { scratch } from '../support/scratch.js';

const plant = `${pilots}/xi-ma`;

test('a figure is walked down to the cells and the factors with their sources', () => {
  const { code, out } = sxsh(['explain', plant, 'energy.specific', '--verbose']);
  expect(code).toBe(0);
  const at = (text: string | RegExp): number => out.search(text);
  expect(at('energy.specific')).toBe(0);
  expect(at('energy.total')).toBeGreaterThan(0);
  expect(at('production.total')).toBeGreaterThan(0);
  expect(out).toMatch(
    /factor:\S+ = .*nguồn: .*(đã đọc nguồn|nguồn còn phải xác nhận|gần đúng|nói khác)/s,
  );
  expect(out).toMatch(/số đưa vào: energy\.total = [\d.,]+\sGJ;\s+production\.total = [\d.,]+/);
  const leaf = /energy\.csv:(\d+):quantity = ([\d.,]+)/.exec(out);
  const row = readFileSync(`${plant}/energy.csv`, 'utf8').split('\n')[Number(leaf?.[1]) - 1] ?? '';
  const shown = Number(leaf?.[2]?.replaceAll('.', '').replace(',', '.'));
  expect(row.split(',').map(Number)).toContain(shown);
});

test('a figure says what was avoided, how surely, and whether its factors are confirmed', () => {
  const { out } = sxsh(['explain', `${pilots}/det-nhuom`, 'energy.total', '--lang', 'en']);
  const text = out.replaceAll(/\s+/g, ' ');
  expect(text).toContain('grade B; rests on factors still to be confirmed)');
  expect(text).toContain('avoided: 5,293 GJ ± 4,168 GJ (k = 2); no growth, output grew');
});

test('a year of eleven months is told beside the unknown one', () => {
  const folder = scratch();
  cpSync(plant, folder, { recursive: true });
  const path = join(folder, 'waste.csv');
  const rows = readFileSync(path, 'utf8').split('\n');
  const kept = rows.filter((row) => !row.startsWith('2025-03'));
  expect(kept.length).toBeLessThan(rows.length);
  writeFileSync(path, kept.join('\n'));
  const { out } = sxsh(['explain', folder, 'waste.total', '--lang', 'en']);
  expect(out).toMatch(/^ {2}= –/m);
  expect(out).toMatch(/2025 as a year, by the known months: 223\st$/m);
});

test('the figures of a folder are listed by id', () => {
  const { code, out } = sxsh(['explain', plant]);
  expect(code).toBe(0);
  expect(out).toMatch(/^energy\.specific +\S/m);
});

test.each([
  ['vi', 'lỗi SX2001'],
  ['en', 'error SX2001'],
])('a code prints its manual entry (%s)', (language, head) => {
  const { code, out } = sxsh(['explain', 'sx2001', '--lang', language]);
  expect(code).toBe(0);
  expect(out.split('\n')[0]).toBe(head);
  expect(out.length).toBeGreaterThan(60);
});

test('the digits of a code alone are the code', () => {
  const whole = sxsh(['explain', 'SX2503']);
  expect(whole.out).toContain('SX2503');
  for (const word of ['2503', 'sx2503', 'Sx2503']) expect(sxsh(['explain', word])).toEqual(whole);
  expect(sxsh(['explain', '2099']).out).not.toContain('SX2099');
});

test('formulas are listed with equation and source', () => {
  const { code, out } = sxsh(['explain', 'formulas']);
  expect(code).toBe(0);
  expect(out).toMatch(/^final-energy {2}\S.*\n {2}E = Σ Q·NCV {2}\[GJ\]\n {2}thông lệ ISO/m);
  expect(out).toMatch(/^compressed-air-leak-share {2}/m);
});

test('an option shows its calculator, what went in and from where, and what came out', () => {
  const { options } = JSON.parse(sxsh(['assess', plant, '--json']).out);
  const option = options.find(({ status }: { status: string }) => status === 'proposed');
  const { code, out } = sxsh(['explain', plant, option.id]);
  expect(code).toBe(0);
  expect(out).toContain(`${option.id}  `);
  expect(out).toContain(option.formula);
  const flat = out.replace(/\s+/g, ' ');
  const { inputs } = calculatorOf(option.formula) ?? { inputs: [] };
  expect(inputs.length).toBeGreaterThan(0);
  for (const { label } of inputs) expect(flat).toContain(label.vi);
  expect(flat).toMatch(/Vốn đầu tư: .*Hoàn vốn .*\(NPV\)/);
  expect(out).not.toMatch(/…|\d\.\d{4,}/);
});

test('readings are listed with their unit and the options that they feed', () => {
  const { code, out } = sxsh(['explain', 'readings']);
  expect(code).toBe(0);
  expect(out).toMatch(/^flue_o2_pct +% +.*STM01/m);
  expect(out).toMatch(/^steam +t +/m);
});

const doubted = `${pilots}/thuy-san-dong-lanh`;

test('cells stand as the file has them, the doubtful one first', () => {
  const { out } = sxsh(['explain', doubted, 'energy.electricity', '--verbose']);
  const cells = out.split('\n').filter((line) => line.includes('energy.csv:'));
  expect(cells[0]).toMatch(/energy\.csv:70:quantity = 211,9\skWh .*nghi vấn SX2503: có lẽ/);
  expect(out.replace(/\s+/g, ' ')).toContain('có lẽ 211.900 kWh');
  expect(out).toMatch(/energy\.csv:50:quantity = 187\.424,6\skWh/);
});

test('an unknown figure lists what lacks and the empty cell, not the cells that are filled', () => {
  const folder = join(scratch(), 'plant');
  cpSync(doubted, folder, { recursive: true });
  const water = join(folder, 'water.csv');
  const text = readFileSync(water, 'utf8');
  writeFileSync(water, text.replace(/^(2025-03,municipal),[\d.]+,/m, '$1,,'));
  const { out } = sxsh(['explain', folder, 'water.intake']);
  expect(out).toContain('2025 còn thiếu: water.csv và 3/2025');
  expect(out).toMatch(/water\.csv:\d+:quantity = \(ô trống\)/);
  expect(out.match(/water\.csv:\d+:/g)).toHaveLength(1);
});

test.each(['totals', 'totals.net', 'totals.npv', 'totals.investment'])(
  '%s lists every option that counts, in 80 columns',
  (id) => {
    const { options } = JSON.parse(sxsh(['assess', doubted, '--json']).out);
    const { code, out } = sxsh(['explain', doubted, id]);
    expect(code).toBe(0);
    for (const { id: option, inTotal } of options)
      expect(new RegExp(`^${option} `, 'm').test(out)).toBe(inTotal);
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  },
);

test('no formula is sourced in English words where Vietnamese is spoken', () => {
  const { out } = sxsh(['explain', 'formulas']);
  expect(formulas.length).toBeGreaterThan(10);
  expect(out).not.toMatch(/^ {2}(practice|.*(of the|balance of|weighted by))/m);
});

test.each([
  'production',
  'materials',
  'energy',
  'water',
  'waste',
  'readings',
  'effluent',
  'measures',
])('the example row of %s is read back without an error', (table) => {
  const folder = join(scratch(), 'plant');
  const name = ['--name', 'X', '--sector', 'seafood', '--product', 'tôm', '--unit', 't'];
  sxsh(['init', folder, ...name]);
  const { code, out } = sxsh(['explain', `${table}.csv`]);
  expect(code).toBe(0);
  const [heading = '', row = ''] = out
    .trimEnd()
    .split('\n')
    .slice(-2)
    .map((line) => line.slice(2));
  writeFileSync(join(folder, `${table}.csv`), `${heading}\r\n${row}\r\n`);
  const [{ files }] = JSON.parse(sxsh(['check', folder, '--json']).out).facilities;
  expect(files).toContainEqual({ file: `${table}.csv`, rows: 1, used: 1, refused: 0 });
});

test('the questions that options wait for are listed with what to measure', () => {
  const { code, out } = sxsh(['explain', `${pilots}/det-nhuom`, 'answers']);
  expect(code).toBe(0);
  expect(out).toMatch(/^air_leak_pct\n(.*\n)* {2}quyết định AIR01/m);
});
