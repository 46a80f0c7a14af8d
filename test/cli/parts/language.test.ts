import { expect, test } from 'vitest';
import { askedLanguages } from '../../../src/cli/terminal/language.js';
import { wantsColour } from '../../../src/cli/terminal/styles.js';

test.each([
  [['check', '--lang', 'en'], {}, { languages: ['en'] }],
  [['--lang=vi,en', 'report'], {}, { languages: ['vi', 'en'] }],
  [['--lang', 'vi,vi'], {}, { languages: ['vi'] }],
  [['check'], { SXSH_LANG: 'en' }, { languages: ['en'] }],
  [['check', '--lang', 'vi'], { SXSH_LANG: 'en' }, { languages: ['vi'] }],
  [['check'], { SXSH_LANG: '' }, { languages: [] }],
  [['check', '--', '--lang', 'en'], {}, { languages: [] }],
  [['check', '--lang', 'fr'], {}, { unknown: 'fr', by: '--lang' }],
  [['check'], { SXSH_LANG: 'de' }, { unknown: 'de', by: 'SXSH_LANG' }],
])('%j with %j', (argv, environment, asked) => {
  expect(askedLanguages(argv, environment)).toEqual(asked);
});

test.each([
  [false, {}, true, true],
  [false, {}, false, false],
  [true, {}, true, false],
  [false, { NO_COLOR: '1' }, true, false],
  [false, { NO_COLOR: '' }, true, true],
  [false, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  [false, { FORCE_COLOR: '1' }, false, true],
  [false, { FORCE_COLOR: '0' }, true, false],
  [false, { CI: 'true' }, true, false],
  [false, { TERM: 'dumb' }, true, false],
])('--no-color %j, %j, terminal %j: colour %j', (isRefused, environment, isTerminal, wanted) => {
  expect(wantsColour(isRefused, environment, isTerminal)).toBe(wanted);
});
