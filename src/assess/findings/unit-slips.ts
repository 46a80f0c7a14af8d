import { seriesOfCell } from '../../model/cell-series.js';
import { leavesOf } from '../../model/diagnostic.js';
import { type Draft, findingId, type Grounds } from './grounds.js';

/** Cells that are off by the factor between two units, and that nobody has mended yet. */
export const unitSlipFindings = ({ plant }: Grounds): readonly Draft[] =>
  plant.diagnostics.flatMap((doubt) => {
    if (doubt.code !== 'SX2503' && doubt.code !== 'SX2515') return [];
    const at = seriesOfCell(plant, doubt.span);
    if (at === undefined) return [];
    const { value, mended, unit } = doubt.args;
    const named = { kind: 'unit-slip', about: at.series, since: at.month } as const;
    return {
      id: findingId(named),
      ...named,
      size: { value: mended - value, low: null, high: null, unit },
      money: null,
      grade: 'B' as const,
      evidence: [...leavesOf(doubt.span).slice(0, 1), at.series],
    };
  });
