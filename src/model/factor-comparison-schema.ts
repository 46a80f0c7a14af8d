import { z } from 'zod';
import { factorRecordSchema } from './factor-record-schema.js';
import { thresholdSchema } from './threshold-schema.js';

/**
 * Two runs of one facility with two sets of factors (`sxsh/factor-comparison@1`): the public
 * contract of `sxsh assess --factors --compare --json`. Fields are added, never renamed.
 */
const number = z.number();
const name = z.union([z.string(), z.object({ vi: z.string(), en: z.string() })]);
const period = z.object({ from: z.string(), to: z.string() });

const factorChangeSchema = z.object({
  id: z.string().describe('the id, or the gas of a potential, under which both rows are looked up'),
  before: factorRecordSchema.nullable().describe('null: the set has no such row'),
  after: factorRecordSchema.nullable(),
  isUsed: z.boolean().describe('whether a figure or an option rests on either row'),
});

const movementSchema = z.object({
  id: z.string().describe('figure id, options.<id>.<field> or totals.<field>'),
  kind: z.enum(['figure', 'option', 'total']),
  period: z.enum(['base', 'reporting']).describe('options and totals: of the reporting period'),
  unit: z.string(),
  before: number.nullable(),
  after: number.nullable(),
  difference: number.nullable().describe('after − before; null where either is not known'),
  relative: number.nullable().describe('after / before − 1; null also where before is 0'),
  because: z.array(z.string()).describe('ids of the changes that it rests on'),
  isThroughOthers: z
    .boolean()
    .describe('an option that rests on none of them itself, moved by overlap with others that do'),
});

export const factorComparisonSchema = z.object({
  schema: z.literal('sxsh/factor-comparison@1'),
  tool: z.object({ version: z.string() }),
  facility: z.object({ id: z.string(), name, sector: z.string() }),
  currency: z.string(),
  periods: z
    .object({ base: period, reporting: period })
    .nullable()
    .describe('null: one of the two runs could not be made'),
  before: z.string().describe('the set that the folder pins, else the newest'),
  after: z.string(),
  changes: z.array(factorChangeSchema).describe('every row that differs'),
  moved: z.array(movementSchema),
  thresholds: z
    .array(
      z.object({
        id: thresholdSchema.shape.id,
        before: thresholdSchema.nullable(),
        after: thresholdSchema.nullable(),
      }),
    )
    .describe('marks of the law to which the plant stands otherwise'),
});

export type FactorChange = z.infer<typeof factorChangeSchema>;
export type Movement = z.infer<typeof movementSchema>;
/** What leaves the program. */
export type FactorComparison = z.infer<typeof factorComparisonSchema>;
/** What `assess/` yields: the same without the version of the program. */
export type FactorComparisonCore = Omit<FactorComparison, 'tool'>;
