import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baselineFigures } from '../../../src/assess/baselines/baseline-figures.js';
import { baselinesOf } from '../../../src/assess/baselines/baselines-of.js';
import { computeFigures } from '../../../src/assess/figures/compute-figures.js';
import { nodeHost } from '../../../src/host/node-host.js';
import { readFacility } from '../../../src/intake/read-facility.js';
import { type Baseline, baselineSchema } from '../../../src/model/baseline-schema.js';
import type { HostFile } from '../../../src/model/host.js';
import { monthNumber } from '../../../src/model/month.js';
import { overlayHost } from '../../support/overlay-host.js';
import { library, type Pilot, pilotSubject, pilots, withRows } from '../options/pilot-subject.js';

const spaceOf = (pilot: Pilot, change?: Parameters<typeof pilotSubject>[1]) =>
  computeFigures(pilotSubject(pilot, change));

/** The folder with the consultant's corrections laid into it. */
function correctedSpace(pilot: Pilot) {
  const folder = resolve('fixtures/pilots', pilot);
  const corrections = nodeHost.read('fixtures/corrections', `${pilot}.csv`) as HostFile;
  const host = overlayHost(nodeHost, { [`${folder}/corrections.csv`]: corrections });
  const plant = readFacility(host, folder, library);
  return spaceOf(pilot, () => plant);
}

const baselines = new Map(pilots.map((pilot) => [pilot, baselinesOf(spaceOf(pilot))]));
const corrected = baselinesOf(correctedSpace('thuy-san-dong-lanh'));

function found(list: readonly Baseline[] | undefined, id: string): Baseline {
  const baseline = list?.find((each) => each.id === id);
  if (!baseline) throw new Error(`no baseline ${id}`);
  return baseline;
}

/** What was planted, and where: the month within one, the true size within the 95 % interval. */
const planted = [
  ['thuy-san-dong-lanh', 'energy.electricity', '2024-09', 18_500],
  // 3.2 m3/h through the eleven months of 2025.
  ['thuy-san-dong-lanh', 'water.unaccounted', '2025-02', 25_651 / 11],
  ['thuy-san-dong-lanh', 'water.intake', '2025-02', 25_651 / 11],
  ['det-nhuom', 'energy.coal', '2025-03', -24.5],
  ['de-giay-cao-su', 'energy.electricity', '2024-07', 21_000],
] as const;

function expectPlanted(
  list: readonly Baseline[] | undefined,
  id: string,
  month: string,
  size: number,
) {
  const { steps } = found(list, id);
  expect(steps).toHaveLength(1);
  const [step] = steps;
  if (!step) throw new Error('a step was found');
  expect(step.shape).toBe('step');
  expect(Math.abs(monthNumber(step.since) - monthNumber(month))).toBeLessThanOrEqual(1);
  expect(step.sinceRange.from <= month && month <= step.sinceRange.to).toBe(true);
  expect(step.low).toBeLessThan(size);
  expect(step.high).toBeGreaterThan(size);
  expect(step.probability).toBeLessThan(0.01);
}

describe('what was planted in the pilots', () => {
  test.each(planted)('%s: %s since %s', (pilot, id, month, size) => {
    expectPlanted(baselines.get(pilot), id, month, size);
  });

  test('nothing else is dated', () => {
    const dated = pilots.flatMap((pilot) =>
      (baselines.get(pilot) ?? [])
        .filter(({ steps }) => steps.length > 0)
        .map(({ id }) => `${pilot} ${id}`),
    );
    expect(dated.toSorted()).toEqual(planted.map(([pilot, id]) => `${pilot} ${id}`).toSorted());
  });

  test('the output of each baseline is what the contract says', () => {
    for (const list of baselines.values())
      for (const baseline of list) expect(baselineSchema.parse(baseline)).toEqual(baseline);
  });
});

