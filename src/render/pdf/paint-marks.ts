import type { Mark, Path, Stroke } from '../display.js';
import type { FontFace } from '../font/font-face.js';
import type { FontSet } from '../font/font-set.js';
import type { Box } from '../layout/strip.js';
import { page } from '../theme.js';
import { type ContentStream, number } from './content-stream.js';
import { encodeText } from './encode-text.js';
import { hatchLines } from './hatch-lines.js';
import type { PdfWriter } from './pdfkit-adapter.js';

/** Control points of the four arcs that make a circle of radius 1. */
const ARC = 0.5523;

/** Where the marks of a box go: x to the right of it, y below it, in a page that counts from below. */
interface Easel {
  readonly stream: ContentStream;
  readonly fonts: FontSet;
  readonly writer: PdfWriter;
  readonly used: Set<FontFace>;
  readonly dx: number;
  readonly dy: number;
}

type Of<K extends Mark['kind']> = Extract<Mark, { kind: K }>;

/** Every kind of mark and how it is painted. */
const kinds: { readonly [K in Mark['kind']]: (mark: Of<K>, easel: Easel) => void } = {
  text: paintText,
  rect({ x, y, width, height, fill, stroke }, easel) {
    const corner = point(x, y + height, easel);
    paintShape(`${corner} ${number(width)} ${number(height)} re\n`, fill, stroke, easel);
  },
  line({ x1, y1, x2, y2, stroke }, easel) {
    paintShape(`${point(x1, y1, easel)} m ${point(x2, y2, easel)} l\n`, undefined, stroke, easel);
  },
  circle({ x, y, radius, fill, stroke }, easel) {
    paintShape(circlePath(x, y, radius, easel), fill, stroke, easel);
  },
  path({ path, fill, stroke }, easel) {
    paintShape(outline(path, easel), fill, stroke, easel);
  },
  hatch({ path, hatch, color }, easel) {
    easel.stream.strokeWith({ color, width: hatch.width });
    easel.stream.clipped(outline(path, easel), () => {
      hatchLines(path, hatch, (x1, y1, x2, y2) =>
        easel.stream.write(`${point(x1, y1, easel)} m ${point(x2, y2, easel)} l\n`),
      );
      easel.stream.write('S\n');
    });
  },
};

/** Paints the boxes of a page, in their order. */
export function paintBoxes(boxes: readonly Box[], tools: Omit<Easel, 'dx' | 'dy'>): void {
  for (const box of boxes) {
    const easel: Easel = { ...tools, dx: box.x, dy: page.height - box.y };
    for (const mark of box.marks)
      (kinds[mark.kind] as (mark: Mark, easel: Easel) => void)(mark, easel);
  }
}

function paintText(mark: Of<'text'>, easel: Easel): void {
  const { stream, fonts, writer, used } = easel;
  const face = fonts[mark.face];
  used.add(face);
  const glyphs = writer.font(face);
  stream.fillWith(mark.color);
  stream.write('BT ');
  stream.fontIs(glyphs.id, mark.size);
  const start = point(mark.x, mark.baseline, easel);
  stream.write(`1 0 0 1 ${start} Tm ${encodeText(mark.text, glyphs)} ET\n`);
}

function paintShape(
  path: string,
  fill: string | undefined,
  stroke: Stroke | undefined,
  { stream }: Easel,
): void {
  if (fill !== undefined) stream.fillWith(fill);
  if (stroke !== undefined) stream.strokeWith(stroke);
  stream.write(`${path}${fill === undefined ? 'S' : stroke === undefined ? 'f' : 'B'}\n`);
}

const point = (x: number, y: number, { dx, dy }: Easel): string =>
  `${number(dx + x)} ${number(dy - y)}`;

function outline(path: Path, easel: Easel): string {
  let drawn = '';
  for (const { points, isClosed } of path) {
    for (const [index, [x, y]] of points.entries())
      drawn += `${point(x, y, easel)} ${index === 0 ? 'm' : 'l'}\n`;
    if (isClosed) drawn += 'h\n';
  }
  return drawn;
}

function circlePath(x: number, y: number, radius: number, easel: Easel): string {
  const k = radius * ARC;
  const at = (dx: number, dy: number): string => point(x + dx, y + dy, easel);
  return `${at(-radius, 0)} m
${at(-radius, -k)} ${at(-k, -radius)} ${at(0, -radius)} c
${at(k, -radius)} ${at(radius, -k)} ${at(radius, 0)} c
${at(radius, k)} ${at(k, radius)} ${at(0, radius)} c
${at(-k, radius)} ${at(-radius, k)} ${at(-radius, 0)} c
h
`;
}
