import { describe, expect, it } from 'vitest';
import { createSpeaker } from '../../src/lang/speaker.js';
import type { AssessmentCore, Figure } from '../../src/model/assessment-schema.js';
import { diagnose } from '../../src/model/diagnostic.js';
import { composeReport } from '../../src/report/compose-report.js';
import type { ReportInput } from '../../src/report/dossier.js';
import {
  core,
  factorUsed,
  figure,
  option,
  reportInput,
  series,
  totalsOf,
} from '../support/report-input.js';

/** The title of a section in both languages; blanks stand for no-break spaces. */
function title(id: string, of: AssessmentCore, more: Partial<ReportInput> = {}) {
  const found = composeReport(reportInput({ core: of, ...more })).sections.find(
    (section) => section.id === id,
  );
  return (['vi', 'en'] as const).map((language) =>
    found ? createSpeaker(language).say(found.title).replaceAll('\u00a0', ' ') : undefined,
  );
}

const withFigures = (...figures: Figure[]) => core({ figures });

describe('the decision', () => {
  const of = (options = [option('A1')], totals = {}) =>
    core({ options, totals: totalsOf(options, totals) });

  it.each([
    [
      'is paid back',
      of(),
      'Mỗi năm bớt 100 triệu đồng chi phí, vốn 60 triệu đồng thu lại sau 7 tháng',
      'Save 100 million VND a year; the 60 million VND it takes is back after 7 months',
    ],
    [
      'is free',
      of([option('A1')], { investment: 0, paybackYears: 0 }),
      'Mỗi năm bớt 100 triệu đồng chi phí mà không cần bỏ vốn',
      'Save 100 million VND a year without any investment',
    ],
    [
      'never comes back',
      of([option('A1')], { paybackYears: null }),
      'Mỗi năm bớt 100 triệu đồng chi phí, nhưng vốn 60 triệu đồng không thu lại được',
      'Save 100 million VND a year, but the 60 million VND it takes does not come back',
    ],
    [
      'saves nothing',
      of([option('A1')], { net: 0 }),
      'Chưa có giải pháp nào mang lại tiền tiết kiệm',
      'No option brings a saving yet',
    ],
    [
      'waits for a survey',
      core({ options: [option('S1', { status: 'survey', inTotal: false })] }),
      'Một giải pháp cần khảo sát, chưa đủ số liệu để tính tiền',
      'One option to survey; its saving cannot be calculated yet',
    ],
  ])('%s', (_, assessed, vietnamese, english) => {
    expect(title('decision', assessed)).toEqual([vietnamese, english]);
  });

  it('is no page where no option was found', () => {
    expect(title('decision', core())).toEqual([undefined, undefined]);
  });
});

describe('data quality', () => {
  const coverage = (gaps: string[]) => [
    {
      series: 'water.intake',
      known: 24 - gaps.length,
      months: 24,
      gaps,
      grade: 'B' as const,
      relativeUncertainty: null,
    },
  ];
  const input = { file: 'energy.csv', sha256: 'a'.repeat(64), rows: 24 };

  it.each([
    [core({ coverage: coverage([]) }), [], 'Số liệu đủ 24 tháng, không dòng nào bị loại'],
    [
      core({ coverage: coverage(['2024-10']) }),
      [],
      '0 trên 1 sổ tháng đủ 24 tháng, chỗ thiếu để trống',
    ],
    [
      core({
        coverage: [
          ...coverage([]),
          ...coverage(['2024-10']).map((row) => ({ ...row, series: 'effluent.outlet.COD' })),
        ],
      }),
      [],
      'Số liệu đủ 24 tháng, không dòng nào bị loại',
    ],
    [
      core({ coverage: coverage(['2024-10']) }),
      [diagnose('SX2505', { file: 'water.csv', line: 3 }, { item: 'x', value: 1, months: 3 })],
      '0 trên 1 sổ tháng đủ 24 tháng; 1 chỗ cần hỏi lại nhà máy',
    ],
    [core(), [], 'Chưa có chuỗi số liệu nào theo tháng'],
    [
      core({ inputs: [{ ...input, used: 22, refused: 2 }] }),
      [],
      '2 dòng số liệu bị loại vì lỗi; phần cần đến chúng để trống',
    ],
    [
      core(),
      [diagnose('SX1003', { file: 'water.csv' }, {})],
      'Còn 1 lỗi trong số liệu; phần cần đến chúng để trống',
    ],
    [
      core({ coverage: coverage([]) }),
      [diagnose('SX2505', { file: 'water.csv', line: 3 }, { item: 'x', value: 1, months: 3 })],
      'Số liệu đủ 24 tháng, còn 1 chỗ cần hỏi lại nhà máy',
    ],
  ])('%#', (assessed, diagnostics, vietnamese) => {
    expect(title('data-quality', assessed, { diagnostics })[0]).toBe(vietnamese);
  });
});

