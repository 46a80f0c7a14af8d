import { z } from 'zod';

const number = z.number();

/** A figure of the plant beside a row of the benchmark table. */
export const benchmarkResultSchema = z.object({
  id: z.string(),
  figure: z.string(),
  unit: z.string().describe("the figure's unit; the band is converted to it"),
  value: number.nullable().describe('of the plant, in the reporting period'),
  typicalLow: number.nullable(),
  typical: number.nullable(),
  typicalHigh: number.nullable(),
  goodPractice: number.nullable(),
  norm: number.nullable(),
  normUntil: z.string().nullable().describe('the last month in which the norm holds'),
  normExpired: z
    .boolean()
    .nullable()
    .describe('whether the reporting period ends after it; null: no end is known'),
  better: z.enum(['low', 'high']),
  gap: number.nullable().describe('distance of the figure to good practice; positive is worse'),
  gapAmount: number.nullable().describe('the gap over the reporting period'),
  gapAmountUnit: z.string().nullable(),
  gapMoney: number.nullable().describe('the same at the mean price of the bills'),
  product: z.string().describe('that the row is of; empty: any of the sector'),
  boundary: z.enum(['plant', 'equipment']).describe('what both sides are measured around'),
  source: z.string(),
  isConfirmed: z.boolean(),
});
