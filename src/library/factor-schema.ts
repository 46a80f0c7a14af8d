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
  /** ISO 3166 code of the country or province that it holds for, or `world`; empty: not told by its source. */
  region: z.string().regex(/^([A-Z]{2}(-[A-Z0-9]{1,3})?|world)?$/),
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
