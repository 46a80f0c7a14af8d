import type { Stroke } from '../display.js';
import type { Drawing } from '../drawing.js';
import { color, type TextStyle, text } from '../theme.js';

/** A word above a plot, standing over what it speaks of. */
export interface PlotNote {
  readonly label: string;
  readonly x: number;
  /** Event: beside a dashed line through the plot. Mark: above a single value. */
  readonly role: 'event' | 'mark';
}

interface Placed extends PlotNote {
  readonly left: number;
  readonly width: number;
  row: number;
}

const ROW = 10.5;
const BESIDE = 4;
const APART = 6;
const style: TextStyle = { ...text.small, color: color.ink };
const eventStroke: Stroke = { color: color.ink, width: 0.9, dash: [2, 2] };
const markStroke: Stroke = { color: color.axis, width: 0.5 };

/** Notes in as many rows as it takes for none to touch another; rows count from the plot upwards. */
export interface NoteRows {
  readonly height: number;
  draw(plotTop: number, plotBottom: number): void;
}

/** Sets notes above a plot between `left` and `right`. */
export function noteRows(
  drawing: Drawing,
  notes: readonly PlotNote[],
  left: number,
  right: number,
): NoteRows {
  const ends: number[] = [];
  const placed = notes
    .map((note) => place(drawing, note, left, right))
    .sort((a, b) => a.left - b.left);
  for (const note of placed) {
    const free = ends.findIndex((end) => end + APART <= note.left);
    note.row = free < 0 ? ends.length : free;
    ends[note.row] = note.left + note.width;
  }
  const draw = (plotTop: number, plotBottom: number): void => {
    const middle = (note: Placed): number => plotTop - 1 - (note.row + 0.5) * ROW;
    for (const note of placed) {
      if (note.role === 'event') drawing.upright(note.x, middle(note) - 4, plotBottom, eventStroke);
      else drawing.upright(note.x, middle(note) + ROW / 2, plotTop, markStroke);
    }
    for (const note of placed) {
      drawing.plate(note.left, middle(note), note.width, style);
      drawing.label(note.label, note.left, middle(note), style);
    }
  };
  return { height: ends.length * ROW + (ends.length > 0 ? 2 : 0), draw };
}

function place(drawing: Drawing, note: PlotNote, left: number, right: number): Placed {
  const label = drawing.fit(note.label, style, right - left);
  const width = drawing.width(label, style);
  const wish =
    note.role === 'mark'
      ? note.x - width / 2
      : note.x + BESIDE + width <= right
        ? note.x + BESIDE
        : note.x - BESIDE - width;
  return { ...note, label, width, left: Math.min(Math.max(wish, left), right - width), row: 0 };
}