describe('energy', () => {
  const cost = figure('energy.cost', 'VND', 9.7e9, 8.59e9);

  it.each([
    [
      [
        cost,
        figure('electricity.peak.share', 'fraction', 0.21),
        figure('electricity.peak.cost', 'VND', 3.2e9),
      ],
      'Giờ cao điểm dùng 21% lượng điện, tốn 3,20 tỷ đồng',
    ],
    [[cost], 'Năng lượng năm 2025 tốn 9,70 tỷ đồng, tăng 13% so với năm 2024'],
    [
      [figure('energy.cost', 'VND', 9.7e9, 9.72e9)],
      'Năng lượng năm 2025 tốn 9,70 tỷ đồng, không đổi so với năm 2024',
    ],
    [[figure('energy.cost', 'VND', 9.7e9)], 'Năng lượng năm 2025 tốn 9,70 tỷ đồng'],
    [[figure('energy.total', 'GJ', 17_895)], 'Nhà máy dùng 17.895 GJ năng lượng trong năm 2025'],
    [[], 'Số liệu năng lượng chưa đủ cả năm để cộng'],
  ])('%#', (figures, vietnamese) => {
    const electricity = series('energy.electricity', 'kWh', () => 50_000);
    expect(title('energy', core({ figures, series: [electricity] }))[0]).toBe(vietnamese);
  });
});

describe('water', () => {
  const intake = figure('water.intake', 'm3', 125_191, 94_960);
  const wastewater = figure('wastewater.volume', 'm3', 89_587, 85_462);
  const gap = (value: number, more: Partial<Figure> = {}) =>
    figure('water.unaccounted', 'm3', value, null, { basis: 'flows.csv', ...more });
  const share = (value: number) => figure('water.unaccounted.share', 'fraction', value);
  const known = (relativeUncertainty: number) => ({
    quality: { grade: 'B' as const, relativeUncertainty },
  });

  it.each([
    ['both flows', [intake, wastewater], 'Nước cấp tăng 32%, nước thải tăng 4,8%'],
    [
      'no wastewater on record',
      [intake, figure('wastewater.volume', 'm3', null)],
      'Nhà máy lấy vào 125.191 m³ nước trong năm 2025; chưa đo nước ra',
    ],
    ['intake alone', [intake], 'Nhà máy lấy vào 125.191 m³ nước trong năm 2025, tăng 32%'],
    [
      'no base',
      [figure('water.intake', 'm3', 125_191)],
      'Nhà máy lấy vào 125.191 m³ nước trong năm 2025',
    ],
    [
      'a gap beyond the band',
      [intake, gap(25_664), share(0.205)],
      '21% nước cấp, 25.664 m³ một năm, chưa giải thích được',
    ],
    [
      'a gap within the band',
      [intake, wastewater, gap(5000), share(0.04)],
      'Nước cấp tăng 32%, nước thải tăng 4,8%',
    ],
    [
      'a gap within its uncertainty',
      [intake, wastewater, gap(25_664, known(0.6)), share(0.205)],
      'Nước cấp tăng 32%, nước thải tăng 4,8%',
    ],
    [
      'a small gap beyond its uncertainty',
      [intake, gap(5000, known(0.2)), share(0.04)],
      '4,0% nước cấp, 5.000 m³ một năm, chưa giải thích được',
    ],
    [
      'more out than in',
      [intake, gap(-12_863), share(-0.1)],
      'Nước ra nhiều hơn nước vào 12.863 m³: có đồng hồ cần kiểm tra',
    ],
    [
      'wastewater as the only way out',
      [intake, wastewater, gap(25_664, { basis: 'wastewater' }), share(0.205)],
      'Nước cấp tăng 32%, nước thải tăng 4,8%',
    ],
  ])('with %s', (_, figures, vietnamese) => {
    expect(title('water', withFigures(...figures))[0]).toBe(vietnamese);
  });

  it('never calls a gap a loss', () => {
    const assessed = withFigures(intake, gap(25_664), share(0.205));
    const spoken = JSON.stringify(title('water', assessed));
    expect(spoken).not.toMatch(/thất thoát|lost|loss/);
  });

  it('says that a year is not complete', () => {
    const assessed = core({ series: [series('water.intake', 'm3', (n) => (n > 3 ? 9 : null))] });
    expect(title('water', assessed)[0]).toBe('Số liệu nước chưa đủ cả năm để cộng');
  });
});

