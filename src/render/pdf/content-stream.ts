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

/** A number of a content stream: hundredths of a point are finer than any printer. */
export const number = (value: number): string => String(Math.round(value * 100) / 100 || 0);

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
