import { z } from 'zod';

const number = z.number();

/** A figure of the plant beside a row of the benchmark table. */
export const benchmarkResultSchema = z.object({
  id: z.string(),
  figure: z.string(),
  unit: z.string().describe("the figure's unit; the band is converted to it"),
  typicalLow: number.nullable(),
  typical: number.nullable(),
  typicalHigh: number.nullable(),
  goodPractice: number.nullable(),
  norm: number.nullable(),
  better: z.enum(['low', 'high']),
  gap: number.nullable().describe('distance of the figure to good practice; positive is worse'),
  source: z.string(),
  isConfirmed: z.boolean(),
});
