import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  BarsChart,
  ChartSpec,
  IndicatorRowsChart,
  OptionBarsChart,
  StackedMonthsChart,
} from '../../src/model/chart-spec.js';
import { drawChart } from '../../src/render/chart/draw-chart.js';
import { pushApart } from '../../src/render/chart/push-apart.js';
import type { Mark } from '../../src/render/display.js';
import { toneColor } from '../../src/render/theme.js';
import { chartsByKind } from '../support/any-report.js';
import { fonts } from '../support/fonts.js';
import { outside, overlaps, textBoxes } from '../support/page-faults.js';
import { printSpeaker } from '../support/print-speaker.js';
import {
  amount,
  coverage,
  electricity,
  indicators,
  leading,
  losses,
  months,
  water,
} from '../support/sample-charts.js';

const studio = { fonts, say: printSpeaker.say };
const WIDTH = 486;

const marksOf = (chart: ChartSpec, width = WIDTH): Mark[] =>
  drawChart(chart, width, studio).flatMap(({ marks }) => marks);

const rectsOf = (marks: readonly Mark[], fill: string) =>
  marks.flatMap((mark) => (mark.kind === 'rect' && mark.fill === fill ? [mark] : []));

const saidBy = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe.each(Object.keys(chartsByKind) as ChartSpec['kind'][])('%s', (kind) => {
  it.each([486, 304, 154])('keeps its words apart and inside %d points', (width) => {
    fc.assert(
      fc.property(chartsByKind[kind] as fc.Arbitrary<ChartSpec>, (chart) => {
        for (const { marks, height } of drawChart(chart, width, studio)) {
          const boxes = textBoxes(marks);
          expect(overlaps(boxes)).toEqual([]);
          expect(
            outside(boxes, { left: -0.01, right: width + 0.01, top: -1, bottom: height + 1 }),
          ).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('draws every mark inside its width, with finite numbers', () => {
    fc.assert(
      fc.property(chartsByKind[kind] as fc.Arbitrary<ChartSpec>, (chart) => {
        for (const mark of marksOf(chart)) {
          for (const x of xsOf(mark)) {
            expect(x).toBeGreaterThanOrEqual(-3);
            expect(x).toBeLessThanOrEqual(WIDTH + 3);
          }
          expect(JSON.stringify(mark)).not.toContain('null');
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** `JSON` turns what is not finite into null; the x of a mark are compared as they are. */
function xsOf(mark: Mark): number[] {
  switch (mark.kind) {
    case 'text':
    case 'rect':
      return [mark.x, mark.x + mark.width];
    case 'line':
      return [mark.x1, mark.x2];
    case 'circle':
      return [mark.x];
    case 'path':
    case 'hatch':
      return mark.path.flatMap(({ points }) => points.map(([x]) => x));
  }
}

describe('bars', () => {
  const chart = (...values: number[]): BarsChart => ({
    kind: 'bars',
    rows: values.map((value) => ({
      label: 'x',
      tone: 'energy',
      shade: 'full',
      value: amount(value, 'kWh'),
    })),
  });
  const widths = (...values: number[]): number[] =>
    rectsOf(marksOf(chart(...values)), toneColor.energy.full).map(({ width }) => width);

  it('are as long as their values', () => {
    const [first = 0, second = 0, third = 0] = widths(400, 100, 50);
    expect(first / second).toBeCloseTo(4, 6);
    expect(second / third).toBeCloseTo(2, 6);
  });

  it('leave zero without a bar, but with its number', () => {
    expect(widths(400, 0)).toHaveLength(1);
    expect(saidBy(marksOf(chart(400, 0)))).toContain('0\u00a0kWh');
  });

  it('go left of zero below it', () => {
    const [up, down] = rectsOf(marksOf(chart(300, -100)), toneColor.energy.full);
    expect((down?.x ?? 0) + (down?.width ?? 0)).toBeCloseTo(up?.x ?? -1, 6);
    expect((up?.width ?? 0) / (down?.width ?? 1)).toBeCloseTo(3, 6);
  });

  it('never cut a number: cut it reads as another', () => {
    for (let width = 60; width < 300; width += 10)
      for (const text of saidBy(marksOf(chart(1_234_567, -7_654_321), width)))
        expect(text).toMatch(/^(x|…|1\.234\.567\u00a0kWh|−7\.654\.321\u00a0kWh)$/);
  });

  it('carry the pattern of their resource', () => {
    const hatched = marksOf(losses).flatMap((mark) =>
      mark.kind === 'hatch' ? [mark.hatch.angle] : [],
    );
    expect(hatched).toEqual([0, 45, 135]);
  });
});

describe('option bars', () => {
  const bar = (net: number, gross: number, low: number, high: number) => {
    const chart: OptionBarsChart = {
      ...leading,
      rows: [
        {
          ...(leading.rows[0] as OptionBarsChart['rows'][number]),
          net: amount(net, 'VND'),
          gross,
          low,
          high,
        },
      ],
      footer: [],
    };
    return marksOf(chart);
  };

  it('show net full, the overlap outlined, and the range as a line', () => {
    const marks = bar(60, 80, 50, 100);
    const [net] = rectsOf(marks, toneColor.energy.full);
    const [overlap] = marks.flatMap((mark) =>
      mark.kind === 'rect' && mark.stroke !== undefined ? [mark] : [],
    );
    expect((net?.width ?? 0) / 60).toBeCloseTo((overlap?.width ?? 0) / 20, 6);
    expect((net?.x ?? 0) + (net?.width ?? 0)).toBeCloseTo(overlap?.x ?? 0, 6);
    const range = marks.flatMap((mark) =>
      mark.kind === 'line' && mark.stroke.width === 1.1 && mark.y1 === mark.y2
        ? [mark.x2 - mark.x1]
        : [],
    );
    expect(range[0]).toBeCloseTo(((net?.width ?? 0) / 60) * 50, 6);
  });

  it('name the resource inside only where the range leaves it room', () => {
    const place = (low: number) =>
      bar(60, 60, low, 70).find((mark) => mark.kind === 'text' && mark.text === 'điện');
    const [inside, beside] = [place(55), place(5)];
    expect(inside?.kind === 'text' && inside.x).toBeLessThan(200);
    // Beside the whisker, or where that leaves no room, below the bar.
    const isClear =
      beside?.kind === 'text' &&
      inside?.kind === 'text' &&
      (beside.x > 300 || beside.baseline > inside.baseline);
    expect(isClear).toBe(true);
  });

  it('set the total off', () => {
    expect(saidBy(marksOf(leading))).toContain('Cộng mười hai giải pháp');
  });
});

describe('stacked months', () => {
  it('stack in proportion from a common zero', () => {
    const chart: StackedMonthsChart = {
      kind: 'stacked-months',
      months: months.slice(0, 2),
      unit: 'MWh',
      series: [
        { label: 'a', tone: 'energy', shade: 'full', values: [10, 20] },
        { label: 'b', tone: 'energy', shade: 'dark', values: [30, 0] },
      ],
      events: [],
      marks: [],
    };
    const marks = marksOf(chart);
    const low = rectsOf(marks, toneColor.energy.full);
    const high = rectsOf(marks, toneColor.energy.dark);
    expect(high).toHaveLength(1);
    expect((low[1]?.height ?? 0) / (low[0]?.height ?? 1)).toBeCloseTo(2, 6);
    expect((high[0]?.height ?? 0) / (low[0]?.height ?? 1)).toBeCloseTo(3, 6);
    expect((high[0]?.y ?? 0) + (high[0]?.height ?? 0)).toBeCloseTo(low[0]?.y ?? 0, 6);
    expect((low[0]?.y ?? 0) + (low[0]?.height ?? 0)).toBeCloseTo(
      (low[1]?.y ?? 0) + (low[1]?.height ?? 0),
      6,
    );
  });

  it('mark a month without a value, which is not a month of zero', () => {
    const withGap = {
      ...electricity,
      series: electricity.series.map((one) => ({ ...one, values: one.values.with(3, null) })),
    };
    const dashes = (chart: ChartSpec): number =>
      marksOf(chart).filter((mark) => mark.kind === 'line' && mark.stroke.dash?.[0] === 2.5).length;
    expect(dashes(electricity)).toBe(0);
    expect(dashes(withGap)).toBe(1);
  });

  it('write months 1, 4, 7, 10 and each year once', () => {
    const said = saidBy(marksOf(electricity));
    for (const year of ['2024', '2025'])
      expect(said.filter((text) => text === year)).toHaveLength(1);
    for (const month of ['1', '4', '7', '10'])
      expect(said.filter((text) => text === month)).toHaveLength(2);
    expect(said).toContain('từ 9/2024: +15,5 MWh/tháng');
    expect(said).toContain('đã sửa');
  });
});

describe('month lines', () => {
  it.each([5e-324, 1e-300, 1e300])('finds an axis for values as far apart as %d', (size) => {
    const [line] = water.lines;
    const chart = { ...water, lines: [{ ...line, values: [size, -size, null] }] } as typeof water;
    for (const mark of marksOf(chart))
      for (const value of Object.values(mark))
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
  });

  it('stop where a value is missing', () => {
    const chart: ChartSpec = {
      ...water,
      lines: [
        {
          ...(water.lines[0] as (typeof water.lines)[number]),
          values: [1, 2, null, 4, null, 6, 7],
        },
      ],
      gap: [0, 0],
    };
    const [path] = marksOf(chart).filter((mark) => mark.kind === 'path');
    expect(path?.kind === 'path' && path.path.map(({ points }) => points.length)).toEqual([2, 2]);
    expect(marksOf(chart).filter((mark) => mark.kind === 'circle')).toHaveLength(1);
  });

  it('hatch only where the first line is above the second', () => {
    const line = water.lines[0] as (typeof water.lines)[number];
    const chart = (first: number[], second: number[]): ChartSpec => ({
      ...water,
      lines: [
        { ...line, values: first },
        { ...line, values: second },
      ],
      gap: [0, 1],
    });
    const areas = (spec: ChartSpec): number[] =>
      marksOf(spec).flatMap((mark) =>
        mark.kind === 'hatch' ? mark.path.map(({ points }) => points.length) : [],
      );
    expect(areas(chart([5, 5, 5], [1, 1, 9]))).toEqual([4, 3]);
    expect(areas(chart([1, 1, 1], [2, 2, 2]))).toEqual([]);
  });

  it('say the last value at the right end', () => {
    expect(saidBy(marksOf(water)).some((text) => /^nước thải 6\.600$/.test(text))).toBe(true);
  });
});

describe('coverage', () => {
  it('draws a cell a month in the shade of its grade, a dash where nothing was measured, and notes', () => {
    const marks = marksOf(coverage);
    const known = coverage.groups.flatMap(({ rows }) => rows).filter(({ grade }) => grade === 'D');
    const expected = known.flatMap(({ cells }) => cells).filter((cell) => cell === 'known').length;
    expect(rectsOf(marks, '#E9E9E6')).toHaveLength(expected);
    expect(marks.filter((mark) => mark.kind === 'line' && mark.stroke.width === 0.8)).toHaveLength(
      12 + 16,
    );
    expect(saidBy(marks).filter((text) => text === '1').length).toBe(3);
  });
});

describe('indicator rows', () => {
  const strip = (row: Partial<IndicatorRowsChart['rows'][number]>) => {
    const first = indicators.rows[1] as IndicatorRowsChart['rows'][number];
    return marksOf({ ...indicators, rows: [{ ...first, ...row }] });
  };

  it('widen the strip so that the plant lies on it', () => {
    const [band] = rectsOf(strip({ baseValue: 20, reportingValue: 140 }), '#E3E3DF');
    // The ring and the dot of the row, then those of the key.
    const [base = 0, reporting = 0] = strip({ baseValue: 20, reportingValue: 140 }).flatMap(
      (mark) => (mark.kind === 'circle' && mark.radius > 2 ? [mark.x] : []),
    );
    expect(base).toBeLessThan(band?.x ?? 0);
    expect(reporting).toBeGreaterThan((band?.x ?? 0) + (band?.width ?? 0));
  });

  it('say a missing number with a dash, and a missing band in words', () => {
    const said = saidBy(strip({ base: null, change: null, band: null, noBand: 'chưa có' }));
    expect(said.filter((text) => text === '–')).toHaveLength(2);
    expect(said).toContain('chưa có');
  });

  it('explain their marks only where there is a band', () => {
    expect(saidBy(strip({})).filter((text) => text === 'mức tốt')).toHaveLength(1);
    expect(saidBy(strip({ band: null }))).not.toContain('mức tốt');
  });
});

describe('pushing labels apart', () => {
  it('leaves none on another and none outside, if there is room', () => {
    const wish = fc.record({
      at: fc.double({ min: -50, max: 250, noNaN: true }),
      height: fc.integer({ min: 5, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 8 }), (wishes) => {
        const places = pushApart(wishes, 0, 200);
        const spans = places
          .map(
            (at, index) =>
              [
                at - (wishes[index]?.height ?? 0) / 2,
                at + (wishes[index]?.height ?? 0) / 2,
              ] as const,
          )
          .sort((a, b) => a[0] - b[0]);
        expect(spans[0]?.[0]).toBeGreaterThanOrEqual(-1e-9);
        expect(spans.at(-1)?.[1]).toBeLessThanOrEqual(200 + 1e-9);
        for (const [index, span] of spans.entries())
          expect(spans[index + 1]?.[0] ?? 999).toBeGreaterThanOrEqual(span[1] - 1e-9);
      }),
    );
  });

  it('does not move what stands free', () => {
    expect(
      pushApart(
        [
          { at: 20, height: 10 },
          { at: 80, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([20, 80]);
  });
});
