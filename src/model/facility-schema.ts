import { z } from 'zod';
import { isDay } from './month.js';

/** The words of facility.json (`sxsh/facility@1`); the contract page explains each field. */
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const date = z.string().refine(isDay);
const localized = z.strictObject({ vi: z.string(), en: z.string() });
const name = z.union([z.string().trim().min(1), localized]);
const period = z.strictObject({ from: month, to: month });
const measured = z.strictObject({ value: z.number(), unit: z.string() });
const share = z.number().min(0).max(1);
const nonNegative = z.number().min(0);

const meterSchema = z.strictObject({
  role: z.enum(['purchase', 'sub', 'generation', 'export']),
  of: z.string().optional(),
  endUse: z.string().optional(),
  step: z.string().optional(),
  carrier: z.string().optional(),
  unit: z.string().optional(),
  stamp: z.enum(['start', 'end']).optional(),
});

export const facilitySchema = z.strictObject({
  schema: z.literal('sxsh/facility@1'),
  name,
  sector: z.string().min(1),
  address: z.string().optional(),
  zone: z.string().optional(),
  province: z.string().optional(),
  assessedOn: date.optional(),
  assessors: z.array(z.string()).optional(),
  organisation: z.string().optional(),
  language: z.enum(['vi', 'en']).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  employees: nonNegative.optional(),
  shiftsPerDay: nonNegative.optional(),
  hoursPerYear: z.number().min(0).max(8784).optional(),
  daysPerYear: z.number().min(0).max(366).optional(),
  periods: z.strictObject({ base: period, reporting: period }).optional(),
  product: z
    .strictObject({
      main: z.string().min(1),
      unit: z.string().min(1),
      massPerUnit: z.number().positive().nullable().optional(),
      equivalents: z.record(z.string(), z.number().positive()).optional(),
    })
    .optional(),
  numbers: z.strictObject({ decimal: z.enum(['comma', 'point']) }).optional(),
  columns: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  names: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  prices: z.record(z.string(), measured).optional(),
  tariff: z.enum(['110kV', '22-110kV', '6-22kV', 'lv']).optional(),
  tariffHours: z.string().optional(),
  vat: z.record(z.string(), share).optional(),
  meters: z.record(z.string(), meterSchema).optional(),
  factors: z.string().optional(),
  wastewater: z
    .strictObject({
      to: z.enum(['zone-plant', 'own-plant', 'municipal', 'environment', 'irrigation']).optional(),
      standard: z.string().optional(),
      treatment: z
        .enum(['anaerobic', 'deep-lagoon', 'shallow-lagoon', 'aerobic', 'aerobic-overloaded'])
        .optional(),
    })
    .optional(),
  densities: z.record(z.string(), measured).optional(),
  fuels: z.record(z.string(), z.string()).optional(),
  fuelUses: z.record(z.string(), z.record(z.string(), share)).optional(),
  benchmarks: z.array(z.string()).optional(),
  finance: z
    .strictObject({
      discountRate: z.number().min(0).max(1).optional(),
      horizonYears: z.number().int().min(1).max(50).optional(),
      taxRate: share.optional(),
      energyPriceRise: z.number().min(-0.5).max(1).optional(),
      budget: nonNegative.nullable().optional(),
    })
    .optional(),
  accuracy: z.record(z.string(), z.number().min(0).max(2)).optional(),
  endUses: z
    .record(z.string(), z.strictObject({ share, grade: z.enum(['A', 'B', 'C', 'D']).optional() }))
    .optional(),
  drivers: z.array(z.string()).optional(),
  steps: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        name: name.optional(),
        systemCost: measured.optional(),
      }),
    )
    .optional(),
});

export type Facility = z.infer<typeof facilitySchema>;
export type Meter = z.infer<typeof meterSchema>;
