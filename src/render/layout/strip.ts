import type { Mark } from '../display.js';

/** What a box is, for the structure of the document. */
export type BoxKind =
  | 'furniture'
  | 'question'
  | 'title'
  | 'lead'
  | 'heading'
  | 'unit-line'
  | 'paragraph'
  | 'source'
  | 'headline'
  | 'facts'
  | 'steps'
  | 'details'
  | 'table-head'
  | 'table-row'
  | 'chart'
  | 'panel-title';

/** Marks that belong together; their coordinates count from the box's own corner. */
export interface Box {
  readonly kind: BoxKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** What a picture says, for those who cannot see it. */
  readonly alt?: string;
}

/**
 * What holds a strip and the next together. firm: no page ends between them · wish: none does unless
 * what is tied is higher than a page.
 */
export type Tie = 'none' | 'wish' | 'firm';

/** A strip of the page that never breaks. The x of its boxes counts from the page, the y from the strip. */
export interface Strip {
  readonly boxes: readonly Box[];
  readonly height: number;
  /** White above it, unless it begins a page. */
  readonly gapBefore: number;
  readonly tie: Tie;
  /** Repeated above this strip where it begins a page. */
  readonly head: Strip | null;
}

/** A strip of one box, free of ties. */
export function strip(
  box: Omit<Box, 'y'>,
  ties: Partial<Omit<Strip, 'boxes' | 'height'>> = {},
): Strip {
  return {
    boxes: [{ ...box, y: 0 }],
    height: box.height,
    gapBefore: 0,
    tie: 'none',
    head: null,
    ...ties,
  };
}

/** The same strips with other white above the first. */
export const after = (gapBefore: number, strips: readonly Strip[]): Strip[] =>
  strips.map((one, index) => (index === 0 ? { ...one, gapBefore } : one));

/** The same strips, none of which may part from the next; the last only if asked. */
export const glued = (strips: readonly Strip[], isLastGlued = false): Strip[] =>
  strips.map((one, index) => ({
    ...one,
    tie: index < strips.length - 1 || isLastGlued ? 'firm' : one.tie,
  }));

/** The same strips, to be kept on one page if that is possible. */
export const wished = (strips: readonly Strip[]): Strip[] =>
  strips.map((one, index) =>
    one.tie === 'none' && index < strips.length - 1 ? { ...one, tie: 'wish' } : one,
  );

/** Height of strips under each other, with the white between them. */
export const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, one, index) => sum + one.height + (index === 0 ? 0 : one.gapBefore), 0);

/** The boxes of strips under each other, from a height on. */
export function stacked(strips: readonly Strip[], top: number): Box[] {
  const boxes: Box[] = [];
  let y = top;
  for (const [index, one] of strips.entries()) {
    if (index > 0) y += one.gapBefore;
    for (const box of one.boxes) boxes.push({ ...box, y: box.y + y });
    y += one.height;
  }
  return boxes;
}
