import { expect, test } from 'vitest';
import { doubtsByFigure } from '../../src/report/doubted-cells.js';
import { loadFiguresFor, meterOf } from '../support/load-figures.js';
import { makeLines, readMeterFiles } from '../support/meters.js';

test('figures of a load rest on the doubt about a mad interval, the base load does not', () => {
  const lines = makeLines({
    from: '2025-01-01',
    days: 365,
    value: (slot, day) => (day === 99 && slot === 40 ? 100_000 : 50),
  });
  const { figures } = loadFiguresFor(meterOf(lines));
  const { diagnostics } = readMeterFiles({
    'M.csv': `time,value (kWh)\n${lines.join('\n')}\n`,
  });
  const doubts = doubtsByFigure(figures, diagnostics);
  const codesOf = (id: string): string[] => doubts(id).map(({ code }) => code);
  for (const id of ['energy', 'load.peak', 'load.factor', 'peak.share', 'load.base.share'])
    expect(codesOf(`meter.M.${id}`), id).toEqual(['SX1415']);
  expect(codesOf('electricity.load.base.share')).toEqual(['SX1415']);
  expect(codesOf('meter.M.load.base')).toEqual([]);
});
