import { z } from 'zod';

const number = z.number();

/** One flow of a balance, as measured and as reconciled. */
const balanceFlowSchema = z.object({
  id: z.string().describe('flows.csv#from>to:substance, or a figure'),
  from: z.string(),
  to: z.string(),
  measured: number.nullable(),
  uncertainty: number.nullable().describe('standard (k = 1), absolute, for the period'),
  reconciled: number.nullable().describe('null where nothing determines it'),
  reconciledUncertainty: number.nullable().describe('of reconciled, standard (k = 1), absolute'),
  correction: number.nullable().describe('reconciled less measured'),
  statistic: number.nullable().describe('of the measurement test; null where nothing checks it'),
});

/** A flow that failed its test. */
const suspectSchema = z.object({
  flow: z.string(),
  statistic: number,
  estimate: number.nullable().describe('what the others say that it was'),
  eliminated: z
    .boolean()
    .describe('it had to be taken out for the rest to agree; others may only fail along with it'),
  apartFrom: z
    .array(z.string())
    .describe('flows that no statistics can tell from it: one more measurement would'),
});

/** What goes into the plant, or one step of it, against what comes out. */
export const balanceSchema = z.object({
  id: z.string(),
  step: z.string().nullable().describe('null: the whole network'),
  substance: z.string(),
  basis: z.enum(['as received', 'dry', 'pure']),
  period: z.enum(['base', 'reporting']),
  unit: z.string(),
  in: number.nullable(),
  out: number.nullable(),
  stockChange: number.nullable(),
  unaccounted: number.nullable().describe('in − out − stockChange'),
  uncertainty: number.nullable().describe('standard (k = 1), of unaccounted'),
  closure: number.nullable().describe('out / (in − stockChange)'),
  significant: z.boolean().nullable(),
  verdict: z
    .enum(['closes', 'loss', 'impossible'])
    .nullable()
    .describe('null: what is known does not decide it'),
  flows: z.array(balanceFlowSchema),
  globalTest: z
    .object({ statistic: number, limit: number, degreesOfFreedom: number })
    .nullable()
    .describe('of the whole network: χ² at 1 %'),
  suspects: z.array(suspectSchema).describe('worst first'),
  unobservable: z.array(z.string()).describe('flows without a number that nothing determines'),
});

export type Balance = z.infer<typeof balanceSchema>;
export type BalanceFlow = z.infer<typeof balanceFlowSchema>;
