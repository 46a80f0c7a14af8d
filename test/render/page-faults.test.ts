import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/render/display.js';
import type { Page } from '../../src/render/layout/lay-out-report.js';
import type { Box, BoxKind } from '../../src/render/layout/strip.js';
import { pageFaults } from '../support/page-faults.js';

const text = (x: number, baseline: number, width = 40): Mark => ({
  kind: 'text',
  x,
  baseline,
  width,
  text: `${x}/${baseline}`,
  face: 'regular',
  size: 10,
  color: '#000000',
});

const box = (kind: BoxKind, y: number, height: number, marks: readonly Mark[] = []): Box => ({
  kind,
  x: 62,
  y,
  width: 486,
  height,
  marks,
});

const page = (...boxes: Box[]): Page => ({ boxes, section: 0, isFirstOfSection: true });

/** The checker is only worth as much as what it finds. */
describe('planted faults are found', () => {
  it.each([
    ['text over text', page(box('paragraph', 100, 14, [text(0, 10), text(30, 12)])), 'lies over'],
    [
      'text over text of another box',
      page(box('paragraph', 100, 14, [text(0, 10)]), box('chart', 104, 14, [text(0, 10)])),
      'lies over',
    ],
    [
      'text beyond the right edge',
      page(box('paragraph', 100, 14, [text(470, 10)])),
      'leaves the frame',
    ],
    ['text left of the edge', page(box('paragraph', 100, 14, [text(-1, 10)])), 'leaves the frame'],
    ['text below the foot', page(box('furniture', 815, 0, [text(0, 5)])), 'leaves the frame'],
    ['a row over the foot', page(box('table-row', 780, 12, [])), 'runs over the foot'],
    [
      'a heading at the end',
      page(box('paragraph', 59, 14), box('heading', 80, 14)),
      'stands alone',
    ],
    ['a table head at the end', page(box('table-head', 59, 14)), 'stands alone'],
    ['a table without head', page(box('table-row', 59, 14)), 'without its head'],
  ])('%s', (_, planted, fault) => {
    expect(pageFaults(planted).join()).toContain(fault);
  });

  it('and a sound page has none', () => {
    const sound = page(
      box('furniture', 36, 0, [text(0, 0)]),
      box('heading', 59, 14, [text(0, 10)]),
      box('table-head', 80, 14, [text(0, 10)]),
      box('table-row', 94, 14, [text(0, 10), text(446, 10)]),
    );
    expect(pageFaults(sound)).toEqual([]);
  });
});
