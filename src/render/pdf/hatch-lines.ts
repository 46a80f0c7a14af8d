import type { Path } from '../display.js';
import { extentOf } from '../extent.js';
import type { Hatch } from '../theme.js';

/** Draws one line between two points. */
type Pen = (x1: number, y1: number, x2: number, y2: number) => void;

/** Draws parallel lines that cover a shape. */
export function hatchLines(path: Path, { angle, pitch }: Hatch, draw: Pen): void {
  const points = path.flatMap((run) => run.points);
  const [left, right] = extentOf(points.map(([x]) => x));
  const [top, bottom] = extentOf(points.map(([, y]) => y));
  if (angle === 0) {
    for (let y = top + pitch / 2; y < bottom; y += pitch) draw(left, y, right, y);
    return;
  }
  const height = bottom - top;
  const step = pitch * Math.SQRT2;
  const [from, to] = angle === 45 ? [bottom, top] : [top, bottom];
  for (let x = left - height + step / 2; x < right; x += step) draw(x, from, x + height, to);
}
