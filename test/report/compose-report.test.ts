import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpeaker } from '../../src/lang/speaker.js';
import type { AssessmentCore } from '../../src/model/assessment-schema.js';
import type { Block, ReportModel, TableBlock } from '../../src/model/report.js';
import { composeReport } from '../../src/report/compose-report.js';
import { amountsOf, resolve } from '../support/amounts-of.js';
import { core, figure, fullCore, plant, reportInput, series } from '../support/report-input.js';
import { wordsOf } from '../support/words-of.js';

const compose = (of: AssessmentCore): ReportModel => composeReport(reportInput({ core: of }));

const sectionIds = (of: AssessmentCore): string[] => compose(of).sections.map(({ id }) => id);

/** Blocks of a report, those inside panels and splits too. */
function blocksOf(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'panel') return [block, ...blocksOf(block.blocks)];
    if (block.kind === 'split') return [block, ...blocksOf([...block.left, ...block.right])];
    return [block];
  });
}

const allBlocks = (model: ReportModel): Block[] =>
  model.sections.flatMap(({ blocks }) => blocksOf(blocks));

function isEmpty(block: Block): boolean {
  if (block.kind === 'table') return block.rows.length === 0;
  if (block.kind === 'panel') return block.blocks.length === 0;
  if ('items' in block) return block.items.length === 0;
  if (block.kind === 'chart' && 'rows' in block.chart) return block.chart.rows.length === 0;
  return false;
}

describe('sections', () => {
  const all = [
    'cover',
    'decision',
    'data-quality',
    'energy',
    'water',
    'materials',
    'indicators',
    'options',
    'method',
  ];

  it('stand in the order in which a director reads', () => {
    expect(sectionIds(fullCore())).toEqual(all);
  });

  it.each([
    ['nothing at all', core(), []],
    [
      'only production',
      core({
        figures: [figure('production.total', 't', 100, 90)],
        series: [series('production.total', 't', () => 8)],
      }),
      [],
    ],
    [
      'only energy',
      core({
        figures: [
          figure('energy.electricity', 'kWh', 1e6, 9e5),
          figure('energy.cost', 'VND', 2e9, 1.8e9),
        ],
        series: [series('energy.electricity', 'kWh', () => 80_000)],
      }),
      ['energy'],
    ],
    ['only water', core({ series: [series('water.intake', 'm3', () => 10)] }), ['water']],
    ['only waste', core({ figures: [figure('waste.total', 't', 5)] }), ['materials']],
    [
      'only an indicator',
      core({ figures: [figure('energy.specific', 'GJ/t', 5)] }),
      ['indicators'],
    ],
  ])('of a plant with %s', (_, of, between) => {
    expect(sectionIds(of)).toEqual(['cover', 'data-quality', ...between, 'method']);
  });

  it('that are left out are named under data quality', () => {
    const quality = compose(core()).sections.find(({ id }) => id === 'data-quality');
    const last = quality?.blocks.at(-1);
    expect(last?.kind === 'paragraph' && createSpeaker('en').say(last.text)).toContain(
      'Energy, Water, Materials and waste, Indicators and Options',
    );
  });

  it('have a question each, but for the cover', () => {
    expect(compose(fullCore()).sections.map(({ question }) => question === null)).toEqual(
      all.map((id) => id === 'cover'),
    );
  });
});

const anyFull = fc
  .record({
    figures: fc.subarray(fullCore().figures as never[]),
    series: fc.subarray(fullCore().series as never[]),
    coverage: fc.subarray(fullCore().coverage as never[]),
    options: fc.constantFrom([], fullCore().options),
    hasPeriods: fc.boolean(),
    hidden: fc.array(fc.nat(60)),
  })
  .map(({ figures, series: some, coverage, options, hasPeriods, hidden }) => {
    const full = fullCore();
    const blanked = (figures as typeof full.figures).map((each, index) =>
      hidden.includes(index) ? { ...each, value: null, change: null } : each,
    );
    return fullCore({
      figures: blanked,
      series: some,
      coverage,
      options,
      totals: options.length > 0 ? full.totals : null,
      periods: hasPeriods ? full.periods : null,
    });
  });

describe('whatever is known of a plant', () => {
  it('every amount is one that the assessment holds', () => {
    fc.assert(
      fc.property(anyFull, (of) => {
        for (const amount of amountsOf(compose(of)))
          expect([amount.of, resolve(of, amount.of)]).toEqual([
            amount.of,
            expect.closeTo(amount.value, 6),
          ]);
      }),
    );
  });

  it('nothing is empty', () => {
    fc.assert(
      fc.property(anyFull, (of) => {
        const model = compose(of);
        expect(allBlocks(model).filter(isEmpty)).toEqual([]);
        for (const { blocks } of model.sections) expect(blocks.length).toBeGreaterThan(0);
      }),
    );
  });

  it('every table has a cell a column, and its widths make one page', () => {
    fc.assert(
      fc.property(anyFull, (of) => {
        const tables = allBlocks(compose(of)).filter((b): b is TableBlock => b.kind === 'table');
        for (const { columns, rows } of tables) {
          expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1, 9);
          for (const { cells } of rows) expect(cells.length).toBe(columns.length);
        }
      }),
    );
  });

  it.each(['vi', 'en'] as const)('every sentence is complete in %s', (language) => {
    const { say } = createSpeaker(language);
    fc.assert(
      fc.property(anyFull, (of) => {
        for (const text of wordsOf(compose(of), say))
          expect(text).not.toMatch(/[{}]|undefined|null|NaN|report\.|: \.|: ,|, \.| {2}/);
      }),
    );
  });
});

describe('the foot of the page', () => {
  const foot = (of: AssessmentCore, more = {}) =>
    createSpeaker('vi').say(composeReport(reportInput({ core: of, plant: plant(more) })).footer);

  it('names months, date and data code', () => {
    expect(foot(core()).replaceAll('\u00a0', ' ')).toBe(
      'Số liệu 1/2024–12/2025. Khảo sát 14/01/2026. Mã số liệu a41c 81f6',
    );
  });

  it('leaves out what is not known', () => {
    expect(foot(core({ periods: null, inputs: [] })).replaceAll('\u00a0', ' ')).toBe(
      'Mã số liệu 0000 0000',
    );
  });
});
