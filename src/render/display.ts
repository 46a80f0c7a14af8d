import type { FaceName } from './font/font-face.js';
import type { Hatch } from './theme.js';

/** What a page is made of. Coordinates are in points, y downwards, relative to the box that holds the mark. */
export type Mark = TextMark | RectMark | LineMark | CircleMark | PathMark | HatchMark;

/** One run of text from its left end. */
interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly baseline: number;
  readonly text: string;
  readonly face: FaceName;
  readonly size: number;
  readonly color: string;
  readonly width: number;
}

interface RectMark {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: string;
  readonly stroke?: Stroke;
}

interface LineMark {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Stroke;
}

interface CircleMark {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill?: string;
  readonly stroke?: Stroke;
}

interface PathMark {
  readonly kind: 'path';
  readonly path: Path;
  readonly fill?: string;
  readonly stroke?: Stroke;
}

/** Parallel lines inside a shape. */
interface HatchMark {
  readonly kind: 'hatch';
  readonly path: Path;
  readonly hatch: Hatch;
  readonly color: string;
}

export interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash?: readonly [number, number];
}

/** Straight outlines; each begins anew, and a closed one returns to its first point. */
export type Path = readonly {
  readonly points: readonly Point[];
  readonly isClosed: boolean;
}[];

export type Point = readonly [x: number, y: number];

/** The outline of a rectangle. */
export const rectPath = (x: number, y: number, width: number, height: number): Path => [
  {
    points: [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
    isClosed: true,
  },
];
