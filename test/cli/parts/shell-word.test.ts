import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { shellWord } from '../../../src/cli/terminal/shell-word.js';

const words = [
  'nha-may/xi-ma',
  'Nhà máy A',
  "d'Or",
  'so-lieu.xlsx#Điện:12:quantity',
  'giá $HOME `id` "x"',
  'a\\b',
  'a!b',
];

test('a plain path stays as it is', () => {
  expect(shellWord('nha-may/xi-ma')).toBe('nha-may/xi-ma');
});

test.skipIf(process.platform === 'win32').each(words)('a shell hands %s over unchanged', (word) => {
  const out = execFileSync('/bin/sh', ['-c', `printf %s ${shellWord(word)}`], { encoding: 'utf8' });
  expect(out).toBe(word);
});
