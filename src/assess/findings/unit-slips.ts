import { seriesOfCell } from '../../model/cell-series.js';
import { leavesOf } from '../../model/diagnostic.js';
import { type Draft, found, type Grounds, intervalOf } from './grounds.js';

/** Cells that are off by the factor between two units, and that nobody has mended yet. */
export const unitSlipFindings = ({ plant }: Grounds): readonly Draft[] =>
  plant.diagnostics.flatMap((doubt) => {
    if (doubt.code !== 'SX2503' && doubt.code !== 'SX2515') return [];
    const at = seriesOfCell(plant, doubt.span);
    if (at === undefined) return [];
    const { value, mended, unit } = doubt.args;
    return found(
      { kind: 'unit-slip', about: at.series, since: at.month },
      {
        size: { ...intervalOf(mended - value, null), unit },
        money: null,
        grade: 'B',
        evidence: [...leavesOf(doubt.span).slice(0, 1), at.series],
      },
    );
  });
