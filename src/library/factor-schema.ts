import { z } from 'zod';
import { confirmation, optionalNumber, word } from './row-schema.js';

const optionalDay = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/);

/** A row of templates/factors/factors.csv, as text. */
export const factorSchema = z.strictObject({
  id: word,
  category: word,
  name_vi: word,
  name_en: word,
  unit: word,
  value: optionalNumber,
  low: optionalNumber,
  high: optionalNumber,
  year: z.string(),
  source: z.string(),
  source_en: z.string(),
  tag: word,
  confirmed: confirmation,
  confirmed_at: z.string(),
  valid_from: optionalDay,
  valid_to: optionalDay,
  set: word,
  replaces: z.string(),
});
