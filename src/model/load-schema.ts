import { z } from 'zod';

const number = z.number();
const month = z.string().regex(/^\d{4}-\d{2}$/);

/** The load of a meter with interval data: a part of the assessment. */
export const loadSchema = z.object({
  meter: z.string(),
  file: z.string(),
  carrier: z.string().nullable(),
  unit: z.string().describe('of quantities; powers are per hour of it, kW where it is kWh'),
  intervalMinutes: number,
  stamp: z.enum(['start', 'end']).describe('which end of its interval a time of the file names'),
  first: z.string().nullable().describe('start of the first interval, YYYY-MM-DDTHH:MM'),
  last: z.string().nullable().describe('end of the last interval'),
  coverage: number.describe('intervals of the reporting period on record [fraction]'),
  gaps: z.object({
    missing: number,
    gaps: number,
    longest: z.object({ from: z.string(), minutes: number }).nullable(),
  }),
  months: z.array(z.object({ month, quantity: number, known: number, expected: number })),
  profile: z
    .array(z.array(number.nullable()))
    .describe('mean power by weekday, Monday first, and hour'),
  peaks: z.array(z.object({ minutes: number, power: number, at: z.string() })),
});

export type Load = z.infer<typeof loadSchema>;
