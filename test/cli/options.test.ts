import { expect, test } from 'vitest';
import { displayWidth } from '../../src/cli/terminal/display-width.js';
import { sxsh } from '../support/run-sxsh.js';

test('options are listed one a line, and as one document', () => {
  const { code, out } = sxsh(['options', 'list']);
  expect(code).toBe(0);
  expect(sxsh(['options']).out).toBe(out);
  const { options } = JSON.parse(sxsh(['options', 'list', '--json']).out);
  expect(options.length).toBeGreaterThanOrEqual(12);
  for (const { id } of options) expect(out).toMatch(new RegExp(`^${id} `, 'm'));
});

test.each(['vi', 'en'] as const)('an option is shown whole, in one language (%s)', (language) => {
  const args = ['options', 'show', 'AIR01', '--lang', language];
  const option = JSON.parse(sxsh([...args, '--json']).out);
  const { code, out } = sxsh(args);
  const flat = out.replace(/\s+/g, ' ');
  expect(code).toBe(0);
  expect(flat).toContain(option.name[language]);
  expect(flat).toContain(option.saving.calculator);
  for (const step of option.guide[language]) expect(flat).toContain(step.replace(/\s+/g, ' '));
  for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
});
