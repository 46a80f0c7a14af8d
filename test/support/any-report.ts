import fc from 'fast-check';
import type { ChartSpec } from '../../src/model/chart-spec.js';
import { monthOf } from '../../src/model/month.js';
import type { Block, ReportModel, Section, TableRow } from '../../src/model/report.js';
import type { Amount } from '../../src/model/text.js';

const words = [
  'điện',
  'nước',
  'nghiêng',
  'suất',
  'tiêu',
  'hao',
  '21%',
  '2.173',
  'kWh/t,',
  'giải',
  'pháp;',
  'tháng',
  '9/2024',
  'ĐẶNG',
  'Nguyễn',
  'triệu',
  'đồng',
  'khoảng',
  'a',
  '−1,5',
  'Trichloroisocyanuric',
  'm³',
  'CO₂tđ',
];

/** Words of Vietnamese length, now and then one that is wider than a column. */
const word = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constant('W'.repeat(90)) },
);

export const anyText = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { maxLength: most }).map((all) => all.join(' '));

const anyNumber = fc.oneof(
  fc.constantFrom(0, -1, 1e-9, 1e15, -4e12),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer({ min: 0, max: 1000 }),
);
const anyValue = fc.option(anyNumber, { freq: 5 });
const anyAmount: fc.Arbitrary<Amount> = anyNumber.map((value) => ({
  kind: 'amount',
  value,
  unit: 'kWh',
  style: 'indicator',
  of: 'any',
}));
const money: fc.Arbitrary<Amount> = anyNumber.map((value) => ({
  kind: 'amount',
  value,
  unit: 'VND',
  style: 'headline',
  of: 'any',
}));
const tone = fc.constantFrom('energy', 'water', 'material', 'waste', 'money', 'ink');
const shade = fc.constantFrom('full', 'tint', 'dark');
const grade = fc.constantFrom('A', 'B', 'C', 'D');
const short = anyText(4);

const anyMonths = fc
  .tuple(fc.integer({ min: 24_000, max: 24_400 }), fc.integer({ min: 1, max: 60 }))
  .map(([first, count]) => Array.from({ length: count }, (_, index) => monthOf(first + index)));

const three = fc.tuple(short, short, short);

const optionBars = fc.record({
  kind: fc.constant('option-bars' as const),
  heads: fc.tuple(short, short, short, short),
  rows: fc.array(
    fc.record({
      label: anyText(9),
      tone,
      resource: short,
      net: anyAmount,
      gross: anyNumber,
      low: anyNumber,
      high: anyNumber,
      columns: three,
    }),
    { maxLength: 40 },
  ),
  footer: fc.array(fc.record({ label: anyText(9), columns: three, isTotal: fc.boolean() }), {
    maxLength: 3,
  }),
});

const coverage = anyMonths.chain((months) =>
  fc.record({
    kind: fc.constant('coverage' as const),
    months: fc.constant(months),
    heads: fc.tuple(short, short),
    groups: fc.array(
      fc.record({
        rows: fc.array(
          fc.record({
            label: anyText(6),
            cells: fc.array(
              fc.oneof(
                fc.constantFrom('known' as const, 'missing' as const),
                fc.integer({ min: 1, max: 30 }),
              ),
              { minLength: months.length, maxLength: months.length },
            ),
            grade,
            error: short,
          }),
          { minLength: 1, maxLength: 20 },
        ),
      }),
      { maxLength: 4 },
    ),
  }),
);

const seriesOf = (count: number): fc.Arbitrary<(number | null)[]> =>
  fc.array(anyValue, { minLength: count, maxLength: count });

const stackedMonths = anyMonths.chain((months) =>
  fc.record({
    kind: fc.constant('stacked-months' as const),
    months: fc.constant(months),
    unit: fc.constant('MWh'),
    series: fc.array(
      fc.record({ label: short, note: anyText(8), tone, shade, values: seriesOf(months.length) }),
      { minLength: 1, maxLength: 6 },
    ),
    events: fc.array(fc.record({ before: fc.constantFrom(...months), label: anyText(10) }), {
      maxLength: 6,
    }),
    marks: fc.array(fc.record({ month: fc.constantFrom(...months), label: short }), {
      maxLength: 6,
    }),
  }),
);

