import { describe, expect, it } from 'vitest';
import { createSpeaker } from '../../src/lang/speaker.js';
import type { AssessmentCore } from '../../src/model/assessment-schema.js';
import type { ChartSpec } from '../../src/model/chart-spec.js';
import { diagnose } from '../../src/model/diagnostic.js';
import type { Option, Question } from '../../src/model/library.js';
import type { Block, Section, TableBlock } from '../../src/model/report.js';
import type { Text } from '../../src/model/text.js';
import { composeReport } from '../../src/report/compose-report.js';
import { dataCode } from '../../src/report/data-code.js';
import type { ReportInput } from '../../src/report/dossier.js';
import {
  core,
  figure,
  fullCore,
  library,
  option,
  plant,
  reportInput,
  series,
  totalsOf,
} from '../support/report-input.js';

const speaker = createSpeaker('vi');
const say = (text: Text | null | undefined): string | null =>
  text == null ? null : speaker.say(text).replaceAll('\u00a0', ' ');

const section = (id: string, of: AssessmentCore, more: Partial<ReportInput> = {}): Section =>
  composeReport(reportInput({ core: of, ...more })).sections.find(
    (each) => each.id === id,
  ) as Section;

const tables = (blocks: readonly Block[]): TableBlock[] =>
  blocks.filter((block): block is TableBlock => block.kind === 'table');

const cells = (table: TableBlock | undefined): (string | null)[][] =>
  table?.rows.map((row) => row.cells.map(say)) ?? [];

function chart<K extends ChartSpec['kind']>(of: Section, kind: K): Extract<ChartSpec, { kind: K }> {
  const found = of.blocks.find((block) => block.kind === 'chart' && block.chart.kind === kind);
  return (found as unknown as { chart: Extract<ChartSpec, { kind: K }> }).chart;
}

const panels = (of: Section): string[][] =>
  of.blocks
    .flatMap((block) => (block.kind === 'split' ? [...block.left, ...block.right] : [block]))
    .filter((block) => block.kind === 'panel')
    .map(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === 'paragraph') return [say(block.text) ?? ''];
        if (block.kind !== 'steps') return [];
        return block.items.map(({ text, note, right }) =>
          [text, note, right].map((each) => say(each) ?? '').join(' | '),
        );
      }),
    );

describe('the decision page', () => {
  it('shows a total row that equals the headline, and the rest above it', () => {
    const options = [1, 2, 3, 4, 5, 6, 7].map((n) =>
      option(`O${n}`, { savingCost: { low: 0, likely: n * 10e6, high: n * 20e6, net: n * 10e6 } }),
    );
    const page = section('decision', core({ options, totals: totalsOf(options) }));
    const { rows, footer } = chart(page, 'option-bars');
    expect(rows.map(({ label }) => say(label))).toEqual(
      ['O7', 'O6', 'O5', 'O4', 'O3'].map((id) => `giải pháp ${id}`),
    );
    expect(footer.map(({ label, columns }) => [say(label), ...columns.map(say)])).toEqual([
      ['2 giải pháp còn lại', '30', '120', ''],
      ['Cộng 7 giải pháp', '280', '420', '1,5 năm'],
    ]);
  });

  it.each([
    [null, 'Ước theo danh mục giải pháp, chờ báo giá'],
    [2e9, 'Ngân sách nhà máy nêu: 2,00 tỷ đồng. Giá ước tính, chờ báo giá'],
    [
      1e9,
      'Vượt ngân sách 1,00 tỷ đồng. Trong ngân sách: 2 giải pháp hoàn vốn nhanh nhất, vốn 60 triệu đồng, tiết kiệm 340 triệu đồng mỗi năm. Chờ báo giá',
    ],
  ])('holds the capital against a budget of %s', (budget, note) => {
    const { facility } = plant();
    const page = section('decision', fullCore(), {
      plant: plant({ facility: { ...facility, finance: { budget } } }),
    });
    const [headline] = page.blocks;
    expect(headline?.kind === 'headline' && say(headline.items[1]?.note)).toBe(note);
  });

  it('begins with what is paid back within a year, soonest first, each with its first step', () => {
    const guide = {
      vi: ['Trước khi làm: đo áp suất.', 'Sau đó sửa.'],
      en: ['Before: read the pressure.', 'Then mend.'],
    };
    const catalogue = library({ options: [{ id: 'A1', guide } as unknown as Option] });
    const [steps] = panels(section('decision', fullCore(), { library: catalogue }));
    expect(steps).toEqual([
      'giải pháp A2 | Lấy báo giá và chốt phạm vi với chuyên gia đã đề xuất. | không cần vốn',
      'giải pháp A1 | Đo áp suất. | vốn 60 triệu đồng',
    ]);
  });

  it('says what is not in the total', () => {
    expect(panels(section('decision', fullCore()))[1]).toEqual([
      'Hiệu suất thu hồi giảm 2,4 điểm, còn 55,9%; chưa rõ nguyên nhân nên chưa quy ra tiền.',
      '25.664 m³ nước cấp chưa giải thích được; cần tìm nguyên nhân trước.',
      'Một giải pháp cần khảo sát trước khi tính tiền: giải pháp S1.',
      'Một số liệu chưa tính được; lý do ở phần Chất lượng số liệu.',
    ]);
  });

  it('says so where nothing is left out', () => {
    const options = [option('A1')];
    expect(panels(section('decision', core({ options, totals: totalsOf(options) })))[1]).toEqual([
      'Không còn phát hiện nào nằm ngoài tổng.',
    ]);
  });

  it('names three of many to survey', () => {
    const options = ['a', 'b', 'c', 'd'].map((id) =>
      option(id, { status: 'survey', inTotal: false }),
    );
    expect(panels(section('decision', core({ options })))[0]?.[0]).toBe(
      '4 giải pháp cần khảo sát trước khi tính tiền, trong đó có giải pháp a, giải pháp b và giải pháp c.',
    );
  });
});

