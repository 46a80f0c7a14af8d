import { describe, expect, it } from 'vitest';
import { createSpeaker } from '../../src/lang/speaker.js';
import { diagnose } from '../../src/model/diagnostic.js';
import type { Section } from '../../src/model/report.js';
import type { Text } from '../../src/model/text.js';
import { composeReport } from '../../src/report/compose-report.js';
import { openDossier, type ReportInput } from '../../src/report/dossier.js';
import { doubtsByFigure } from '../../src/report/doubted-cells.js';
import { itemName } from '../../src/report/item-names.js';
import { placeName } from '../../src/report/place-names.js';
import { core, figure, fullCore, library, plant, reportInput } from '../support/report-input.js';
import { wordsOf } from '../support/words-of.js';

const { say } = createSpeaker('vi');
const plain = (text: Text | null | undefined): string =>
  text == null ? '' : say(text).replaceAll('\u00a0', ' ');

const slip = diagnose(
  'SX2503',
  { file: 'energy.csv', line: 70, column: 3, field: 'quantity' },
  { item: 'electricity standard', value: 211.9, mended: 211_900, unit: 'kWh', price: 1749 },
);

describe('the walk from a figure to doubted cells', () => {
  const figures = new Map(
    [
      figure('top', 'GJ', 1, null, { inputs: ['middle', 'factor:gj_mwh'] }),
      figure('middle', 'kWh', 1, null, { inputs: ['energy.csv:70:quantity', 'top'] }),
      figure('beside', 'VND', 1, null, { inputs: ['energy.csv:70:cost', 'no.such.figure'] }),
      figure('near', 'kWh', 1, null, { inputs: ['energy.csv:7:quantity'] }),
    ].map((each) => [each.id, each]),
  );
  const doubts = doubtsByFigure(figures, [
    slip,
    diagnose('SX2501', { file: 'energy.csv' }, { item: 'x', months: ['2025-01'] }),
    diagnose('SX2006', { file: 'energy.csv', line: 7, field: 'quantity' }, { raw: '-1' }),
  ]);

  it.each([
    ['middle', 1],
    ['top', 1],
    ['beside', 0],
    ['near', 0],
    ['unheard of', 0],
  ])('finds below %s as many as %d, though figures rest on one another', (id, count) => {
    expect(doubts(id)).toHaveLength(count);
    expect(doubts(id)).toHaveLength(count);
  });
});

