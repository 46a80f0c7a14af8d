import { expect, test } from 'vitest';
import { displayWidth } from '../../src/cli/terminal/display-width.js';
import { sxsh } from '../support/run-sxsh.js';

const verbs = ['demo', 'init', 'map', 'check', 'assess', 'report', 'batch', 'explain', 'options'];

test('a bare sxsh shows the help, in Vietnamese, as a result', () => {
  const { code, out, err } = sxsh([]);
  expect(code).toBe(0);
  expect(err).toBe('');
  expect(out).toContain('Cách dùng: sxsh <lệnh> [tùy chọn]');
  for (const verb of verbs) expect(out).toMatch(new RegExp(`^ {2}${verb}\\b`, 'm'));
  expect(sxsh(['--help']).out).toBe(out);
});

test.each([
  ['flag', ['--lang', 'en', '--help'], {}],
  ['environment', ['--help'], { SXSH_LANG: 'en' }],
])('help speaks the language chosen by %s, and no other', (_, args, env) => {
  const { code, out } = sxsh(args, { env });
  expect(code).toBe(0);
  expect(out).toContain('Usage: sxsh <command> [options]');
  expect(out).not.toMatch(/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
});

test.each(verbs)('the help of %s has an example and keeps to 80 columns', (verb) => {
  for (const [language, example, usage] of [
    ['vi', 'Ví dụ:', 'Cách dùng:'],
    ['en', 'Example:', 'Usage:'],
  ] as const) {
    const { code, out } = sxsh([verb, '--help', '--lang', language]);
    expect(code).toBe(0);
    expect(out).toContain(`${usage} sxsh ${verb}`);
    expect(out).toMatch(new RegExp(`${example}\n  sxsh ${verb}`));
    const [before = ''] = out.split(example);
    for (const line of before.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  }
});

test('Vietnamese help holds no English word of the parser', () => {
  for (const args of [[], ...verbs.map((verb) => [verb, '--help'])])
    expect(sxsh(args).out).not.toMatch(/Usage|Options:|Commands:|Arguments:|default|display help/);
});