describe('the table of options', () => {
  it('groups by cost, subtracts the overlap, and adds up', () => {
    const table = tables(section('options', fullCore()).blocks)[0];
    expect(cells(table)).toEqual([
      [null, 'Không tốn chi phí', null, '120', '−20', '100', '0', null, null],
      ['A2', 'giải pháp A2', '60.000 kWh', '120', '−20', '100', '0', 'ngay', 'C'],
      [null, 'Chi phí thấp', null, '260', '−20', '240', '60', null, null],
      ['A1', 'giải pháp A1', '60.000 kWh', '260', '−20', '240', '60', '7 tháng', 'C'],
      [null, 'Đầu tư', null, '120', '−20', '100', '1.200', null, null],
      ['A3', 'giải pháp A3', '60.000 kWh', '120', '−20', '100', '1.200', '12,0 năm', 'C'],
      [null, 'Cộng', null, '500', '−60', '440', '1.260', '2,9 năm', null],
    ]);
  });

  const question = (more: Partial<Question>): Question => ({
    id: 'q',
    section: 's',
    kind: 'choice',
    ask: { vi: 'Thử rò khi nào?', en: 'When were leaks tested?' },
    unit: null,
    choices: [{ id: 'never', name: { vi: 'chưa bao giờ', en: 'never' } }],
    when: null,
    sectors: null,
    ...more,
  });

  it.each([
    [{ q: 'q', value: 'never' }, {}, 'Thử rò khi nào? Chưa bao giờ'],
    [{ q: 'q', value: true }, {}, 'Thử rò khi nào? Có'],
    [{ q: 'q', value: 12.5 }, { unit: 'bar' }, 'Thử rò khi nào? 12,5 bar'],
    [{ q: 'q', value: ['never', 'often'] }, {}, 'Thử rò khi nào? Chưa bao giờ và often'],
    [{ i: 'peak_share_pct', value: 21.04 }, {}, 'Điện giờ cao điểm: 21,0%'],
    [{ i: 'no_such_indicator', value: 3 }, {}, null],
    [{ q: 'unknown', value: 'never' }, {}, null],
    [{ q: 'q', value: null }, {}, null],
  ])('quotes what called for it: %j', (because, more, trigger) => {
    const options = [option('A1', { because: [because] })];
    const table = tables(
      section('options', core({ options, totals: totalsOf(options) }), {
        library: library({ questions: new Map([['q', question(more)]]) }),
      }).blocks,
    )[0];
    expect(say(table?.rows[1]?.note)).toBe(trigger);
  });

  const outside = (more: Parameters<typeof option>[1]) => {
    const options = [option('X', { inTotal: false, ...more })];
    const questions = new Map([['q', question({})]]);
    return cells(
      tables(section('options', core({ options }), { library: library({ questions }) }).blocks).at(
        -1,
      ),
    )[0]?.slice(2);
  };

  it.each([
    [{ status: 'survey' }, ['Chưa đủ câu trả lời hoặc số đo', 'cần khảo sát']],
    [
      { status: 'survey', because: [{ q: 'q', value: null }] },
      ['Chưa biết: Thử rò khi nào', 'cần khảo sát'],
    ],
    [
      { status: 'survey', because: [{ i: 'cond_temp_c', value: null }] },
      ['Chưa biết: nhiệt độ ngưng tụ', 'cần khảo sát'],
    ],
    [{ savingCost: null }, ['Chưa tính được tiền tiết kiệm', 'bổ sung số liệu']],
    [{ paybackYears: null }, ['Không hoàn vốn', 'loại, lưu hồ sơ']],
    [{}, ['Không làm cùng giải pháp đã chọn ở trên', 'loại, lưu hồ sơ']],
    [
      {
        remarks: [
          { code: 'bounded', about: 'x' },
          { code: 'over-budget', about: 'budget' },
        ],
      },
      ['Vốn vượt ngân sách nhà máy nêu', 'nghiên cứu thêm'],
    ],
  ] as const)('says why %j is in no total', (more, texts) => {
    expect(outside(more as never)).toEqual(texts);
  });

  it('names what the plant has done in one line', () => {
    const done = ['D1', 'D2'].map((id) => option(id, { status: 'done', inTotal: false }));
    const [block] = section('options', core({ options: done })).blocks;
    expect(block?.kind === 'paragraph' && say(block.text)).toBe(
      'Nhà máy đã làm: giải pháp D1 và giải pháp D2.',
    );
  });

  it('is set denser where it would not fit a page', () => {
    const dense = (count: number) => {
      const options = Array.from({ length: count }, (_, n) => option(`O${n}`));
      const page = section('options', core({ options, totals: totalsOf(options) }));
      return tables(page.blocks)[0]?.isDense;
    };
    expect([dense(11), dense(12)]).toEqual([false, true]);
  });

  it('does not list what does not apply', () => {
    const options = [option('N', { status: 'not-applicable', inTotal: false })];
    expect(section('options', core({ options }))).toBeUndefined();
  });
});

