import { fold } from '../text/fold.js';
import { ordinalHeadings } from './headings.js';

const ordinals: ReadonlySet<string> = new Set(ordinalHeadings.map(fold));

/** Whether a heading stands above a column that only counts the rows. */
export const isOrdinalHeading = (text: string): boolean => ordinals.has(fold(text));
