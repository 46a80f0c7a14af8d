import { expect, test } from 'vitest';
import { pilots, sxsh } from '../support/run-sxsh.js';

test.each([
  [['chek'], 'không có lệnh "chek"', '"check"'],
  [['check', '--jsn', 'x'], 'không có tùy chọn "--jsn"', '"--json"'],
  [['options', 'show', 'AIR0'], 'danh mục không có giải pháp "AIR0"', '"AIR01"'],
  [
    ['explain', `${pilots}/xi-ma`, 'energy.spesific'],
    'không có chỉ số hay giải pháp "energy.spesific"',
    '"energy.specific"',
  ],
  [['report', `${pilots}/xi-ma`, '--format', 'pdff'], 'không có định dạng "pdff"', '"pdf"'],
  [['explain', 'SX60011'], 'không có mã thông báo "SX60011"', '"SX6001"'],
  [['init', 'x', '--name', 'X', '--sector', 'seafod'], 'không có ngành "seafod"', '"seafood"'],
])('%j is wrong usage, with what was perhaps meant', (args, message, meant) => {
  const { code, out, err } = sxsh(args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(message);
  expect(err).toContain(`có phải ý bạn là ${meant}?`);
});

test.each([
  [['check'], 'missing: <folder>'],
  [['batch', 'x'], 'missing option: --out <folder>'],
  [['report', 'x', '--out'], 'needs a value'],
  [['assess', 'a', 'b'], 'too many words'],
  [['init', 'x'], 'needed, and there is no terminal to ask: --name, --sector'],
  [['init', 'x', '--name', 'X', '--sector', 'seafood', '--date', '2026-02-30'], 'is not a date'],
  [['report', `${pilots}/xi-ma`, `${pilots}/../pilots/xi-ma`], 'two folders are named xi-ma'],
  [['zzzzzz'], 'there is no command "zzzzzz"\nhelp:'],
])('%j is wrong usage, said in the language asked for', (args, message) => {
  const { code, out, err } = sxsh(args, { env: { SXSH_LANG: 'en' } });
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(message);
  expect(err).toMatch(/^help: sxsh (\w+ )?--help$/m);
});

test('a language that is not spoken is wrong usage, by flag or environment', () => {
  expect(sxsh(['check', 'x', '--lang', 'fr'])).toMatchObject({ code: 2, out: '' });
  const { code, err } = sxsh(['check', 'x'], { env: { SXSH_LANG: 'fr' } });
  expect(code).toBe(2);
  expect(err).toContain('SXSH_LANG: không có ngôn ngữ "fr"');
});

test('two languages at once are for commands that write a file for each', () => {
  const { code, err } = sxsh(['assess', `${pilots}/xi-ma`, '--lang', 'vi,en']);
  expect(code).toBe(2);
  expect(err).toContain('--lang vi');
});

test('the help that is named is that of the command, and -V after a flag is a value or asked for', () => {
  expect(sxsh(['batch', 'x']).err).toContain('sxsh batch --help');
  expect(sxsh(['--lang', 'en', '--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(sxsh(['report', `${pilots}/absent`, '--out', '-V']).out).not.toMatch(/^\d+\.\d+\.\d+\n$/);
});