describe('a doubted cell of electricity', () => {
  const { tables } = plant();
  const row = {
    file: 'energy.csv',
    line: 70,
    month: '2025-06',
    carrier: 'electricity',
    grade: 'electricity',
    quantity: 211.9,
    unit: 'kWh',
    cost: 388e6,
    period: 'standard' as const,
    meter: null,
  };
  const resting: Readonly<Record<string, string[]>> = {
    'electricity.standard': ['energy.csv:70:quantity'],
    'energy.electricity': ['energy.csv:70:quantity'],
    'energy.total': ['energy.electricity'],
    'energy.toe': ['energy.electricity'],
    'energy.specific': ['energy.total', 'production.total'],
    'electricity.peak.share': ['electricity.peak', 'energy.electricity'],
    'ghg.total': ['energy.electricity'],
    'ghg.specific': ['ghg.total', 'production.total'],
  };
  const full = fullCore();
  const assessed = {
    ...full,
    figures: full.figures.map((each) => ({ ...each, inputs: resting[each.id] ?? [] })),
    assumptions: [
      {
        id: 'price.electricity',
        value: 2060,
        unit: 'VND/kWh',
        from: 'energy.electricity.cost; energy.electricity',
      },
    ],
  };
  const input: ReportInput = reportInput({
    core: assessed,
    plant: plant({ tables: { ...tables, energy: { ...tables.energy, rows: [row] } } }),
    diagnostics: [slip],
  });
  const model = composeReport(input);
  const page = (id: string): Section => model.sections.find((each) => each.id === id) as Section;
  const words = (id: string): string => wordsOf(page(id), say).join('\n').replaceAll('\u00a0', ' ');

  it('is told in title and lead of the energy page, and marked among its months', () => {
    const energy = page('energy');
    expect(plain(energy.title)).toBe(
      'Giờ cao điểm dùng 21% lượng điện, tốn 3,21 tỷ đồng; còn 1 ô nghi vấn',
    );
    expect(plain(energy.lead)).toMatch(/Kết quả còn dựa vào 1 ô nghi vấn: energy.csv, dòng 70\.$/);
    const chart = energy.blocks.find(({ kind }) => kind === 'chart');
    expect(
      chart?.kind === 'chart' && chart.chart.kind === 'stacked-months' && chart.chart.marks,
    ).toEqual([
      { month: '2025-06', label: expect.objectContaining({ id: 'report.energy.doubted' }) },
    ]);
    expect(words('energy')).toContain('Điện tăng 7,1% so với năm 2024; còn nghi vấn');
  });

  it('takes the certainty out of what it reaches, and of nothing else', () => {
    const text = words('indicators');
    expect(plain(page('indicators').title)).toMatch(/; 2 chỉ số còn nghi vấn$/);
    expect(plain(page('indicators').lead)).toBe(
      'Còn nghi vấn: suất tiêu hao năng lượng và cường độ phát thải. Kết quả còn dựa vào 1 ô nghi vấn: energy.csv, dòng 70.',
    );
    expect(text).toContain('Suất tiêu hao năng lượng (nghi vấn)');
    expect(text).not.toContain('Suất tiêu hao nước (nghi vấn)');
    expect(text.match(/Số này còn dựa vào ô nghi vấn/g)).toHaveLength(2);
    expect(words('cover')).toContain('Điện tăng 7,1% (nghi vấn)');
    expect(words('cover')).not.toContain('Sản lượng tăng 5,8% (nghi vấn)');
  });

  it('is told to whoever decides, as prices rest on it', () => {
    expect(words('decision')).toContain('1 ô nghi vấn nằm trong số liệu dùng để tính tiền');
  });
});

describe('names on a page', () => {
  const { facility } = plant();
  const dossier = openDossier(
    reportInput({
      core: core({ figures: [figure('electricity.standard', 'kWh', 1)] }),
      plant: plant({
        facility: { ...facility, steps: [{ id: 'boiler', name: { vi: 'lò hơi', en: 'boiler' } }] },
      }),
      library: library({
        substances: [{ id: 'nickel', names: { vi: ['niken', 'kền'], en: ['nickel'] } }],
      }),
    }),
  );

  it.each([
    ['energy.csv', 'electricity standard', 'điện giờ bình thường'],
    ['energy.csv', 'peat', 'peat'],
    ['water.csv', 'surface', 'nước mặt'],
    ['water.csv', 'wastewater', 'nước thải'],
    ['water.csv', 'spring', 'spring'],
    ['readings.csv', 'cosphi', 'hệ số công suất cosφ'],
    ['flows.csv', 'boiler>wastewater:steam', 'hơi từ lò hơi đến nước thải'],
    ['flows.csv', 'mixer>air:nickel', 'niken từ mixer đến không khí'],
    ['flows.csv', 'odd', 'odd'],
    ['materials.csv', 'muối', 'muối'],
  ])('%s: %s', (file, item, name) => {
    expect(plain(itemName(dossier, file, item))).toBe(name);
  });

  it.each([
    ['default', 'giá trị mặc định'],
    ['materials.csv:50:cost', 'materials.csv, dòng 50'],
    ['facility.json:finance.taxRate', 'facility.json'],
    ['facility.json:densities.gỗ', 'khối lượng riêng của gỗ trong facility.json'],
    ['facility.json:prices.water', 'facility.json, mục prices.water'],
    ['factor:disc_rate', 'disc_rate'],
    ['electricity.standard', 'điện giờ bình thường'],
  ])('%s', (place, name) => {
    expect(plain(placeName(dossier, place))).toBe(name);
  });
});
