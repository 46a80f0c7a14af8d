import { expect, test } from 'vitest';
import { profileFields } from '../../src/intake/vocabulary/profile-fields.js';
import { profileLists } from '../../src/intake/vocabulary/profile-lists.js';
import { diagnostics as en } from '../../src/lang/en/diagnostics.js';
import { createSpeaker } from '../../src/lang/speaker.js';
import { speakDiagnostic } from '../../src/lang/spoken-diagnostic.js';
import { diagnostics as vi } from '../../src/lang/vi/diagnostics.js';
import { severities } from '../../src/model/severities.js';
import { diagnosticsOf } from '../support/intake.js';
import { faults, folderOf } from './faults.js';

const codes = Object.keys(severities) as (keyof typeof severities)[];
const catalogues: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['en', en],
  ['vi', vi],
];

const placeholders = (text: string | undefined): string[] =>
  [...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string).sort();

test.each(catalogues)('every code has its message, hint and manual entry in %s', (_, words) => {
  for (const code of codes)
    for (const id of [code, `${code}.hint`, `${code}.manual`])
      expect(words, id).toHaveProperty([id]);
});

test('both languages say the same things', () => {
  expect(Object.keys(vi)).toEqual(Object.keys(en));
  for (const [id, text] of Object.entries(en))
    expect(placeholders(vi[id as keyof typeof vi]), id).toEqual(placeholders(text));
});

test.each(catalogues)(
  'a message of %s is one line without a full stop; a manual needs no case',
  (_, words) => {
    for (const code of codes) {
      for (const id of [code, `${code}.hint`]) expect(words[id], id).toMatch(/^[^\n]+[^.\n]$/);
      const manual = words[`${code}.manual`] ?? '';
      expect(placeholders(manual), code).toEqual([]);
      expect(manual.split(/[.?!] /).length, code).toBeGreaterThan(1);
    }
  },
);

// Workbooks (13xx) and meters (14xx) are provoked where their bytes are made.
test('every code of reading has a fault that provokes it', () => {
  const provoked = new Set(faults.map(({ code }) => code));
  expect(
    codes.filter((code) => /^SX[123](?!3\d\d|4\d\d)|^SX[23]/.test(code) && !provoked.has(code)),
  ).toEqual([]);
});

test.each(faults)(
  '$code: $name has an argument for every placeholder, and none too many',
  (fault) => {
    const { code, folder = 'plant', workbook } = fault;
    const found = diagnosticsOf(folder, folderOf(fault), workbook).find((one) => one.code === code);
    const args = Object.keys(found?.args ?? {}).filter((name) => name !== 'suggestion');
    const named = new Set([...placeholders(en[code]), ...placeholders(en[`${code}.hint`])]);
    expect([...named].sort()).toEqual(args.sort());
  },
);

test('what was probably meant is said before the advice', () => {
  const fault = faults.find(({ code }) => code === 'SX2009');
  if (!fault) throw new Error('no such case');
  const found = diagnosticsOf('plant', folderOf(fault)).find(({ code }) => code === 'SX2009');
  if (!found) throw new Error('nothing found');
  expect(speakDiagnostic(found, createSpeaker('en'))).toMatchObject({
    message: 'nobody knows the energy carrier “electrcity”',
    hint: expect.stringMatching(/^did you mean “electricity”\? use a name such as/),
  });
  expect(speakDiagnostic(found, createSpeaker('vi')).hint).toMatch(/^có phải là “electricity”\?/);
});

test('the tool’s own words are said in the reader’s language', () => {
  const fault = faults.find(({ code }) => code === 'SX1005');
  if (!fault) throw new Error('no such case');
  const found = diagnosticsOf('plant', folderOf(fault)).find(({ code }) => code === 'SX1005');
  if (!found) throw new Error('nothing found');
  expect(speakDiagnostic(found, createSpeaker('vi')).message).toContain('một liên kết');
});

test.each(catalogues)(
  'no JSON of %s is written with curly quotes, which break it when pasted',
  (_, words) => {
    for (const [id, text] of Object.entries(words))
      expect(text, id).not.toMatch(/[{[]\s*“|"\s*:\s*“|“[\w.-]+”:\s*[{["\d“]/);
  },
);

test('a meter that is not declared is told the line to write', () => {
  const fault = faults.find(({ code }) => code === 'SX2010');
  if (!fault) throw new Error('no such case');
  const found = diagnosticsOf('plant', folderOf(fault)).find(({ code }) => code === 'SX2010');
  if (!found) throw new Error('nothing found');
  for (const language of ['vi', 'en'] as const)
    expect(speakDiagnostic(found, createSpeaker(language)).hint).toContain(
      '"meters": {"EVN-9": {"role": "sub", "of": "main"}}',
    );
});

const firstOf = (names: string): string => names.split('|')[0] as string;
const fieldCalled = (path: string) => profileFields.find((field) => field.path === path);
const listCalled = (path: string) => profileLists.find((list) => list.path === path);

test.each([
  ['SX1215', 'columns'],
  ['SX1216', 'vat'],
  ['SX1401', 'meters'],
  ['SX1412', 'tariffHours'],
  ['SX2002', 'numbers.decimal'],
  ['SX2003', 'names'],
  ['SX2007', 'product.unit'],
  ['SX2008', 'densities'],
  ['SX2009', 'names'],
  ['SX2010', 'meters'],
  ['SX2012', 'numbers.decimal'],
  ['SX2017', 'steps'],
  ['SX2506', 'assessedOn'],
  ['SX2512', 'vat'],
  ['SX2517', 'meters'],
  ['SX2520', 'names'],
  ['SX5001', 'assessedOn'],
  ['SX5002', 'factors'],
  ['SX5004', 'periods.base.from'],
] as const)('the hint of %s says where %s stands on the profile sheet', (code, path) => {
  const place = fieldCalled(path) ?? listCalled(path);
  expect(vi[`${code}.hint`]).toContain(`“${firstOf(place?.vi ?? '?')}”`);
  expect(en[`${code}.hint`]).toContain(`“${firstOf(place?.en ?? '?')}”`);
});

test.each(catalogues)(
  'a hint of %s that sends to facility.json knows the sheet too',
  (_, words) => {
    for (const code of codes)
      if (words[`${code}.hint`]?.includes('facility.json'))
        expect(words[`${code}.hint`], code).toMatch(/trang Hồ sơ|sheet Profile/);
  },
);
