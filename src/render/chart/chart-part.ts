import type { Mark } from '../display.js';

/** A chart is one part, or, where it is a list of rows, a head and parts between which a page may end. */
export interface ChartPart {
  readonly marks: readonly Mark[];
  readonly height: number;
  /** Repeated where the chart goes on on another page. */
  readonly isHead?: boolean;
  /** Stays on the page of the next part. */
  readonly isGlued?: boolean;
}
