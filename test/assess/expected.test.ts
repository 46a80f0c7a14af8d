import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { nodeHost } from '../../src/host/node-host.js';
import { readFacility } from '../../src/intake/read-facility.js';
import type { AssessmentCore, Figure } from '../../src/model/assessment-schema.js';
import { assessmentSchema } from '../../src/model/assessment-schema.js';
import type { HostFile } from '../../src/model/host.js';
import { overlayHost } from '../support/overlay-host.js';
import { library } from '../support/plant-of.js';

interface Expected {
  readonly unit: string;
  readonly base?: number | null;
  readonly reporting: number | null;
  readonly known?: Figure['known'];
  readonly basis?: string;
}

type State = 'asIs' | 'mended';

const { pilots } = JSON.parse(readFileSync('fixtures/pilots-expected.json', 'utf8')) as {
  pilots: Record<string, Partial<Record<State, Record<string, Expected>>>>;
};

/** The pilot's folder, for `mended` with its corrections laid into it. */
function assessPilot(pilot: string, state: State): AssessmentCore {
  const folder = `fixtures/pilots/${pilot}`;
  const corrections = nodeHost.read('fixtures/corrections', `${pilot}.csv`) as HostFile;
  const host =
    state === 'mended'
      ? overlayHost(nodeHost, { [`${folder}/corrections.csv`]: corrections })
      : nodeHost;
  return assess(readFacility(host, folder, library), library).core;
}

function expectClose(value: number | null, expected: number | null): void {
  if (value === null || expected === null) expect(value).toBe(expected);
  else expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
}

for (const [pilot, states] of Object.entries(pilots))
  for (const state of ['asIs', 'mended'] as const) {
    const expected = states[state];
    if (expected === undefined) continue;
    describe(`${pilot}, ${state}`, () => {
      const core = assessPilot(pilot, state);
      const figures = new Map(core.figures.map((figure) => [figure.id, figure]));

      test.each(Object.keys(expected))('%s', (id) => {
        const figure = figures.get(id);
        const { unit, base, reporting, known, basis } = expected[id] as Expected;
        expect(figure?.unit).toBe(unit);
        expectClose(figure?.value ?? null, reporting);
        if (base !== undefined) expectClose(figure?.base ?? null, base);
        expect(figure?.known).toEqual(known);
        if (basis !== undefined) expect(figure?.basis).toBe(basis);
      });

      test('holds the contract', () => {
        const whole = { ...core, tool: { version: '0' }, diagnostics: [] };
        expect(assessmentSchema.safeParse(whole).error).toBeUndefined();
      });

      test('every figure without a value says why, and no other', () => {
        const missing = new Set(core.missing.map(({ id, period }) => `${id}@${period}`));
        for (const { id, value, base } of core.figures) {
          expect(missing.has(`${id}@reporting`), id).toBe(value === null);
          expect(missing.has(`${id}@base`), id).toBe(base === null);
        }
      });

      test('every input is a figure, a factor of the list, or a place in a file', () => {
        const factors = new Set(core.factors.map(({ id }) => `factor:${id}`));
        const place = /^[\w-]+\.(csv:\d+:\w+|json:.+)$/;
        for (const { inputs } of core.figures)
          for (const input of inputs)
            expect(figures.has(input) || factors.has(input) || place.test(input), input).toBe(true);
      });
    });
  }

test('the mended month is what was read before, a thousand times', () => {
  const before = assessPilot('thuy-san-dong-lanh', 'asIs');
  const after = assessPilot('thuy-san-dong-lanh', 'mended');
  const june = (core: AssessmentCore): number | null | undefined =>
    core.series.find(({ id }) => id === 'electricity.standard')?.values[17];
  expect(june(before)).toBeCloseTo(211.9, 9);
  expect(june(after)).toBeCloseTo(211_900, 6);
});

test('the water that each step draws is all that its supply gives out', () => {
  const uses = (pilot: string): Record<string, number | null> =>
    Object.fromEntries(
      assessPilot(pilot, 'asIs')
        .figures.filter(({ group }) => group === 'water-use')
        .map(({ id, value }) => [id.slice('water.use.'.length), value]),
    );
  expect(uses('thuy-san-dong-lanh')).toEqual({
    cleaning: 23_266,
    condenser: 9092,
    domestic: 4331,
    ice: 4420,
    thaw: 23_130,
    wash: 34_667,
  });
  expect(uses('xi-ma')).toEqual({
    baths: 700,
    domestic: 2417,
    rinse: 36_442,
    ro: 4406,
    scrubber: 1656,
    tower: 1129,
  });
});

test('what the fall of the yield cost', () => {
  const { figures } = assessPilot('thuy-san-dong-lanh', 'asIs');
  const [loss, cost] = ['materials.yield.loss', 'materials.yield.loss.cost'].map((each) =>
    figures.find(({ id }) => id === each),
  );
  expect(loss).toMatchObject({ unit: 't', base: 0, change: null });
  expect(loss?.value).toBeCloseTo(155.6747, 4);
  expect(cost?.value).toBeCloseTo(14_823_440_875, -1);
});