describe('data quality', () => {
  const correction = {
    file: 'corrections.csv',
    line: 2,
    target: { file: 'energy.csv', line: 70, column: 'quantity' },
    read: '211.9',
    corrected: '211900',
    reason: 'MWh trong cột kWh',
    by: 'Kỹ sư',
    date: '2026-01-14',
  };
  const bill = {
    file: 'energy.csv',
    line: 70,
    month: '2025-06',
    carrier: 'electricity',
    grade: 'electricity',
    quantity: 211_900,
    unit: 'kWh',
    cost: null,
    period: null,
    meter: null,
  };
  const { tables: empty } = plant();
  const mended = plant({
    tables: {
      ...empty,
      energy: { file: 'energy.csv', state: 'read', rows: [bill] },
      corrections: { file: 'corrections.csv', state: 'read', rows: [correction] },
    },
  });
  const applied = diagnose(
    'SX2014',
    { file: 'energy.csv', line: 70 },
    { read: '211.9', corrected: '211900', by: 'Kỹ sư' },
  );

  it('numbers a mended cell in the chart and in the list', () => {
    const page = section('data-quality', fullCore(), { plant: mended, diagnostics: [applied] });
    const { groups } = chart(page, 'coverage');
    expect(groups[0]?.rows[0]?.cells.filter((cell) => cell !== 'known')).toEqual([1]);
    expect(groups[0]?.rows[0]?.cells[17]).toBe(1);
    expect(cells(tables(page.blocks)[0])).toEqual([
      ['1', 'energy.csv, dòng 70, cột quantity', '211.9', '211900', 'Kỹ sư, 14/01/2026'],
    ]);
  });

  it('marks the mended month among the bars of electricity', () => {
    const page = section('energy', fullCore(), { plant: mended, diagnostics: [applied] });
    expect(chart(page, 'stacked-months').marks.map(({ month }) => month)).toEqual(['2025-06']);
  });

  it('shows tariff periods only where they tell more than electricity', () => {
    const of = (id: string, gaps: string[]) => ({
      series: id,
      known: 24 - gaps.length,
      months: 24,
      gaps,
      grade: 'B' as const,
      relativeUncertainty: null,
    });
    const coverage = [
      of('energy.electricity', []),
      of('electricity.peak', []),
      of('electricity.offpeak', ['2025-01']),
    ];
    const page = section('data-quality', core({ coverage }));
    expect(chart(page, 'coverage').groups[0]?.rows.map(({ label }) => say(label))).toEqual([
      'Energy.electricity',
      'Điện giờ thấp điểm',
    ]);
    expect(say(page.title)).toBe('1 trên 2 sổ tháng đủ 24 tháng, chỗ thiếu để trống');
  });

  it('does not count a correction that was not applied', () => {
    const page = section('data-quality', fullCore(), { plant: mended });
    expect(chart(page, 'coverage').groups[0]?.rows[0]?.cells).not.toContain(1);
  });

  it('marks gaps, and says why a figure is missing', () => {
    const page = section('data-quality', fullCore());
    expect(chart(page, 'coverage').groups[1]?.rows[0]?.cells[9]).toBe('missing');
    expect(cells(tables(page.blocks)[0])).toEqual([
      [
        'CO₂ sinh học',
        '2024 và 2025',
        'thiếu số liệu',
        '10/2024, energy.csv và a, cùng 2 mục khác',
      ],
    ]);
  });

  it('lists errors before warnings, each with its place', () => {
    const diagnostics = [
      diagnose('SX2505', { file: 'water.csv', line: 3 }, { item: 'x', value: 1, months: 3 }),
      diagnose('SX1003', { file: 'waste.csv' }, {}),
      diagnose('SX5001', { file: 'facility.json' }, {}),
    ];
    const page = composeReport(reportInput({ diagnostics })).sections[1];
    const doubts = tables(page?.blocks ?? [])[0]?.rows.map(({ cells: [severity, place] }) => [
      say(severity),
      say(place),
    ]);
    expect(doubts).toEqual([
      ['Lỗi', 'waste.csv'],
      ['Cảnh báo', 'water.csv, dòng 3'],
    ]);
  });

  it('writes the months of a doubt as its reader does', () => {
    const months = ['2024-10', '2024-11'];
    const gap = diagnose('SX2501', { file: 'water.csv' }, { item: 'nước mặt', months });
    const page = composeReport(reportInput({ diagnostics: [gap] })).sections[1];
    const [row] = cells(tables(page?.blocks ?? [])[0]);
    expect(row?.[2]).toContain('10/2024 và 11/2024');
    expect(row?.[2]?.charAt(0)).toBe(row?.[2]?.charAt(0).toUpperCase());
  });

  it('names the files that lost rows', () => {
    const inputs = [
      { file: 'energy.csv', sha256: 'a'.repeat(64), rows: 1500, used: 1498, refused: 2 },
      { file: 'water.csv', sha256: 'b'.repeat(64), rows: 10, used: 10, refused: 0 },
    ];
    expect(cells(tables(section('data-quality', core({ inputs })).blocks)[0])).toEqual([
      ['energy.csv', '1.500', '1.498', '2'],
    ]);
  });
});

