import type { Language, Speaker } from '../../../lang/speaker.js';
import type { Facility } from '../../../model/facility-schema.js';
import type { Library } from '../../../model/library.js';
import type { Month } from '../../../model/month.js';
import type { ListBook } from './list-book.js';

/** The tables of the template, those that every plant has first. */
export const templateTables = [
  'production',
  'materials',
  'energy',
  'water',
  'waste',
  'readings',
  'effluent',
  'flows',
  'measures',
] as const;

export type TemplateTable = (typeof templateTables)[number];

/** What all sheets of the template are made from. */
export interface TemplateParts {
  readonly facility: Facility;
  readonly library: Library;
  readonly speaker: Speaker;
  readonly lists: ListBook;
}

/**
 * A month as no spreadsheet of that language takes it for a date: of `01/2025` in a cell that lost
 * its format, Excel would make the first of January.
 */
export function monthWord(month: Month, language: Language): string {
  const [year, number] = month.split('-');
  return language === 'vi' ? `T${Number(number)}/${year}` : month;
}

/** A day as one writes it there. */
export function dayWord(day: string, language: Language): string {
  return language === 'vi' ? day.split('-').reverse().join('/') : day;
}