const monthLines = anyMonths.chain((months) =>
  fc.record({
    kind: fc.constant('month-lines' as const),
    months: fc.constant(months),
    unit: fc.constant('m3'),
    isFromZero: fc.boolean(),
    lines: fc.array(
      fc.record({
        label: short,
        tone,
        shade,
        weight: fc.constantFrom('strong', 'thin', 'dashed'),
        values: seriesOf(months.length),
      }),
      { minLength: 2, maxLength: 5 },
    ),
    gap: fc.constant([0, 1] as const),
    events: fc.array(fc.record({ before: fc.constantFrom(...months), label: anyText(10) }), {
      maxLength: 4,
    }),
  }),
);

const indicatorRows = fc.integer({ min: 0, max: 36 }).chain((count) =>
  fc.record({
    kind: fc.constant('indicator-rows' as const),
    heads: fc.tuple(short, short, short, short, short, short, short),
    key: fc.tuple(short, short, short, short, short, short, short),
    divider: fc.integer({ min: 0, max: 40 }),
    rows: fc.array(
      fc.record({
        label: anyText(5),
        unit: short,
        tone,
        spark: seriesOf(count),
        base: fc.option(short),
        reporting: fc.option(short),
        change: fc.option(short),
        isWorse: fc.boolean(),
        baseValue: anyValue,
        reportingValue: anyValue,
        band: fc.option(
          fc.record({
            low: anyAmount,
            high: anyAmount,
            typical: fc.option(anyAmount),
            good: anyValue,
            better: fc.constantFrom('low', 'high'),
            norm: fc.option(fc.record({ value: anyNumber, label: short })),
          }),
        ),
        noBand: anyText(8),
        grade,
        isMarked: fc.boolean(),
      }),
      { maxLength: 25 },
    ),
  }),
);

const bars = fc.record({
  kind: fc.constant('bars' as const),
  rows: fc.array(
    fc.record({ label: anyText(8), tone, shade, value: anyAmount, note: anyText(6) }),
    { minLength: 1, maxLength: 60 },
  ),
});

const portrait = anyMonths.chain((months) =>
  fc.record({
    kind: fc.constant('portrait' as const),
    months: fc.constant(months),
    divider: fc.integer({ min: 0, max: months.length }),
    periodLabels: fc.tuple(short, short),
    rows: fc.array(
      fc.record({
        title: anyText(8),
        unit: short,
        tone,
        isFromZero: fc.boolean(),
        values: seriesOf(months.length),
        second: seriesOf(months.length),
        totals: fc.tuple(short, short),
        last: short,
        lastOfSecond: short,
      }),
      { maxLength: 5 },
    ),
  }),
);

/** Any chart, one arbitrary for each kind. */
export const chartsByKind = {
  'option-bars': optionBars,
  coverage,
  'stacked-months': stackedMonths,
  'month-lines': monthLines,
  'indicator-rows': indicatorRows,
  bars,
  portrait,
} satisfies { [K in ChartSpec['kind']]: fc.Arbitrary<Extract<ChartSpec, { kind: K }>> };

const anyChart: fc.Arbitrary<ChartSpec> = fc.oneof(...Object.values(chartsByKind));