describe('the energy page', () => {
  it('prices each carrier, and dashes what is not known', () => {
    const figures = [
      figure('energy.electricity', 'kWh', 1_000_000, 900_000),
      figure('energy.electricity.cost', 'VND', 2e9),
      figure('energy.coal', 't', null, 100, { name: { vi: 'than', en: 'coal' } }),
      figure('energy.coal.cost', 'VND', 3e8),
      figure('energy.sawdust', 't', 50, null, { name: { vi: 'mùn cưa', en: 'sawdust' } }),
      figure('energy.sawdust.cost', 'VND', 0),
    ];
    const rows = cells(tables(section('energy', core({ figures })).blocks)[0]);
    expect(rows.map((row) => row.slice(1))).toEqual([
      ['1.000.000 kWh', '+11,1%', '–', '–', '2.000', '2.000 đồng/kWh'],
      ['–', '–', '–', '–', '300', '–'],
      ['50,0 t', '–', '–', '–', '0', '0 đồng/t'],
    ]);
  });

  it('adds carriers up in energy, oil equivalent and money, with the base period below', () => {
    const figures = [
      figure('energy.electricity', 'kWh', 1_000_000),
      figure('energy.electricity.energy', 'GJ', 3600),
      figure('energy.electricity.toe', 'TOE', 154.3),
      figure('energy.electricity.cost', 'VND', 2e9),
      figure('electricity.peak', 'kWh', 200_000),
      figure('electricity.peak.cost', 'VND', 7e8),
      figure('energy.sawdust', 't', 50, null, { name: { vi: 'mùn cưa', en: 'sawdust' } }),
      figure('energy.sawdust.energy', 'GJ', 615),
      figure('energy.sawdust.cost', 'VND', 0),
      figure('energy.total', 'GJ', 4215, 4000),
      figure('energy.toe', 'TOE', 154.3, 150),
      figure('energy.cost', 'VND', 2e9, 1.9e9),
    ];
    expect(cells(tables(section('energy', core({ figures })).blocks)[0])).toEqual([
      ['Điện giờ cao điểm', '200.000 kWh', '–', null, null, '700', '3.500 đồng/kWh'],
      ['Energy.electricity', '1.000.000 kWh', '–', '3.600', '154', '2.000', '2.000 đồng/kWh'],
      ['Mùn cưa', '50,0 t', '–', '615', '–', '0', '0 đồng/t'],
      ['Cộng năm 2025', null, '+5,4%', '4.215', '154', '2.000', '474.496 đồng/GJ'],
      ['Năm 2024', null, null, '4.000', '150', '1.900', null],
    ]);
  });

  it('labels the bars with share and price', () => {
    const { series: layers } = chart(section('energy', fullCore()), 'stacked-months');
    expect(layers.map(({ note }) => say(note))).toEqual([
      '26%, 1.172 đồng/kWh',
      '53%, 1.805 đồng/kWh',
      '21%, 3.346 đồng/kWh',
    ]);
  });

  it('reads large months of electricity in MWh', () => {
    const months = (kWh: number) =>
      chart(
        section('energy', core({ series: [series('energy.electricity', 'kWh', () => kWh)] })),
        'stacked-months',
      );
    expect([months(20_000).unit, months(20_000).series[0]?.values[0]]).toEqual(['MWh', 20]);
    expect([months(900).unit, months(900).series[0]?.values[0]]).toEqual(['kWh', 900]);
  });

  it.each([
    [949, 'dưới ngưỡng sàng lọc 1.000 TOE của cơ sở trọng điểm'],
    [951, 'sát dưới ngưỡng sàng lọc 1.000 TOE, cần xác nhận'],
    [1049, 'vừa trên ngưỡng sàng lọc 1.000 TOE, cần xác nhận'],
    [1051, 'trên ngưỡng sàng lọc 1.000 TOE; cơ sở trọng điểm theo danh sách của tỉnh'],
  ])('holds %d TOE against the mark for screening', (toe, note) => {
    const figures = [figure('energy.toe', 'TOE', toe), figure('energy.lpg', 't', 1)];
    const facts = section('energy', core({ figures })).blocks.find(({ kind }) => kind === 'facts');
    expect(facts?.kind === 'facts' && say(facts.items[0]?.note)).toBe(note);
  });
});

