// One synthetic plant of a class, from a seed: its folder, and what truly happened in it.
import { seedOf } from '../ingest/random.mjs';
import { drawsOf } from './draws.mjs';
import { seriesOf } from './plant-series.mjs';
import { shapeOf } from './plant-shape.mjs';
import { writeFolder } from './write-folder.mjs';

/**
 * @param {{ name: string, wish: (draws: ReturnType<typeof drawsOf>) => object }} plantClass
 * @param seed which of the class
 * @returns The files, the months, the true changes, dated `YYYY-MM`, and what the meters of output and
 *   electricity show, for a search apart from the program.
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
    meters: {
      output: months.map((_, month) => series.products.reduce((sum, one) => sum + one[month], 0)),
      electricity: series.electricity,
      series: 1 + (series.fuel === null ? 0 : 1) + (series.intake === null ? 0 : 2),
    },
  };
}
