import type { Shade, Tone } from '../../model/chart-spec.js';
import { rectPath } from '../display.js';
import type { Drawing } from '../drawing.js';
import { color, toneColor, toneHatch, toneLine } from '../theme.js';

/** Bands lower than this take the denser hatch. */
const THIN = 8;

/**
 * Fills a bar in the colour of its resource; full fills carry its pattern, tints its outline.
 *
 * @param plain - Width at the left that stays free of the pattern, for a word on it.
 */
export function fillBar(
  drawing: Drawing,
  area: { x: number; y: number; width: number; height: number },
  tone: Tone,
  shade: Shade,
  plain = 0,
): void {
  const { x, y, width, height } = area;
  if (width <= 0 || height <= 0) return;
  if (shade === 'tint') {
    const line = Math.min(0.8, width, height);
    const inset = line / 2;
    drawing.rect(x + inset, y + inset, width - line, height - line, {
      fill: toneColor[tone].tint,
      stroke: { color: toneColor[tone].full, width: line },
    });
    return;
  }
  drawing.rect(x, y, width, height, { fill: toneColor[tone][shade] });
  const hatch = toneHatch[tone];
  if (hatch === null || shade !== 'full' || width - plain < 2) return;
  const pitch = height < THIN ? 3 : hatch.pitch;
  drawing.hatch(rectPath(x + plain, y, width - plain, height), { ...hatch, pitch }, color.paper);
}

/** Colour of a line of a resource. */
export const lineColor = (tone: Tone, shade: Shade): string =>
  shade === 'full' ? toneLine(tone) : toneColor[tone][shade];
