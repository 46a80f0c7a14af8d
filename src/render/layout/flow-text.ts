import { Drawing } from '../drawing.js';
import { type Breaker, breakLines } from '../font/line-break.js';
import type { Studio } from '../studio.js';
import type { TextStyle } from '../theme.js';
import { type BoxKind, type Strip, strip } from './strip.js';

/** Where a block stands on the page. */
export interface Area {
  readonly x: number;
  readonly width: number;
}

/** Sets a text as strips of lines: no page ends after its first line or before its last. */
export function flowText(
  said: string,
  kind: BoxKind,
  style: TextStyle,
  area: Area,
  studio: Studio,
  breaker: Breaker = breakLines,
): Strip[] {
  const face = studio.fonts[style.face];
  const lines = breaker(face, face.clean(said), area.width / style.size);
  return partsOf(lines).map((part) => {
    const drawing = new Drawing(studio.fonts);
    const height = drawing.block(part, 0, 0, style);
    return strip({ kind, ...area, height, marks: drawing.marks });
  });
}

/** Two lines at the beginning and two at the end stay together. */
function partsOf(lines: readonly string[]): (readonly string[])[] {
  if (lines.length <= 3) return [lines];
  return [lines.slice(0, 2), ...lines.slice(2, -2).map((line) => [line]), lines.slice(-2)];
}
