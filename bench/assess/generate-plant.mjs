// One synthetic plant of a class, from a seed: its folder, and what truly happened in it.
import { seedOf } from '../ingest/random.mjs';
import { drawsOf } from './draws.mjs';
import { seriesOf } from './plant-series.mjs';
import { shapeOf } from './plant-shape.mjs';
import { writeFolder } from './write-folder.mjs';

/**
 * @param {{ name: string, wish: (draws: ReturnType<typeof drawsOf>) => object }} plantClass
 * @param seed which of the class
 * @returns The files, the months, and the true changes, dated `YYYY-MM`.
 */
export function generatePlant(plantClass, seed) {
  const draws = drawsOf(seedOf(plantClass.name, seed));
  const wish = plantClass.wish(draws);
  const shape = shapeOf(draws, wish);
  const series = seriesOf(shape, wish, draws);
  const { months } = shape;
  return {
    files: writeFolder(shape, series, wish),
    months,
    changes: series.changes.map((change) => ({ ...change, since: months[change.since] })),
    slipMonth: wish.slip ? months[wish.slip.month] : null,
  };
}
