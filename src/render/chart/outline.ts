import { line } from 'd3-shape';
import type { Path, Point } from '../display.js';

/** A series as lines that stop where a value is missing, and the values that stand alone. */
export interface Outline {
  readonly path: Path;
  readonly single: readonly Point[];
}

/** Draws a series of values as lines. */
export function outlineOf(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): Outline {
  const pen = new Pen();
  line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => x(index))
    .y((value) => y(value as number))
    .context(pen as unknown as CanvasRenderingContext2D)(values);
  return {
    path: pen.runs
      .filter((points) => points.length > 1)
      .map((points) => ({ points, isClosed: false })),
    single: pen.runs.filter((points) => points.length === 1).map((points) => points[0] as Point),
  };
}

/** Takes what d3 draws on a canvas and keeps the points. */
class Pen {
  readonly runs: Point[][] = [];

  moveTo(x: number, y: number): void {
    this.runs.push([[x, y]]);
  }

  lineTo(x: number, y: number): void {
    this.runs.at(-1)?.push([x, y]);
  }

  closePath(): void {
    // d3 closes a run of one point; there is nothing to close.
  }
}

/** Where two lines cross between two months, and the area in which the first is above the second. */
export function areaAbove(
  upper: readonly (number | null)[],
  lower: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): Path {
  const areas: { points: Point[]; isClosed: true }[] = [];
  for (let index = 0; index + 1 < upper.length; index++) {
    const [a0, b0, a1, b1] = [upper[index], lower[index], upper[index + 1], lower[index + 1]];
    if (a0 == null || b0 == null || a1 == null || b1 == null) continue;
    const area = sliceAbove([a0, a1], [b0, b1]);
    if (area === null) continue;
    const at = (share: number, value: number): Point => [
      x(index) + share * (x(index + 1) - x(index)),
      y(value),
    ];
    areas.push({ points: area.map(([share, value]) => at(share, value)), isClosed: true });
  }
  return areas;
}

/** Corners of the part of one month in which the first line is above, as [share of the month, value]. */
function sliceAbove(
  [a0, a1]: readonly [number, number],
  [b0, b1]: readonly [number, number],
): Point[] | null {
  const [d0, d1] = [a0 - b0, a1 - b1];
  if (d0 <= 0 && d1 <= 0) return null;
  if (d0 >= 0 && d1 >= 0)
    return [
      [0, a0],
      [1, a1],
      [1, b1],
      [0, b0],
    ];
  const share = d0 / (d0 - d1);
  const crossing: Point = [share, a0 + share * (a1 - a0)];
  return d0 > 0 ? [[0, a0], crossing, [0, b0]] : [crossing, [1, a1], [1, b1]];
}
