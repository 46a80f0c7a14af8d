import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pilots, sxsh } from '../support/run-sxsh.js';

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

test('formulas are listed with equation and source', () => {
  const { code, out } = sxsh(['explain', 'formulas']);
  expect(code).toBe(0);
  expect(out).toMatch(/^final-energy {2}\S.*\n {2}E = Σ Q·NCV {2}\[GJ\]\n {2}ISO/m);
  expect(out).toMatch(/^compressed-air-leak-share {2}/m);
});

test('an option shows its calculator, what went in and from where, and what came out', () => {
  const { options } = JSON.parse(sxsh(['assess', plant, '--json']).out);
  const option = options.find(({ status }: { status: string }) => status === 'proposed');
  const { code, out } = sxsh(['explain', plant, option.id]);
  expect(code).toBe(0);
  expect(out).toContain(`${option.id}  `);
  expect(out).toContain(option.formula);
  for (const input of option.inputs) expect(out).toContain(input.name);
});

test('readings are listed with their unit and the options that they feed', () => {
  const { code, out } = sxsh(['explain', 'readings']);
  expect(code).toBe(0);
  expect(out).toMatch(/^flue_o2_pct +% +.*STM01/m);
  expect(out).toMatch(/^steam +t +/m);
});