describe('the slipped month of the seafood plant', () => {
  const id = 'energy.electricity';

  test('is set aside as a slip, and no saving is told of a year with it', () => {
    const baseline = found(baselines.get('thuy-san-dong-lanh'), id);
    expect(baseline.oddMonths).toEqual([
      { month: '2025-06', residual: null, because: 'unit-slip' },
    ]);
    expect(baseline.n).toBe(23);
    expect(baseline.saving).toBeNull();
    expect(baseline.cusum[baseline.months.indexOf('2025-06')]).toBeNull();
  });

  test('is seen by its residual where reading it raised no doubt', () => {
    const unread = spaceOf('thuy-san-dong-lanh', (plant) => ({ ...plant, diagnostics: [] }));
    const baseline = found(baselinesOf(unread), id);
    expect(baseline.oddMonths.map(({ month, because }) => [month, because])).toEqual([
      ['2025-06', 'unlike-the-others'],
    ]);
    expectPlanted([baseline], id, '2024-09', 18_500);
  });

  test('once corrected counts with the others, and the excess of the year is told', () => {
    const baseline = found(corrected, id);
    expect(baseline).toMatchObject({ n: 24, accepted: true, oddMonths: [] });
    expect(baseline.drivers).toEqual(['production.total', 'temp_mean_c']);
    expectPlanted(corrected, id, '2024-09', 18_500);
    expect(baseline.saving?.significant).toBe(true);
    // 221.5 MWh by the planted cause; twelve months about a step within them tell it within a fifth.
    expect(baseline.saving?.value).toBeLessThan(-0.8 * 221_545);
    expect(baseline.saving?.value).toBeGreaterThan(-1.2 * 221_545);
  });

  test('without the temperature the true size is missed, which is why confounders are asked for', () => {
    const bare = spaceOf(
      'thuy-san-dong-lanh',
      withRows('readings', (rows) => rows.filter(({ reading }) => reading !== 'temp_mean_c')),
    );
    const [step] = found(baselinesOf(bare), id).steps;
    expect(step?.since).toBe('2024-09');
    expect(step?.high).toBeLessThan(18_500);
  });
});

describe('negative controls', () => {
  test.each([
    ['det-nhuom', 0.0096, 0.66],
    ['do-go-noi-that', 0.013, 0.51],
    ['xi-ma', 0.0078, 0.86],
  ] as const)('%s: electricity has not enough evidence', (pilot, share, uncertainty) => {
    const { saving, steps } = found(baselines.get(pilot), 'energy.electricity');
    if (!saving) throw new Error('its base year has a model');
    expect(steps).toEqual([]);
    expect(saving.significant).toBe(false);
    expect((saving.high - saving.value) / Math.abs(saving.value)).toBeCloseTo(uncertainty, 1);
    const used = spaceOf(pilot).book.get('energy.electricity')?.reporting.value ?? Number.NaN;
    expect(Math.abs(saving.value) / used).toBeCloseTo(share, 3);
  });

  test('the month with more wastewater than intake is odd, and no leak', () => {
    const leak = found(baselines.get('det-nhuom'), 'water.unaccounted');
    expect(leak.oddMonths.map(({ month }) => month)).toEqual(['2025-08']);
    expect(leak.steps).toEqual([]);
  });

  test('months that were not read are no zeros', () => {
    const intake = found(baselines.get('det-nhuom'), 'water.intake');
    expect(intake.n).toBe(21);
    expect(intake.saving).toBeNull();
    expect(intake.cusum[intake.months.indexOf('2024-11')]).toBeNull();
  });

  test('what was improved was saved: coal by the setting of oxygen', () => {
    const { saving } = found(baselines.get('det-nhuom'), 'energy.coal');
    expect(saving?.significant).toBe(true);
    expect(saving?.value).toBeGreaterThan(0.85 * 245);
    expect(saving?.value).toBeLessThan(1.15 * 245);
  });
});

describe('figures that rest on a baseline', () => {
  const bookOf = (pilot: Pilot) => {
    const space = spaceOf(pilot);
    baselineFigures(space, baselinesOf(space));
    return space.book;
  };

  test('the base load of the furniture plant is that of its dust extraction', () => {
    const share = bookOf('do-go-noi-that').get('electricity.load.base.share');
    expect(share?.reporting.value).toBeCloseTo(0.54, 2);
    expect(share).toMatchObject({
      formula: 'regression-base-load',
      basis: 'regression 24 mo',
      inputs: ['energy.electricity', 'production.total'],
    });
  });

  test('potential lies within the scatter of the model, and a step has no part in it', () => {
    for (const pilot of ['thuy-san-dong-lanh', 'de-giay-cao-su'] as const) {
      const potential = bookOf(pilot).get('potential.electricity.best-practice');
      const use = bookOf(pilot).get('energy.electricity')?.reporting.value ?? Number.NaN;
      expect(potential?.reporting.value).toBeGreaterThan(0);
      // The step alone is over 4 % of the year's use.
      expect((potential?.reporting.value ?? Number.NaN) / use).toBeLessThan(0.015);
    }
  });

  test('nothing is told from a baseline that is refused', () => {
    const sawdust = found(baselines.get('do-go-noi-that'), 'energy.sawdust');
    expect(sawdust).toMatchObject({ accepted: false, refusedBecause: ['negative-base-load'] });
    expect(bookOf('do-go-noi-that').get('potential.sawdust.best-practice')?.reporting).toEqual({
      value: null,
      because: ['energy.sawdust'],
      reason: 'undetermined',
    });
  });
});