describe('the materials page', () => {
  it('prices each material, and keeps the total cost where quantities do not add up', () => {
    const figures = [
      figure('material.gỗ', 'm3', 100, 90, { name: 'gỗ' }),
      figure('material.gỗ.cost', 'VND', 500e6),
      figure('material.sơn', 't', 2, 2, { name: 'sơn' }),
      figure('materials.total', 't', null),
      figure('materials.cost', 'VND', 600e6),
    ];
    expect(cells(tables(section('materials', core({ figures })).blocks)[0])).toEqual([
      ['Gỗ', '90 m³', '100 m³', '+11,1%', '500', '5.000.000 đồng/m³'],
      ['Sơn', '2,0 t', '2,0 t', '0,0%', '–', '–'],
      ['Tổng nguyên vật liệu', '–', '–', '–', '600', '–'],
    ]);
  });
});

describe('the water page', () => {
  it('says which months are missing', () => {
    const intake = series('water.intake', 'm3', (n) => (n === 9 || n === 10 ? null : 9));
    const page = section('water', core({ series: [intake] }));
    const texts = page.blocks.flatMap((each) => (each.kind === 'paragraph' ? say(each.text) : []));
    expect(texts).toEqual([
      'Thiếu số nước cấp các tháng 10/2024 và 11/2024: tổng năm đó để trống, không đoán, không tính là 0.',
    ]);
  });
});

