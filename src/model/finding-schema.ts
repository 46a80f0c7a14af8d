import { z } from 'zod';

const number = z.number();
const month = z.string().regex(/^\d{4}-\d{2}$/);
const range = z.object({ value: number, low: number.nullable(), high: number.nullable() });

const findingKindSchema = z.enum([
  'step',
  'drift',
  'loss',
  'bad-meter',
  'benchmark-gap',
  'base-load',
  'power-factor',
  'unit-slip',
  'impossible',
  'yield',
  'limit',
  'practice',
]);

/** One cause that stands out: what, since when, how large, what it costs, and what shows it. */
export const findingSchema = z.object({
  id: z.string().describe('kind:about, with :since where it is dated'),
  kind: findingKindSchema,
  about: z.string().describe('figure or series'),
  since: month.nullable().describe('month in which it began; null: always so'),
  size: range.extend({ unit: z.string() }).nullable().describe('95 % interval where one is known'),
  money: range.nullable().describe('a year, in the currency of the facility'),
  grade: z.enum(['A', 'B', 'C', 'D']),
  evidence: z.array(z.string()).describe('ids of figures, baselines, balances, or cells'),
  options: z.array(z.string()).describe('options that answer it'),
});

/** A missing or uncertain input that would move the savings or their order most. */
export const measureFirstSchema = z.object({
  input: z.string().describe('figure, answer, reading or cell'),
  because: z.enum(['missing', 'uncertain', 'assumed', 'doubted', 'indistinguishable']),
  of: z.array(z.string()).describe('options, findings or figures that wait for it'),
  worth: number.nullable().describe('money a year that hangs on it; null: not in money'),
});

export type Finding = z.infer<typeof findingSchema>;
export type FindingKind = z.infer<typeof findingKindSchema>;
export type MeasureFirst = z.infer<typeof measureFirstSchema>;
