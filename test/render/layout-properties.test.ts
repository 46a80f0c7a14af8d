import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutReport } from '../../src/render/layout/lay-out-report.js';
import { anyReport } from '../support/any-report.js';
import { fonts } from '../support/fonts.js';
import { pageFaults } from '../support/page-faults.js';
import { printSpeaker } from '../support/print-speaker.js';
import { sampleReport } from '../support/sample-report.js';

const studio = { fonts, say: printSpeaker.say };

describe('any report', () => {
  it('keeps to the frame, overlaps nothing, splits no row and leaves no heading alone', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(layOutReport(report, studio).flatMap(pageFaults)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('prints every row of every table once', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const rows = JSON.stringify(report).match(/"kind":"(row|group|total)"/g)?.length ?? 0;
        const printed = layOutReport(report, studio)
          .flatMap(({ boxes }) => boxes)
          .filter(({ kind }) => kind === 'table-row').length;
        expect(printed).toBe(rows);
      }),
      { numRuns: 50 },
    );
  });
});

it('sets the sample report without a fault', () => {
  expect(layOutReport(sampleReport, studio).flatMap(pageFaults)).toEqual([]);
});
