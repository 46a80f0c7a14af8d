import type { Benchmark } from '../../model/library.js';
import { derive } from '../figures/derive.js';
import { draftOf, enter } from '../figures/draft.js';
import type { Workspace } from '../figures/workspace.js';
import { benchmarkGap } from '../formulas/benchmark-gap.js';
import { bandScale } from './band-units.js';
import { applicable } from './compare.js';
import { heldAgainst } from './held-against.js';

/** `benchmark.<id>.gap`: the distance to good practice, of the benchmarks that apply. */
export function benchmarkFigures(space: Workspace): void {
  for (const benchmark of applicable(space)) gapFigure(space, benchmark);
}

function gapFigure({ book }: Workspace, benchmark: Benchmark): void {
  const held = heldAgainst(benchmark.figure, (id) => book.has(id));
  if (held === undefined || benchmark.goodPractice === null) return;
  const from = [held.over, ...(held.under === null ? [] : [held.under])].map(
    (id) => [id, draftOf(book, id).unit] as const,
  );
  const unit = from.map(([, each]) => each).join('/');
  const scale = bandScale(benchmark.unit, unit);
  if (scale === undefined) return;
  const goodPractice = benchmark.goodPractice * scale;
  const draft = derive(book, {
    id: `benchmark.${benchmark.id}.gap`,
    unit,
    formula: 'benchmark-gap',
    from,
    compute: (over, under = 1) =>
      under === 0 ? undefined : benchmarkGap(over / under, goodPractice, benchmark.better),
  });
  // The error of a difference is not that of what it is taken from, and bands have none on record.
  const quality = { ...draft.quality, errors: null };
  enter(book, { ...draft, quality, sources: [benchmark.source] });
}