describe('the cover', () => {
  it('reads large months in MWh and thousand m³, small ones as they are', () => {
    const ends = (kWh: number, m3: number) => {
      const each = [
        series('energy.electricity', 'kWh', () => kWh),
        series('water.intake', 'm3', () => m3),
        series('wastewater.volume', 'm3', () => 8199),
      ];
      return chart(section('cover', core({ series: each })), 'portrait').rows.flatMap((row) =>
        [row.unit, row.last, row.lastOfSecond].map(say),
      );
    };
    expect(ends(402_790, 11_490)).toEqual([
      ...['MWh/tháng', '403 MWh', null],
      ...['nghìn m³/tháng', '11,5 nghìn m³', '8,20 nước thải'],
    ]);
    expect(ends(9000, 900)).toEqual([
      ...['kWh/tháng', '9.000 kWh', null],
      ...['m³/tháng', '900 m³', '8.199 nước thải'],
    ]);
  });

  it('says what each line did, and what the second did beside it', () => {
    const page = section('cover', fullCore());
    expect(chart(page, 'portrait').rows.map(({ title }) => say(title))).toEqual([
      'Sản lượng tăng 5,8%',
      'Điện tăng 7,1%',
      'Nước cấp tăng 32%, nước thải tăng 4,8%',
      'Hiệu suất thu hồi giảm 2,4 điểm',
    ]);
  });

  it('follows one substance where there is no yield over all', () => {
    const followed = series('materials.yield.nickel', 'fraction', () => 0.79);
    const page = section('cover', core({ series: [{ ...followed, name: 'niken' }] }));
    expect(chart(page, 'portrait').rows.map(({ title, last }) => [say(title), say(last)])).toEqual([
      ['Hiệu suất thu hồi niken', '79,0%'],
    ]);
  });

  it.each([
    [{}, {}, 'Tôm đông lạnh.'],
    [{ employees: 420 }, {}, 'Tôm đông lạnh, 420 lao động.'],
    [
      { employees: 420 },
      { figures: [figure('production.total', 't', 2076.8)] },
      'Tôm đông lạnh, 2.077 t trong năm 2025, 420 lao động.',
    ],
    [
      {},
      { figures: [figure('production.total', 't', 2076.8)] },
      'Tôm đông lạnh, 2.077 t trong năm 2025.',
    ],
  ])('%#', (facility, more, lead) => {
    const { facility: usual } = plant();
    const page = section('cover', core(more), {
      plant: plant({ facility: { ...usual, ...facility } }),
    });
    expect(say(page.lead)).toBe(lead);
  });
});

describe('an indicator', () => {
  it.each([
    ['to-be-confirmed', true],
    ['confirmed', false],
    [undefined, false],
  ] as const)('whose factors are %s has a star, explained below: %s', (factors, isMarked) => {
    const quality = {
      grade: 'A' as const,
      relativeUncertainty: null,
      ...(factors !== undefined && { factors }),
    };
    const figures = [figure('ghg.specific', 'kg CO2e/t', 500, 510, { quality })];
    const page = section('indicators', core({ figures }));
    const [row] = chart(page, 'indicator-rows').rows;
    expect([row?.grade, row?.isMarked]).toEqual(['A', isMarked]);
    const source = page.blocks.find((block) => block.kind === 'chart')?.source;
    expect(say(source)?.includes('*: có hệ số chưa đối chiếu')).toBe(isMarked);
  });

  it('stands in the band of its sector, with the norm named', () => {
    const [row] = chart(section('indicators', fullCore()), 'indicator-rows').rows;
    expect([
      say(row?.label),
      say(row?.base),
      say(row?.reporting),
      say(row?.change),
      row?.isWorse,
      say(row?.band?.low),
      row?.band?.good,
      say(row?.band?.norm?.label),
    ]).toEqual([
      'Suất tiêu hao điện',
      '2.173',
      '2.198',
      '+1,2%',
      true,
      '1.400',
      1600,
      'định mức 2.050',
    ]);
  });
});

describe('the data code', () => {
  const input = (sha256: string) => ({ file: 'x', sha256, rows: 0, used: 0, refused: 0 });
  const [a, b] = ['a41c7e09', '0000ffff'].map((head) => input(head.padEnd(64, '0')));

  it('does not depend on the order of the files, and changes with each', () => {
    if (!a || !b) throw new Error('two inputs');
    expect(dataCode([a, b])).toBe(dataCode([b, a]));
    expect(new Set([dataCode([a]), dataCode([b]), dataCode([a, b]), dataCode([])]).size).toBe(4);
    expect(dataCode([a])).toBe('a41c\u00a07e09');
  });
});
