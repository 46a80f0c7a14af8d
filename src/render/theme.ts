import type { Shade, Tone } from '../model/chart-spec.js';
import type { FaceName } from './font/font-face.js';

/** All sizes are in points; y grows downwards from the top of the page. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: 62,
  right: 548,
  headerBaseline: 36,
  top: 59,
  bottom: 790,
  footerBaseline: 815,
} as const;

/** Pictures and splits up to this height stay whole: below even a long title they fit on a page. */
export const tallestWhole = 500;

/** Width of the text area: 12 columns of 29.5 with gutters of 12. */
export const contentWidth = page.right - page.left;

/** Width of a number of columns of the page. */
const columns = (count: number): number => 41.5 * count - 12;

/** Text runs at most this wide; longer lines are hard to follow. */
export const measure = { text: columns(9.5), title: columns(11.5) } as const;

/** Space between the two sides of a split: a gutter, and as much again of white. */
export const splitGutter = 24;

export const gap = { block: 26, small: 7, paragraph: 6, source: 4 } as const;

export const color = {
  ink: '#1A1A1A',
  ink2: '#565656',
  axis: '#8C8C8C',
  hair: '#CFCFCF',
  wash: '#F0F0ED',
  paper: '#FFFFFF',
  band: '#E3E3DF',
  good: '#A9A9A4',
} as const;

export const toneColor: Readonly<Record<Tone, Readonly<Record<Shade, string>>>> = {
  energy: { full: '#E3A11A', tint: '#F7E3B4', dark: '#8A5A00' },
  water: { full: '#1F639F', tint: '#BAD3E8', dark: '#123F69' },
  material: { full: '#45A08D', tint: '#C3E1DA', dark: '#1F6456' },
  waste: { full: '#4E3226', tint: '#D6C7BF', dark: '#4E3226' },
  money: { full: '#B5123E', tint: '#EFC8D1', dark: '#B5123E' },
  ink: { full: '#1A1A1A', tint: '#CFCFCF', dark: '#1A1A1A' },
};

/** Text that stands on a full fill. */
export const toneText: Readonly<Record<Tone, string>> = {
  energy: color.ink,
  water: color.paper,
  material: color.ink,
  waste: color.paper,
  money: color.paper,
  ink: color.paper,
};

/** A line that is legible on white: the full colour of energy and material is too light for it. */
export const toneLine = (tone: Tone): string =>
  toneColor[tone][tone === 'energy' || tone === 'material' ? 'dark' : 'full'];

/** White lines over a full fill, so that the resources differ in print without colour. */
export interface Hatch {
  /** Degrees; 0 is horizontal, 45 rises to the right. */
  readonly angle: 0 | 45 | 135;
  readonly pitch: number;
  readonly width: number;
}

export const toneHatch: Readonly<Record<Tone, Hatch | null>> = {
  energy: null,
  water: { angle: 45, pitch: 4.2, width: 0.55 },
  material: { angle: 0, pitch: 3, width: 0.55 },
  waste: { angle: 135, pitch: 4.2, width: 0.55 },
  money: null,
  ink: null,
};

/** Coloured lines on white: what is not known. */
export const unknownHatch: Hatch = { angle: 45, pitch: 4.2, width: 0.55 };

export const gradeColor = { A: '#3A3A3A', B: '#8A8A8A', C: '#C9C9C9', D: '#E9E9E6' } as const;

export const rule = {
  open: { width: 0.8, color: color.ink },
  head: { width: 0.5, color: color.ink },
  row: { width: 0.5, color: color.hair },
  axis: { width: 0.5, color: color.axis },
} as const;

export interface TextStyle {
  readonly face: FaceName;
  readonly size: number;
  /** Distance of two baselines. */
  readonly leading: number;
  readonly color: string;
}

const style = (
  face: FaceName,
  size: number,
  leading: number,
  tone: string = color.ink,
): TextStyle => ({ face, size, leading, color: tone });

export const text = {
  coverKicker: style('semibold', 12, 17.5),
  coverName: style('semibold', 34, 42),
  coverLead: style('regular', 12, 17.5, color.ink2),
  large: style('regular', 12, 17.5),
  question: style('regular', 10, 14, color.ink2),
  pageTitle: style('semibold', 20, 24.5),
  body: style('regular', 10, 14),
  blockTitle: style('semibold', 10.5, 14),
  panelTitle: style('semibold', 12, 17.5),
  small: style('regular', 8, 10.5, color.ink2),
  smallItalic: style('italic', 8, 10.5, color.ink2),
  source: style('regular', 7.5, 10.5, color.ink2),
  furniture: style('regular', 7.5, 10.5, color.ink2),
  furnitureStrong: style('semibold', 7.5, 10.5, color.ink2),
  pageNumber: style('semibold', 10, 14),
  bigNumber: style('semibold', 31, 35, toneColor.money.full),
  bigUnit: style('regular', 12, 17.5, toneColor.money.full),
  figure: style('semibold', 12, 17.5),
  cell: style('regular', 9.5, 12.5),
  cellStrong: style('semibold', 9.5, 12.5),
  dense: style('regular', 8.5, 12),
  denseStrong: style('semibold', 8.5, 12),
  value: style('semibold', 8.5, 10.5),
  tiny: style('regular', 7.5, 9),
  tinyStrong: style('semibold', 7.5, 9),
} as const;

/** Baseline of a line of text below the top of its leading: capitals stand in the middle. */
export const baselineOf = ({ size, leading }: TextStyle): number => leading / 2 + size * 0.33;
