import { z } from 'zod';
import { balanceSchema } from './balance-schema.js';
import { baselineSchema } from './baseline-schema.js';
import { benchmarkResultSchema } from './benchmark-result-schema.js';
import { factorRecordSchema } from './factor-record-schema.js';
import { figureSchema, grade, group, name } from './figure-schema.js';
import { findingSchema, measureFirstSchema } from './finding-schema.js';
import { loadSchema } from './load-schema.js';
import { thresholdSchema } from './threshold-schema.js';

/**
 * The assessment (`sxsh/assessment@1`): the public contract of `sxsh assess --json`. Types and the
 * JSON Schema in docs/ both come from here. Fields are added, never renamed. An unknown number is
 * `null`; fractions are 0–1; months are `YYYY-MM`.
 */
const month = z.string().regex(/^\d{4}-\d{2}$/);
const period = z.object({ from: month, to: month });
const number = z.number();
const scenarios = z.object({ low: number, likely: number, high: number });
const netScenarios = scenarios.extend({
  net: number.describe('likely, after overlap with the options applied before it'),
});

const seriesSchema = z.object({
  id: z.string(),
  name: name.optional(),
  group,
  unit: z.string(),
  months: z.array(month),
  values: z.array(number.nullable()),
});

const missingSchema = z.object({
  id: z.string(),
  period: z.enum(['base', 'reporting']),
  because: z
    .array(z.string())
    .describe('tables, months or ranges of them (2024-01/2024-12), factors or figures'),
  reason: z.enum(['missing', 'undetermined', 'refused-data']),
});

const coverageSchema = z.object({
  series: z.string(),
  known: number,
  months: number,
  gaps: z.array(month),
  grade,
  relativeUncertainty: number.nullable(),
});

const becauseSchema = z.object({
  q: z.string().optional(),
  i: z.string().optional(),
  v: z.string().optional(),
  value: z.union([z.string(), number, z.boolean(), z.array(z.string())]).nullable(),
});

const optionResultSchema = z.object({
  id: z.string(),
  name,
  shortName: name,
  status: z.enum(['proposed', 'survey', 'not-applicable', 'done']),
  because: z.array(becauseSchema),
  saving: z.array(netScenarios.extend({ resource: z.string(), unit: z.string() })),
  savingCost: netScenarios.nullable(),
  investment: scenarios.nullable(),
  cost: z
    .object({
      low: number,
      high: number,
      scale: number,
      by: z.string().nullable().describe('plant variable that gave the size; null: none'),
    })
    .optional()
    .describe('range of the catalogue at its reference size [VND], and the factor of size'),
  class: z.enum(['no-cost', 'low-cost', 'investment']).nullable(),
  paybackYears: number.nullable(),
  discountedPaybackYears: number.nullable(),
  npv: number.nullable(),
  irr: number.nullable(),
  ghg: number.nullable().describe('t CO2e a year avoided, net'),
  abatementCost: number.nullable(),
  lifeYears: number.nullable(),
  grade: grade.nullable(),
  formula: z.string(),
  inputs: z.array(
    z.object({
      name: z.string(),
      low: number,
      likely: number,
      high: number,
      unit: z.string(),
      from: z.string().describe('figure id, leaf, or default of the option'),
    }),
  ),
  factors: z
    .array(z.string())
    .optional()
    .describe('ids of the factors it rests on, beside those below the figures it uses'),
  inTotal: z.boolean().describe('whether it counts in totals'),
  remarks: z
    .array(
      z.object({
        code: z.enum([
          'no-potential',
          'needs-data',
          'unit-misfit',
          'cost-not-scaled',
          'bounded',
          'out-of-range',
          'substitution',
          'no-price',
          'no-cost-estimate',
          'no-money',
          'not-repaid',
          'over-budget',
          'other-of-group',
        ]),
        about: z.string(),
      }),
    )
    .optional()
    .describe('what to know of its numbers, or why it stands outside of the total'),
});

const rangeSchema = z.object({ p10: number, p50: number, p90: number });

const totalsSchema = z.object({
  gross: number,
  net: number,
  savingCost: rangeSchema,
  investment: number,
  investmentRange: rangeSchema,
  npv: number,
  npvRange: rangeSchema,
  paybackYears: number.nullable(),
  ghg: number.nullable().describe('t CO2e a year; null where that of an option is not known'),
  byResource: z.array(
    z.object({
      resource: z.string(),
      unit: z.string(),
      gross: number,
      net: number,
      savingCost: number,
    }),
  ),
});

const diagnosticSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  file: z.string(),
  line: number.optional(),
  column: number.optional(),
  cell: z.string().optional(),
  message: z.string(),
  hint: z.string(),
});

export const assessmentSchema = z.object({
  schema: z.literal('sxsh/assessment@1'),
  tool: z.object({ version: z.string() }),
  facility: z.object({ id: z.string(), name, sector: z.string() }),
  factorSet: z.string(),
  currency: z.string(),
  periods: z.object({ base: period, reporting: period }).nullable(),
  inputs: z.array(
    z.object({ file: z.string(), sha256: z.string(), rows: number, used: number, refused: number }),
  ),
  figures: z.array(figureSchema),
  missing: z.array(missingSchema),
  series: z.array(seriesSchema),
  coverage: z.array(coverageSchema),
  loads: z
    .array(loadSchema)
    .optional()
    .describe('interval data of meters/*.csv, in the reporting period'),
  baselines: z.array(baselineSchema),
  balances: z.array(balanceSchema),
  findings: z.array(findingSchema).describe('worst in money first'),
  benchmarks: z.array(benchmarkResultSchema),
  thresholds: z
    .array(thresholdSchema)
    .describe('marks of the law for screening; none where the year is not known'),
  factors: z.array(factorRecordSchema).describe('every factor that a figure or an option rests on'),
  options: z.array(optionResultSchema),
  totals: totalsSchema.nullable(),
  measureFirst: z.array(measureFirstSchema).describe('worth most first'),
  assumptions: z.array(
    z.object({ id: z.string(), value: number, unit: z.string(), from: z.string() }),
  ),
  diagnostics: z.array(diagnosticSchema),
});

export type Grade = z.infer<typeof grade>;
export type Scenario = keyof z.infer<typeof scenarios>;
export type Figure = z.infer<typeof figureSchema>;
/** What a figure that is compared with output has. */
export interface AgainstOutput {
  readonly decoupling: NonNullable<Figure['decoupling']>;
  readonly avoided: NonNullable<Figure['avoided']>;
}
export type Series = z.infer<typeof seriesSchema>;
export type Missing = z.infer<typeof missingSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
export type BenchmarkResult = z.infer<typeof benchmarkResultSchema>;
export type OptionResult = z.infer<typeof optionResultSchema>;
export type Because = z.infer<typeof becauseSchema>;
export type Totals = z.infer<typeof totalsSchema>;
/** What leaves the program; its diagnostics are spoken, so it is completed at the edge. */
export type Assessment = z.infer<typeof assessmentSchema>;
/** What `assess/` yields: the same without words. */
export type AssessmentCore = Omit<Assessment, 'diagnostics' | 'tool'>;
