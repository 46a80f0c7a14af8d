import type { Stroke } from '../display.js';

const channels = new Map<string, string>();

/** `#RRGGBB` as three numbers from 0 to 1. */
function channelsOf(hex: string): string {
  let found = channels.get(hex);
  if (found === undefined) {
    found = [1, 3, 5]
      .map((at) =>
        String(Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1000) / 1000),
      )
      .join(' ');
    channels.set(hex, found);
  }
  return found;
}

/** Hundredths as they are written behind a whole number. */
const fractions = Array.from({ length: 100 }, (_, hundredths) => String(hundredths / 100).slice(1));

/** Beyond this, hundredths are no small integers any more. */
const MOST_SMALL = 1e7;

/**
 * A number of a content stream: hundredths of a point are finer than any printer. Put together from
 * integers, as printing a fraction costs more than all the rest of a mark.
 */
export function number(value: number): string {
  const hundredths = Math.round(value * 100);
  if (!(Math.abs(hundredths) < MOST_SMALL)) return String(hundredths / 100 || 0);
  const size = Math.abs(hundredths) | 0;
  const whole = (size / 100) | 0;
  const written = `${whole}${fractions[size - whole * 100]}`;
  return hundredths < 0 ? `-${written}` : written;
}

/** Writes the operators of one page, leaving out those that would change nothing. */
export class ContentStream {
  private operators = '';
  private fill = '';
  private stroke = '';
  private width = Number.NaN;
  private dash = '';
  private font = '';

  get content(): string {
    return this.operators;
  }

  write(operators: string): void {
    this.operators += operators;
  }

  fillWith(hex: string): void {
    if (this.fill === hex) return;
    this.fill = hex;
    this.operators += `${channelsOf(hex)} rg\n`;
  }

  strokeWith({ color, width, dash }: Stroke): void {
    if (this.stroke !== color) {
      this.stroke = color;
      this.operators += `${channelsOf(color)} RG\n`;
    }
    if (this.width !== width) {
      this.width = width;
      this.operators += `${number(width)} w\n`;
    }
    const pattern = dash === undefined ? '' : dash.join(' ');
    if (this.dash !== pattern) {
      this.dash = pattern;
      this.operators += `[${pattern}] 0 d\n`;
    }
  }

  /** Selects a font; only inside a text object, but it lasts beyond it. */
  fontIs(id: string, size: number): void {
    const selected = `/${id} ${number(size)} Tf `;
    if (this.font === selected) return;
    this.font = selected;
    this.operators += selected;
  }

  /** Runs `paint` with a clip that ends with it; colours are set before, so that none is forgotten. */
  clipped(path: string, paint: () => void): void {
    this.operators += `q\n${path}W n\n`;
    paint();
    this.operators += 'Q\n';
  }
}
