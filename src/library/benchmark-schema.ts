import { z } from 'zod';
import { confirmation, optionalNumber, word } from './row-schema.js';

/** A row of templates/benchmarks/benchmarks.csv, as text. */
export const benchmarkSchema = z.strictObject({
  id: word,
  sector: word,
  product: z.string(),
  indicator: z.string(),
  name_vi: word,
  name_en: word,
  unit: word,
  typical_low: optionalNumber,
  typical: optionalNumber,
  typical_high: optionalNumber,
  good_practice: optionalNumber,
  best_available: optionalNumber,
  norm_vn: optionalNumber,
  source: z.string(),
  tag: word,
  note: z.string(),
  figure: z.string(),
  better: z.enum(['low', 'high']),
  use: z.enum(['benchmark', 'case']),
  confirmed: confirmation,
  confirmed_at: z.string(),
  norm_until: z.string().regex(/^(\d{4}-\d{2})?$/),
});
