import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.js';
import { screeningThresholds } from '../../../src/assess/thresholds/screening-thresholds.js';
import { nodeHost } from '../../../src/host/node-host.js';
import { readFacility } from '../../../src/intake/read-facility.js';
import type { Figure } from '../../../src/model/assessment-schema.js';
import type { HostFile } from '../../../src/model/host.js';
import type { Period } from '../../../src/model/month.js';
import type { Threshold } from '../../../src/model/threshold-schema.js';
import { overlayHost } from '../../support/overlay-host.js';
import { library, periods } from '../../support/plant-of.js';
import { figure } from '../../support/report-input.js';

const year: Period = periods.reporting;

function judged(figures: readonly Figure[], set = '2026', reporting = year): Threshold[] {
  const byId = new Map(figures.map((each) => [each.id, each]));
  return screeningThresholds(byId, library.factors(set), reporting);
}

const toe = (value: number | null, more: Partial<Figure> = {}) =>
  figure('energy.toe', 'TOE', value, null, more);
const ghg = (value: number, more: Partial<Figure> = {}) =>
  figure('ghg.total', 't CO2e', value, null, more);
const biomass = (value: number | null) => figure('energy.toe.biomass', 'TOE', value);
const electricity = (kilowattHours: number) => figure('energy.electricity', 'kWh', kilowattHours);
const uncertain = { quality: { grade: 'B', relativeUncertainty: 0.06 } } as const;

describe('oil equivalent against 1 000 TOE', () => {
  test.each<[string, Figure[], Threshold['standing'], Threshold['confirm']]>([
    ['well above', [toe(3495)], 'over', []],
    ['at the mark', [toe(1000)], 'justOver', ['near']],
    ['5 % above', [toe(1050)], 'over', []],
    ['just below', [toe(999.9)], 'justUnder', ['near']],
    ['well below', [toe(296)], 'under', []],
    ['nothing used', [toe(0)], 'under', []],
    ['above, whatever the biomass', [toe(2000), biomass(500)], 'over', []],
    ['below, and above with biomass', [toe(600), biomass(400)], 'under', ['biomass']],
    ['below even with biomass', [toe(600), biomass(399)], 'under', []],
    ['below, the biomass not known', [toe(600), biomass(null)], 'under', ['biomass']],
    ['just below, and biomass', [toe(965), biomass(616)], 'justUnder', ['near', 'biomass']],
    ['a carrier left out', [toe(700, { basis: 'without:steam' })], 'under', ['left-out']],
    ['a carrier left out, but above', [toe(1700, { basis: 'without:steam' })], 'over', []],
    ['within twice its uncertainty', [toe(900, uncertain)], 'justUnder', ['uncertainty']],
    ['beyond it', [toe(880, uncertain)], 'under', []],
  ])('%s', (_, figures, standing, confirm) => {
    expect(judged(figures)).toMatchObject([
      {
        id: 'key-energy-user',
        figure: 'energy.toe',
        mark: 1000,
        unit: 'TOE/yr',
        standing,
        confirm,
        factor: 'thr_toe_ind',
        source: { vi: expect.stringContaining('30/2026'), en: expect.stringContaining('30/2026') },
      },
    ]);
  });
});

describe('emissions against 3 000 t CO2e', () => {
  // The factor of 2023, 0.6592, stands in for 2025; at most it moved by 10.2 % in a year (2021).
  test.each<[string, Figure[], Threshold['standing'], Threshold['confirm']]>([
    ['well above', [ghg(15_164)], 'over', []],
    ['just above', [ghg(3100)], 'justOver', ['near']],
    ['above, and the grid decides', [ghg(3200), electricity(4e6)], 'justOver', ['grid-year']],
    ['above, with little from the grid', [ghg(3200), electricity(1e6)], 'over', []],
    ['below, and the grid decides', [ghg(2800), electricity(4e6)], 'justUnder', ['grid-year']],
    ['below by more than the grid moves', [ghg(2700), electricity(4e6)], 'under', []],
    ['without electricity', [ghg(2800), electricity(0)], 'under', []],
  ])('%s', (_, figures, standing, confirm) => {
    expect(judged(figures)).toMatchObject([
      { id: 'greenhouse-inventory', mark: 3000, unit: 'tCO2e/yr', standing, confirm },
    ]);
  });

  test('the grid decides no more once the factor of the year is official', () => {
    const then = { from: '2023-01', to: '2023-12' };
    expect(judged([ghg(3200), electricity(4e6)], '2026', then)).toMatchObject([
      { standing: 'over', confirm: [] },
    ]);
  });

  test.each([
    ['2026', []],
    ['2026+ar4', []],
    ['2026+ar6', ['potentials']],
  ])('counted with %s', (set, confirm) => {
    expect(judged([ghg(9000)], set)).toMatchObject([{ standing: 'over', confirm }]);
  });
});

describe('nothing is judged', () => {
  test('without the figure, or where it is not known', () => {
    expect(judged([])).toEqual([]);
    expect(judged([toe(null)])).toEqual([]);
  });

  test('over a period that is no year', () => {
    expect(judged([toe(3000)], '2026', { from: '2025-01', to: '2025-06' })).toEqual([]);
  });

  test('without a mark', () => {
    const figures = new Map([['energy.toe', toe(3000)]]);
    expect(screeningThresholds(figures, new Map(), year)).toEqual([]);
  });
});

test('above is at the mark or more, and what is near is always to be confirmed', () => {
  const amount = fc.double({ min: 0, max: 3000, noNaN: true });
  fc.assert(
    fc.property(amount, amount, fc.double({ min: 0, max: 0.3, noNaN: true }), (value, wood, u) => {
      const quality = { grade: 'B', relativeUncertainty: u } as const;
      const [found] = judged([toe(value, { quality }), biomass(wood)]);
      expect(found?.standing.toLowerCase().endsWith('over')).toBe(value >= 1000);
      if (found?.standing.startsWith('just')) expect(found.confirm.length).toBeGreaterThan(0);
      expect(found?.confirm.includes('biomass')).toBe(value < 1000 && value + wood >= 1000);
    }),
  );
});

describe('the pilots', () => {
  const mended = (pilot: string) => {
    const folder = `fixtures/pilots/${pilot}`;
    const corrections = nodeHost.read('fixtures/corrections', `${pilot}.csv`) as HostFile;
    return overlayHost(nodeHost, { [`${folder}/corrections.csv`]: corrections });
  };

  test.each<[string, boolean, string, string]>([
    ['thuy-san-dong-lanh', true, 'under', 'justOver near,grid-year'],
    ['det-nhuom', false, 'over', 'over'],
    ['do-go-noi-that', false, 'under', 'under'],
    ['de-giay-cao-su', false, 'justUnder near,biomass', 'over'],
    ['xi-ma', false, 'under', 'under'],
  ])('%s', (pilot, isMended, oil, greenhouse) => {
    const host = isMended ? mended(pilot) : nodeHost;
    const plant = readFacility(host, `fixtures/pilots/${pilot}`, library);
    const { core } = assess(plant, library);
    expect(
      core.thresholds.map(({ standing, confirm }) => `${standing} ${confirm.join()}`.trim()),
    ).toEqual([oil, greenhouse]);
  });
});
