import type { Mark, Path, Stroke } from './display.js';
import type { FontSet } from './font/font-set.js';
import { breakLines, shorten } from './font/line-break.js';
import { baselineOf, color, type Hatch, type TextStyle } from './theme.js';

export type Anchor = 'start' | 'middle' | 'end';

/** Rounding of positions in a sum of widths; a text that fills its column to the last point still fits. */
const TOLERANCE = 1e-6;

/** Stands where something has no room. */
const LEFT_OUT = '…';

/**
 * Collects the marks of one box and knows the fonts: whoever draws can ask how wide a text is
 * before deciding where it stands.
 */
export class Drawing {
  readonly marks: Mark[] = [];

  private readonly fonts: FontSet;

  constructor(fonts: FontSet) {
    this.fonts = fonts;
  }

  /** Width of a text on one line. */
  width(text: string, { face, size }: TextStyle): number {
    const font = this.fonts[face];
    return font.width(font.clean(text)) * size;
  }

  /** The lines of a text in a width; those beyond `most` end in an ellipsis. */
  lines(text: string, { face, size }: TextStyle, width: number, most?: number): string[] {
    const font = this.fonts[face];
    return breakLines(font, font.clean(text), width / size + TOLERANCE, most);
  }

  /** The text on one line, cut with an ellipsis where it is too wide. */
  fit(text: string, { face, size }: TextStyle, width: number): string {
    const font = this.fonts[face];
    return shorten(font, font.clean(text), width / size + TOLERANCE);
  }

  /** A number on one line: whole or not at all, for a number that is cut reads as another one. */
  whole(number: string, style: TextStyle, width: number): string {
    if (this.width(number, style) <= width + TOLERANCE) return number;
    return this.width(LEFT_OUT, style) <= width ? LEFT_OUT : '';
  }

  /** Draws one line of text; `y` is the middle of its capitals. */
  label(text: string, x: number, y: number, style: TextStyle, anchor: Anchor = 'start'): void {
    this.onBaseline(text, x, y + style.size * 0.33, style, anchor);
  }

  /** Draws one line of text; `top` is the top of its leading. */
  line(text: string, x: number, top: number, style: TextStyle, anchor: Anchor = 'start'): void {
    this.onBaseline(text, x, top + baselineOf(style), style, anchor);
  }

  onBaseline(
    text: string,
    x: number,
    baseline: number,
    style: TextStyle,
    anchor: Anchor = 'start',
  ): void {
    const font = this.fonts[style.face];
    const clean = font.clean(text);
    if (clean === '') return;
    const { face, size, color: fill } = style;
    const width = font.width(clean) * size;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    this.marks.push({
      kind: 'text',
      x: left,
      baseline,
      text: clean,
      face,
      size,
      color: fill,
      width,
    });
  }

  /** Draws lines under each other from `top` and returns where the next one would begin. */
  block(
    lines: readonly string[],
    x: number,
    top: number,
    style: TextStyle,
    anchor: Anchor = 'start',
  ): number {
    for (const [index, line] of lines.entries())
      this.line(line, x, top + index * style.leading, style, anchor);
    return top + lines.length * style.leading;
  }

  rect(
    x: number,
    y: number,
    width: number,
    height: number,
    paint: { fill?: string; stroke?: Stroke },
  ): void {
    this.marks.push({ kind: 'rect', x, y, width, height, ...paint });
  }

  rule(x1: number, x2: number, y: number, stroke: Stroke): void {
    this.marks.push({ kind: 'line', x1, y1: y, x2, y2: y, stroke });
  }

  upright(x: number, y1: number, y2: number, stroke: Stroke): void {
    this.marks.push({ kind: 'line', x1: x, y1, x2: x, y2, stroke });
  }

  circle(x: number, y: number, radius: number, paint: { fill?: string; stroke?: Stroke }): void {
    this.marks.push({ kind: 'circle', x, y, radius, ...paint });
  }

  path(path: Path, paint: { fill?: string; stroke?: Stroke }): void {
    if (path.length > 0) this.marks.push({ kind: 'path', path, ...paint });
  }

  hatch(path: Path, hatch: Hatch, stroke: string): void {
    if (path.length > 0) this.marks.push({ kind: 'hatch', path, hatch, color: stroke });
  }

  /** White behind a label, so that lines do not run through it; `y` is the middle of its capitals. */
  plate(x: number, y: number, width: number, { size }: TextStyle): void {
    this.rect(x - 1.5, y - size * 0.6, width + 3, size * 1.2, { fill: color.paper });
  }
}
