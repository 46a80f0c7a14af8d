import type { Month } from '../model/month.js';
import type { PlantData } from '../model/plant.js';

/** A series and the month of it that a row tells. */
interface SeriesMonth {
  readonly series: string;
  readonly month: Month;
}

/** The series that a row of a table feeds, where it feeds one by itself. */
export function seriesOfRow(
  { tables }: PlantData,
  { file, line }: { readonly file: string; readonly line?: number },
): SeriesMonth | undefined {
  const at = <R extends { file: string; line: number }>(rows: readonly R[]): R | undefined =>
    rows.find((row) => row.file === file && row.line === line);
  const energy = at(tables.energy.rows);
  if (energy) return { series: `energy.${energy.carrier}`, month: energy.month };
  const water = at(tables.water.rows);
  if (water)
    return {
      series: water.stream === 'wastewater' ? 'wastewater.volume' : 'water.intake',
      month: water.month,
    };
  const production = at(tables.production.rows);
  if (production) return { series: 'production.total', month: production.month };
  const material = at(tables.materials.rows);
  if (material) return { series: `material.${material.material}`, month: material.month };
  const waste = at(tables.waste.rows);
  return waste && { series: `waste.stream.${waste.stream}`, month: waste.month };
}
