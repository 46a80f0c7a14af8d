import { z } from 'zod';

const number = z.number();
const known = z.object({ months: number, sum: number });
const uncertainty = number.nullable().describe('standard (k = 1)');

export const grade = z
  .enum(['A', 'B', 'C', 'D'])
  .describe('how the plant got the number: metered and matched · one of them · estimate · opinion');
const localized = z.object({ vi: z.string(), en: z.string() });
export const name = z.union([z.string(), localized]);

export const group = z
  .enum([
    'carrier',
    'material',
    'yield',
    'waste-stream',
    'water-use',
    'effluent',
    'quantity-centre',
  ])
  .optional()
  .describe('the kind of thing that it is one of several of, such as a carrier of energy');

/** One number of a plant, for both periods, with all that it rests on. */
export const figureSchema = z.object({
  id: z.string(),
  name: name.optional().describe('where the id is built from a name of the plant or the carrier'),
  group,
  period: z.literal('reporting'),
  value: number.nullable(),
  unit: z.string(),
  base: number.nullable().describe('the value of the base period'),
  change: number.nullable().describe('value / base − 1'),
  known: z
    .object({ base: known.optional(), reporting: known.optional() })
    .optional()
    .describe('the months on record beside a null year'),
  annualised: z
    .object({ base: number.optional(), reporting: number.optional() })
    .optional()
    .describe('sums only: a null year of which 10 or 11 months are known, times 12 / n'),
  decoupling: z
    .enum(['none', 'relative', 'absolute', 'undetermined'])
    .optional()
    .describe('of use or emission from output; undetermined: output has not grown'),
  avoided: z
    .object({ value: number, uncertainty })
    .optional()
    .describe('base × output / output of the base period − value, in the unit of the figure'),
  formula: z.string().describe('id of the formula: sxsh explain'),
  inputs: z.array(z.string()).describe('figure ids, or leaves: file:line:column, factor:id …'),
  sources: z.array(z.string()),
  quality: z.object({
    grade,
    relativeUncertainty: uncertainty,
    factors: z
      .enum(['confirmed', 'to-be-confirmed'])
      .optional()
      .describe('whether the source of every factor on its path was read; absent: no factor'),
  }),
  basis: z.string().optional().describe('which of two ways was taken, where there are two'),
});
