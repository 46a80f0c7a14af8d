import { isTrue } from './outline.js';
import type { Attributes } from './walk-xml.js';

/** Columns that nobody sees, from the first to the last. From 1, as the file has it. */
export interface HiddenSpan {
  readonly first: number;
  readonly last: number;
}

/** @returns Nothing where the columns are shown: neither hidden nor without any width. */
export function hiddenSpan({ min, max, hidden, width }: Attributes): readonly HiddenSpan[] {
  if (!isTrue(hidden) && Number(width ?? 1) !== 0) return [];
  return [{ first: Math.max(1, Number(min)), last: Number(max) }];
}

/** The columns of the spans below `width`, from 0. */
export function hiddenColumns(spans: readonly HiddenSpan[], width: number): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (let column = 1; column <= width; column++)
    if (spans.some(({ first, last }) => first <= column && column <= last)) hidden.add(column - 1);
  return hidden;
}
