import type { Benchmark } from '../model/library.js';
import { choiceOf, optionalNumber, type TemplateRow, textOf } from './cell.js';

/** A row of templates/benchmarks/benchmarks.csv as the model has it. */
export const benchmarkOf = (row: TemplateRow): Benchmark => ({
  id: textOf(row, 'id'),
  sector: textOf(row, 'sector'),
  product: textOf(row, 'product'),
  indicator: textOf(row, 'indicator'),
  name: { vi: textOf(row, 'name_vi'), en: textOf(row, 'name_en') },
  unit: textOf(row, 'unit'),
  typicalLow: optionalNumber(row, 'typical_low'),
  typical: optionalNumber(row, 'typical'),
  typicalHigh: optionalNumber(row, 'typical_high'),
  goodPractice: optionalNumber(row, 'good_practice'),
  bestAvailable: optionalNumber(row, 'best_available'),
  norm: optionalNumber(row, 'norm_vn'),
  normUntil: textOf(row, 'norm_until') || null,
  source: textOf(row, 'source'),
  tag: textOf(row, 'tag'),
  note: textOf(row, 'note'),
  figure: textOf(row, 'figure'),
  better: choiceOf(row, 'better'),
  confirmed: choiceOf(row, 'confirmed'),
});
