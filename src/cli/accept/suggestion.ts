import { fold } from '../../intake/text/fold.js';
import type { Diagnostic, SourceSpan } from '../../model/diagnostic.js';
import type { PlantData } from '../../model/plant.js';
import { placeOf, type Target, targetOf, targetText } from '../check/place.js';
import { fileAndSheet } from '../source-name.js';

/** A correction that a doubt suggests, for the consultant to take or to leave. */
export interface Suggestion {
  readonly diagnostic: Diagnostic;
  readonly target: Target;
  readonly read: string;
  readonly corrected: string;
}

/** All of them; of two for one cell the first. */
export function suggestionsOf(
  diagnostics: readonly Diagnostic[],
  plant: PlantData,
): readonly Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const diagnostic of diagnostics) {
    const target = diagnostic.suggestion && targetOf(diagnostic.span, plant);
    if (!target || !diagnostic.suggestion || found.has(targetText(target))) continue;
    found.set(targetText(target), { diagnostic, target, ...diagnostic.suggestion });
  }
  return [...found.values()];
}

/**
 * Whether a place as it was typed is this cell: by name, heading, address or number of its column,
 * as `check` prints it, by its line alone, or as a spreadsheet writes it (`Năng lượng!C8`).
 */
export function isPlace(typed: string, span: SourceSpan): boolean {
  const { file, line, column, field, title, cell } = span;
  const names = [field, title, cell, column].filter((name) => name !== undefined);
  const { sheet } = fileAndSheet(file);
  const ways = [
    `${file}:${line}`,
    ...names.map((name) => `${file}:${line}:${name}`),
    ...(cell === undefined ? [] : [`${file}:${cell}`, `${file}!${cell}`]),
    ...(cell === undefined || sheet === undefined ? [] : [`${sheet}!${cell}`]),
    placeOf(span),
  ];
  return ways.some((way) => plain(way) === plain(typed));
}

/** Without what a spreadsheet writes around a sheet and an address: `'Năng lượng'!$C$8`. */
const plain = (place: string): string => fold(place.replace(/['$]/g, ''));