describe('materials', () => {
  it.each([
    [
      [figure('materials.yield', 'fraction', 0.55945, 0.58394)],
      'Hiệu suất thu hồi đạt 55,9%, giảm 2,4 điểm',
    ],
    [
      [figure('materials.yield', 'fraction', 0.58394, 0.55945)],
      'Hiệu suất thu hồi đạt 58,4%, tăng 2,4 điểm',
    ],
    [
      [figure('materials.yield', 'fraction', 0.5583, 0.5594)],
      'Hiệu suất thu hồi đạt 55,8%, không đổi',
    ],
    [[figure('materials.yield', 'fraction', 0.559)], 'Hiệu suất thu hồi đạt 55,9%'],
    [
      [
        figure('materials.yield.nickel', 'fraction', 0.794, 0.79, {
          name: { vi: 'niken', en: 'nickel' },
        }),
      ],
      '79,4% niken mua về nằm trên sản phẩm, mất 20,6%',
    ],
    [
      [figure('waste.total', 't', 224.5), figure('waste.cost', 'VND', 776e6)],
      '225 t chất thải trong năm 2025, phí xử lý 776 triệu đồng',
    ],
    [[figure('waste.total', 't', 224.5)], '225 t chất thải trong năm 2025'],
  ])('%#', (figures, vietnamese) => {
    expect(title('materials', withFigures(...figures))[0]).toBe(vietnamese);
  });
});

describe('indicators', () => {
  const worse = figure('electricity.specific', 'kWh/t', 2200, 2000);
  const better = figure('energy.specific', 'GJ/t', 8, 9);
  const same = figure('water.specific', 'm3/t', 50.1, 50);
  const lowerYield = figure('materials.yield', 'fraction', 0.55, 0.58);

  it.each([
    [[worse, better], 'Năm 2025: 1 trên 2 chỉ số kém hơn năm 2024, 1 tốt hơn'],
    [[better, same], 'Năm 2025: 1 trên 2 chỉ số tốt hơn năm 2024, 1 không đổi'],
    [[same], 'Năm 2025 và năm 2024 không khác nhau đáng kể'],
    [[lowerYield, same], 'Năm 2025: 1 trên 2 chỉ số kém hơn năm 2024, 1 không đổi'],
    [[figure('energy.specific', 'GJ/t', 8)], 'Chỉ số năm 2025, chưa có kỳ để so'],
  ])('%#', (figures, vietnamese) => {
    expect(title('indicators', withFigures(...figures))[0]).toBe(vietnamese);
  });

  it('names a period that is no calendar year by its months', () => {
    const periods = {
      base: { from: '2023-07', to: '2024-06' },
      reporting: { from: '2024-07', to: '2025-06' },
    };
    expect(title('indicators', core({ periods, figures: [worse] }))).toEqual([
      '7/2024–6/2025: 1 trên 1 chỉ số kém hơn 7/2023–6/2024',
      'Jul 2024–Jun 2025: 1 of 1 indicators worse than Jul 2023–Jun 2024',
    ]);
  });
});

describe('method', () => {
  const factor = (id: string, confirmed: 'yes' | 'open') => factorUsed(id, { confirmed });

  it.each([
    [[], 'Các số tính thẳng từ số liệu của nhà máy'],
    [[factor('a', 'yes')], 'Hệ số dùng đến đã được đối chiếu với nguồn'],
    [[factor('a', 'yes'), factor('b', 'yes')], 'Cả 2 hệ số dùng đến đều đã đối chiếu với nguồn'],
    [
      [factor('a', 'yes'), factor('b', 'open')],
      '1 trên 2 hệ số dùng đến còn phải đối chiếu với nguồn',
    ],
  ])('%#', (factors, vietnamese) => {
    expect(title('method', core({ factors }))[0]).toBe(vietnamese);
  });
});
