import type { Path, Point } from '../display.js';
import type { Hatch } from '../theme.js';

/** Ends of parallel lines that cover a shape. */
export function hatchLines(path: Path, { angle, pitch }: Hatch): (readonly [Point, Point])[] {
  const points = path.flatMap((run) => run.points);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const lines: (readonly [Point, Point])[] = [];
  if (angle === 0) {
    for (let y = top + pitch / 2; y < bottom; y += pitch)
      lines.push([
        [left, y],
        [right, y],
      ]);
    return lines;
  }
  const height = bottom - top;
  const step = pitch * Math.SQRT2;
  for (let x = left - height + step / 2; x < right; x += step)
    lines.push(
      angle === 45
        ? [
            [x, bottom],
            [x + height, top],
          ]
        : [
            [x, top],
            [x + height, bottom],
          ],
    );
  return lines;
}
