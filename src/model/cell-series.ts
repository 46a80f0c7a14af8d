import type { Month } from './month.js';
import type { PlacedRow, PlantData } from './plant.js';

/** A series and the month of it that a row tells. */
interface SeriesMonth {
  readonly series: string;
  readonly month: Month;
}

/** A cell by its line and, where months are columns, its address. */
interface CellPlace {
  readonly file: string;
  readonly line?: number;
  readonly cell?: string;
}

const isAt = ({ file, line, cells }: PlacedRow, at: CellPlace): boolean =>
  file === at.file &&
  (cells ? Object.values(cells).some(({ address }) => address === at.cell) : line === at.line);

/** The series that the row with a cell feeds, where it feeds one by itself. */
export function seriesOfCell({ tables }: PlantData, place: CellPlace): SeriesMonth | undefined {
  const at = <R extends PlacedRow>(rows: readonly R[]): R | undefined =>
    rows.find((row) => isAt(row, place));
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
