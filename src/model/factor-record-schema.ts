import { z } from 'zod';

const number = z.number();

/** A factor as an assessment used it: the number with all that tells how far to trust it. */
export const factorRecordSchema = z.object({
  id: z.string(),
  name: z.object({ vi: z.string(), en: z.string() }),
  value: number.nullable(),
  unit: z.string(),
  low: number.nullable(),
  high: number.nullable(),
  year: z.string(),
  region: z
    .string()
    .nullable()
    .describe('ISO 3166 code of where it holds, or world; null: its source does not tell'),
  source: z.string(),
  validFrom: z.string().nullable().describe('first day in force; null: open'),
  validTo: z.string().nullable().describe('last day in force; null: open'),
  confirmed: z.enum(['yes', 'near', 'no', 'open']),
  confirmedAt: z
    .string()
    .nullable()
    .describe('what stood at the place where it was looked up; with confirmed no: a conflict'),
});

export type FactorRecord = z.infer<typeof factorRecordSchema>;
