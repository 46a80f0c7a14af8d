import { z } from 'zod';
import { confirmation, word } from './row-schema.js';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A row of templates/factors/tariff-hours.csv, as text: hours of a band of the electricity tariff. */
export const tariffWindowSchema = z.strictObject({
  regime: word,
  days: z.enum(['mon-sat', 'sun', 'all']),
  from: clock,
  to: clock,
  band: z.enum(['peak', 'offpeak']),
  valid_from: day,
  valid_to: z.union([day, z.literal('')]),
  source: word,
  source_en: word,
  tag: word,
  confirmed: confirmation,
});
