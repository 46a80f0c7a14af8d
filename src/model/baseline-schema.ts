import { z } from 'zod';

const number = z.number();
const month = z.string().regex(/^\d{4}-\d{2}$/);

/** Why a baseline is not to be worked with; each is a gate that it did not pass. */
const refusalSchema = z.enum([
  'too-few-months',
  'narrow-range',
  'slope-sign',
  'slope-insignificant',
  'low-fit',
  'high-scatter',
  'collinear',
  'negative-base-load',
  'no-production',
  'unit-slip',
]);

/** A change of level that the search over all months has claimed. */
const stepSchema = z.object({
  since: month,
  sinceRange: z
    .object({ from: month, to: month })
    .describe('months in which it may have begun, at 95 %'),
  shape: z.enum(['step', 'drift']),
  size: number.describe('of a drift: at the end of the record'),
  low: number.describe('lower end of the 95 % interval'),
  high: number,
  unit: z.string(),
  probability: number.describe('that chance alone shows as much, over all months and series tried'),
});

/** A month that stands out by itself; it stays in every total. */
const oddMonthSchema = z.object({
  month,
  residual: number
    .nullable()
    .describe('externally studentised; null where it was set aside before any fit'),
  because: z
    .enum(['unit-slip', 'unlike-the-others'])
    .describe('a slip that reading the cells has found, or a month that no driver explains'),
});

/** A driver on record that is not in the model, and why. */
const leftOutSchema = z.object({
  driver: z.string(),
  because: z.enum(['weak', 'alike', 'gaps', 'too-few-months']),
});

/** What a use of energy or water follows: a regression over all months on record. */
export const baselineSchema = z.object({
  id: z.string().describe('the series that it explains'),
  unit: z.string().describe('of a month'),
  period: z.object({ from: month, to: month }).describe('months that the model was fitted on'),
  accepted: z.boolean(),
  refusedBecause: z.array(refusalSchema),
  drivers: z.array(z.string()).describe('figure or reading ids, in the order of slopes'),
  intercept: number.nullable(),
  leftOut: z
    .array(leftOutSchema)
    .describe('a weak one stood in the model while changes were searched for'),
  slopes: z.array(number),
  standardErrors: z.array(number).describe('intercept, slopes, steps'),
  t: z.array(number).describe('in the same order'),
  r2: number.nullable(),
  adjustedR2: number.nullable(),
  cvrmse: number.nullable().describe('√(SSE / (n − p)) / mean [fraction]'),
  durbinWatson: number.nullable(),
  n: number,
  steps: z.array(stepSchema),
  oddMonths: z.array(oddMonthSchema),
  months: z.array(month),
  expected: z
    .array(number.nullable())
    .describe('by the drivers of the month, without steps: as it was before the first of them'),
  cusum: z.array(number.nullable()).describe('running sum of measured less expected'),
  saving: z
    .object({
      value: number.describe('expected less measured, of the reporting period'),
      low: number.describe('lower end of the interval at 68 % confidence (F7.6)'),
      high: number,
      unit: z.string(),
      significant: z.boolean(),
    })
    .nullable()
    .describe(
      'by the model of the base period, as it was before a step within it; null where that model fails a gate, or a month of the period is not known or slipped',
    ),
});

export type Baseline = z.infer<typeof baselineSchema>;
export type BaselineLeftOut = z.infer<typeof leftOutSchema>;
export type BaselineOddMonth = z.infer<typeof oddMonthSchema>;
export type BaselineRefusal = z.infer<typeof refusalSchema>;
export type BaselineStep = z.infer<typeof stepSchema>;