const anyTable: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc.record(
    {
      kind: fc.constant('table' as const),
      columns: fc.array(
        fc.record(
          {
            head: short,
            align: fc.constantFrom('left', 'right'),
            width: fc.constant(1 / count),
            tone: fc.constantFrom('money', 'quiet'),
          },
          { requiredKeys: ['head', 'align', 'width'] },
        ),
        { minLength: count, maxLength: count },
      ),
      rows: fc
        .array(
          fc.record(
            {
              kind: fc.constantFrom<TableRow['kind']>('row', 'row', 'row', 'group', 'total'),
              cells: fc.array(fc.option(anyText(6)), { minLength: count, maxLength: count }),
              note: anyText(10),
            },
            { requiredKeys: ['kind', 'cells'] },
          ),
          { minLength: 1, maxLength: 60 },
        )
        .map(grouped),
      isDense: fc.boolean(),
      source: anyText(40),
    },
    { requiredKeys: ['kind', 'columns', 'rows'] },
  ),
);

const items = <T>(item: fc.Arbitrary<T>, maxLength: number) =>
  fc.array(item, { minLength: 1, maxLength });

const plainBlocks: readonly fc.Arbitrary<Block>[] = [
  fc.record(
    { kind: fc.constant('heading' as const), text: anyText(20), unitLine: anyText(30) },
    { requiredKeys: ['kind', 'text'] },
  ),
  fc.record({
    kind: fc.constant('paragraph' as const),
    text: anyText(300),
    style: fc.constantFrom('body', 'source', 'large'),
  }),
  fc.record({
    kind: fc.constant('headline' as const),
    items: items(
      fc.record({
        label: anyText(8),
        value: fc.option(money),
        low: fc.option(money),
        high: fc.option(money),
        note: anyText(20),
      }),
      3,
    ),
  }),
  fc.record({
    kind: fc.constant('facts' as const),
    items: items(fc.record({ value: short, note: anyText(12) }), 7),
  }),
  fc.record({
    kind: fc.constant('steps' as const),
    items: items(
      fc.record({ text: anyText(30), note: anyText(20), right: short }, { requiredKeys: ['text'] }),
      12,
    ),
  }),
  fc.record({
    kind: fc.constant('details' as const),
    items: items(fc.record({ term: short, text: anyText(30) }), 12),
  }),
  anyTable,
  fc.record(
    {
      kind: fc.constant('chart' as const),
      title: anyText(20),
      unitLine: anyText(30),
      alt: short,
      chart: anyChart,
      source: anyText(40),
    },
    { requiredKeys: ['kind', 'alt', 'chart'] },
  ),
];

/** A heading says what comes next: it is never the last thing, nor followed by another. */
const closed = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block, index) =>
    block.kind === 'heading' && (blocks[index + 1]?.kind ?? 'heading') === 'heading'
      ? [block, { kind: 'paragraph', style: 'body', text: 'hết' } satisfies Block]
      : [block],
  );

/** A group has rows. */
const grouped = (rows: readonly TableRow[]): TableRow[] =>
  rows.map((row, index) =>
    row.kind === 'group' && rows[index + 1]?.kind !== 'row' ? { ...row, kind: 'row' } : row,
  );

const someBlocks = (most: number): fc.Arbitrary<Block[]> =>
  fc.array(fc.oneof(...plainBlocks), { minLength: 1, maxLength: most }).map(closed);

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  ...plainBlocks,
  fc.record({ kind: fc.constant('panel' as const), title: anyText(15), blocks: someBlocks(3) }),
  fc.record({
    kind: fc.constant('split' as const),
    columns: fc.constantFrom([7, 5] as const, [8, 4] as const, [6, 6] as const),
    left: someBlocks(2),
    right: someBlocks(2),
  }),
);

const anySection: fc.Arbitrary<Section> = fc.record({
  id: fc.constant('any'),
  name: short,
  question: fc.option(anyText(12)),
  title: anyText(25),
  lead: fc.option(anyText(40)),
  blocks: fc.array(anyBlock, { minLength: 1, maxLength: 6 }).map(closed),
});

export const anyReport: fc.Arbitrary<ReportModel> = fc.record({
  title: anyText(10),
  subject: anyText(10),
  footer: anyText(20),
  author: short,
  keywords: fc.array(short, { maxLength: 3 }),
  sections: fc.array(anySection, { minLength: 1, maxLength: 3 }),
});
