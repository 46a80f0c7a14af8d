import { z } from 'zod';
import type { InputSource, Option } from '../model/library.js';
import { conditionSchema } from './condition-schema.js';
import { localized } from './row-schema.js';

const scaled = {
  scale: z.number().exactOptional(),
  offset: z.number().exactOptional(),
  else: z.lazy((): z.ZodType<InputSource> => inputSource).exactOptional(),
};

const inputSource: z.ZodType<InputSource> = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('plant'), var: z.string(), ...scaled }),
  z.strictObject({ from: z.literal('indicator'), id: z.string(), ...scaled }),
  z.strictObject({ from: z.literal('answer'), id: z.string(), ...scaled }),
  z.strictObject({ from: z.literal('param'), id: z.string(), ...scaled }),
  z.strictObject({
    from: z.literal('factor'),
    id: z.string(),
    by: z.string().exactOptional(),
    ...scaled,
  }),
  z.strictObject({ from: z.literal('constant'), value: z.number(), ...scaled }),
  z.strictObject({ from: z.literal('saving'), ...scaled }),
]);

const saving = z.strictObject({
  calculator: z.string(),
  inputs: z.record(z.string(), inputSource),
  unit: z.string(),
  resource: z.string(),
  base: z.string().nullable(),
  takesFrom: z.array(z.string()).min(1).exactOptional(),
  valuation: z.enum(['price', 'money', 'substitution']),
});

const amount = z.number().min(0);
const shortText = z.string().min(1).max(36);
const steps = z.array(z.string().min(1)).min(1);

/** The shape of a file of templates/options/: one cleaner-production option. */
export const optionSchema: z.ZodType<Option> = z.strictObject({
  id: z.string().regex(/^[A-Z]{2,3}\d{2}$/),
  name: localized,
  shortName: z.strictObject({ vi: shortText, en: shortText }),
  technique: z.enum(['GH', 'IS', 'PC', 'EM', 'TC', 'RR', 'BP', 'PM']),
  sectors: z.array(z.string()).min(1),
  when: conditionSchema,
  done: conditionSchema.nullable(),
  parameters: z.record(
    z.string(),
    z.strictObject({ low: z.number(), likely: z.number(), high: z.number(), unit: z.string() }),
  ),
  saving,
  also: z.array(saving),
  cost: z.strictObject({
    low: amount,
    high: amount,
    basis: localized,
    size: z
      .strictObject({
        var: z.string(),
        reference: z.number().positive(),
        exponent: z.number().positive(),
      })
      .nullable(),
  }),
  lifeYears: z.number().positive(),
  exclusiveGroup: z.string().nullable(),
  loadingOrder: z.number().int().min(1).max(10),
  limits: localized,
  guide: z.strictObject({ vi: steps, en: steps }),
  verify: localized,
  source: z.string(),
  tag: z.string(),
});
