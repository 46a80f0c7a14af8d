import { describe, expect, it } from 'vitest';
import type { Block, ReportModel, TableRow } from '../../src/model/report.js';
import { layOutReport } from '../../src/render/layout/lay-out-report.js';
import { paginate } from '../../src/render/layout/paginate.js';
import { type Strip, strip } from '../../src/render/layout/strip.js';
import { fonts } from '../support/fonts.js';
import { printSpeaker } from '../support/print-speaker.js';

/** Room on a page is 731 points. */
const piece = (name: string, height: number, ties: Partial<Strip> = {}): Strip =>
  strip({ kind: 'chart', x: 62, width: 486, height, marks: [], alt: name }, ties);

const names = (strips: readonly Strip[]): string[] =>
  paginate(strips).map((boxes) => boxes.map(({ alt }) => alt).join(' '));

describe('paging', () => {
  const head = piece('head', 20);

  it.each([
    [
      'fills a page before it turns',
      [piece('a', 700), piece('b', 31), piece('c', 1)],
      ['a b', 'c'],
    ],
    ['moves what is too high for the rest', [piece('a', 400), piece('b', 400)], ['a', 'b']],
    ['counts the white above', [piece('a', 700), piece('b', 25, { gapBefore: 10 })], ['a', 'b']],
    [
      'gives no white at the top',
      [piece('a', 700), piece('b', 731, { gapBefore: 10 })],
      ['a', 'b'],
    ],
    [
      'keeps a tie',
      [piece('a', 700), piece('b', 20, { tie: 'firm' }), piece('c', 20)],
      ['a', 'b c'],
    ],
    [
      'parts at a wish first',
      [piece('a', 10, { tie: 'firm' }), piece('b', 400, { tie: 'wish' }), piece('c', 400)],
      ['a b', 'c'],
    ],
    [
      'parts anywhere when it must',
      [piece('a', 400, { tie: 'firm' }), piece('b', 400)],
      ['a', 'b'],
    ],
    [
      'repeats a head',
      [piece('a', 700), piece('b', 30, { head }), piece('c', 30, { head })],
      ['a b', 'head c'],
    ],
    ['does not repeat a head below others', [piece('a', 10), piece('b', 30, { head })], ['a b']],
    ['prints what is higher than a page', [piece('a', 10), piece('b', 900)], ['a', 'b']],
  ])('%s', (_, strips, pages) => {
    expect(names(strips)).toEqual(pages);
  });

  it('makes a page even of nothing', () => {
    expect(paginate([])).toEqual([[]]);
  });
});

const lay = (blocks: readonly Block[]) => {
  const report: ReportModel = {
    title: 't',
    subject: 's',
    footer: 'f',
    author: 'a',
    keywords: [],
    sections: [{ id: 'x', name: 'n', question: 'q', title: 't', lead: null, blocks }],
  };
  return layOutReport(report, { fonts, say: printSpeaker.say });
};

const kindsOf = (blocks: readonly Block[]): string[][] =>
  lay(blocks).map(({ boxes }) =>
    boxes.map(({ kind }) => kind).filter((kind) => kind !== 'furniture'),
  );

const words = (count: number): string => Array.from({ length: count }, () => 'nghiêng').join(' ');

describe('a report on pages', () => {
  it('repeats the head of a long table, and never leaves one row to a page', () => {
    const rows: TableRow[] = Array.from({ length: 60 }, () => ({ kind: 'row', cells: ['a'] }));
    for (let count = 30; count < 60; count++) {
      const pages = kindsOf([
        {
          kind: 'table',
          columns: [{ head: 'h', align: 'left', width: 1 }],
          rows: rows.slice(0, count),
        },
      ]);
      for (const page of pages.slice(1)) {
        expect(page[0]).toBe('table-head');
        expect(page.filter((kind) => kind === 'table-row').length).toBeGreaterThan(1);
      }
    }
  });

  it('keeps the first row of a group with it', () => {
    const filler = (count: number): TableRow[] =>
      Array.from({ length: count }, () => ({ kind: 'row', cells: ['a'] }));
    for (let before = 20; before < 45; before++) {
      const pages = lay([
        {
          kind: 'table',
          columns: [{ head: 'h', align: 'left', width: 1 }],
          rows: [...filler(before), { kind: 'group', cells: ['nhóm'] }, ...filler(4)],
        },
      ]);
      for (const { boxes } of pages) {
        const last = boxes.filter(({ kind }) => kind === 'table-row').at(-1);
        expect(last?.marks.some((mark) => mark.kind === 'text' && mark.text === 'nhóm')).not.toBe(
          true,
        );
      }
    }
  });

  it('leaves no single line of a paragraph to a page', () => {
    for (let length = 380; length < 480; length += 7) {
      const lines = lay([{ kind: 'paragraph', style: 'body', text: words(length) }]).map(
        ({ boxes }) =>
          boxes.filter(({ kind }) => kind === 'paragraph').flatMap(({ marks }) => marks).length,
      );
      for (const count of lines) expect(count).toBeGreaterThan(1);
    }
  });

  it('sets the columns of a split beside each other, or one after the other if too high', () => {
    const side = (count: number): Block[] => [
      { kind: 'paragraph', style: 'body', text: words(count) },
    ];
    const xs = (count: number): number[] =>
      lay([
        {
          kind: 'split',
          columns: [8, 4],
          left: side(count),
          right: [{ kind: 'paragraph', style: 'body', text: 'bên' }],
        },
      ]).flatMap(({ boxes }) => boxes.filter(({ kind }) => kind === 'paragraph').map(({ x }) => x));
    expect(new Set(xs(20))).toEqual(new Set([62, 394]));
    expect(new Set(xs(900))).toEqual(new Set([62]));
  });
});
