import type { TariffWindow } from '../model/library.js';
import { choiceOf, optionalText, type TemplateRow, textOf } from './cell.js';

/** A row of templates/factors/tariff-hours.csv as the model has it. */
export const tariffWindowOf = (row: TemplateRow): TariffWindow => ({
  regime: textOf(row, 'regime'),
  days: choiceOf(row, 'days'),
  from: minutesOf(textOf(row, 'from')),
  to: minutesOf(textOf(row, 'to')),
  band: choiceOf(row, 'band'),
  validFrom: textOf(row, 'valid_from'),
  validTo: optionalText(row, 'valid_to'),
  source: { vi: textOf(row, 'source'), en: textOf(row, 'source_en') },
  tag: textOf(row, 'tag'),
  confirmed: choiceOf(row, 'confirmed'),
});

/** `09:30` is 570. */
const minutesOf = (clock: string): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
