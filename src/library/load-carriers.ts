import type { Carrier, Substance } from '../model/library.js';
import { optionalNumber, optionalText, type TemplateRow, textOf, wordsOf } from './cell.js';

function densityOf(row: TemplateRow): Carrier['density'] {
  const value = optionalNumber(row, 'density');
  return value === null ? null : { value, unit: textOf(row, 'density_unit') };
}

/** A row of templates/factors/carriers.csv as the model has it. */
export const carrierOf = (row: TemplateRow): Carrier => ({
  id: textOf(row, 'id'),
  family: textOf(row, 'carrier'),
  isDefaultGrade: textOf(row, 'default_grade') === '1',
  figureUnit: textOf(row, 'figure_unit'),
  density: densityOf(row),
  netCalorificValue: textOf(row, 'ncv_factor'),
  oilEquivalent: optionalText(row, 'toe_factor'),
  carbonDioxide: optionalText(row, 'ef_co2'),
  methane: optionalText(row, 'ef_ch4'),
  nitrousOxide: optionalText(row, 'ef_n2o'),
  isBiogenic: textOf(row, 'biogenic') === '1',
  names: { vi: wordsOf(row, 'vi'), en: wordsOf(row, 'en') },
});

/** A row of templates/factors/substances.csv as the model has it. */
export const substanceOf = (row: TemplateRow): Substance => ({
  id: textOf(row, 'id'),
  names: { vi: wordsOf(row, 'vi'), en: wordsOf(row, 'en') },
});
