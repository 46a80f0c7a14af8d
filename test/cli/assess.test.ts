import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/cli/terminal/display-width.js';
import { assessmentSchema } from '../../src/model/assessment-schema.js';
import { environment, pilots, program, sxsh } from '../support/run-sxsh.js';

const plant = `${pilots}/thuy-san-dong-lanh`;

test.each(['vi', 'en'])(
  'the terminal shows figures, months, options and gaps in 80 columns (%s)',
  (language) => {
    const { code, out } = sxsh(['assess', plant, '--lang', language]);
    expect(code).toBe(0);
    expect(out).toMatch(/[▁▂▃▄▅▆▇█]{24}/);
    expect(out).toContain('2024');
    expect(out).toMatch(language === 'vi' ? /Cộng mỗi năm/ : /Total a year/);
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  },
);

test('what rests on unconfirmed factors is starred, and what lies within its error claims nothing', () => {
  const { out } = sxsh(['assess', `${pilots}/det-nhuom`, '--lang', 'en']);
  expect(out).toMatch(/^total energy .* B\*$/m);
  expect(out).toMatch(/^energy cost .* B$/m);
  expect(out).toContain('* rests on factors still to be confirmed');
  expect(out).toMatch(/^total energy +GJ +5,293 +4,168 +no growth, output grew$/m);
  expect(out).toMatch(/^wastewater +m³ +−10,318 +38,854 +within its error$/m);
});

test('--json is the contract and nothing else, whatever the language of its words', () => {
  const { code, out, err } = sxsh(['assess', plant, '--json']);
  expect(code).toBe(0);
  expect(err).toBe('');
  const assessment = assessmentSchema.parse(JSON.parse(out));
  expect(assessment.facility.id).toBe('thuy-san-dong-lanh');
  const english = JSON.parse(sxsh(['assess', plant, '--json', '--lang', 'en']).out);
  expect({ ...english, diagnostics: [] }).toEqual({ ...JSON.parse(out), diagnostics: [] });
});

test('assess and check say the same about the data', () => {
  const assessed = JSON.parse(sxsh(['assess', plant, '--json']).out).diagnostics;
  expect(assessed).toEqual(
    JSON.parse(sxsh(['check', plant, '--json']).out).facilities[0].diagnostics,
  );
});

test('a reader that stops early is no error', async () => {
  const child = spawn(process.execPath, [program, 'assess', plant, '--json'], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (part) => {
    err += part;
  });
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  expect(err).toBe('');
});
