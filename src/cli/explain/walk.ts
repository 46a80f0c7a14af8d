import type { Speaker } from '../../lang/speaker.js';
import type { Dossier } from '../../report/dossier.js';
import { pageWidth } from '../terminal/columns.js';
import { wrap } from '../terminal/display-width.js';
import type { Styles } from '../terminal/styles.js';
import type { CellRemarks } from './cell-remarks.js';

/** What the walk through the provenance of a figure carries along. */
export interface Walk {
  readonly dossier: Dossier;
  /** Every cell is listed, however many there are. */
  readonly isAll: boolean;
  readonly speaker: Speaker;
  readonly styles: Styles;
  readonly remarks: CellRemarks;
  /** Figures that were shown already. */
  readonly passed: Set<string>;
}

/** Text below a figure is never squeezed into less than this, however deep it stands. */
const narrowest = 40;

/** Breaks a text into lines that stand so deep; lines after the first stand deeper by `hang` steps. */
export function indented(depth: number, text: string, hang = 0): string[] {
  const width = Math.max(narrowest, pageWidth - 2 * (depth + hang));
  return wrap(text, width).map((line, index) => '  '.repeat(depth + (index > 0 ? hang : 0)) + line);
}
