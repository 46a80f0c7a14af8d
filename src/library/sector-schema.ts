import { z } from 'zod';
import { localized } from './row-schema.js';

const share = z.strictObject({ share: z.number(), low: z.number(), high: z.number() });
const flow = z.array(localized);

/** A file of templates/sectors/: a sector with its usual steps, shares, fuels and lists of ids. */
export const sectorSchema = z.strictObject({
  id: z.string(),
  name: localized,
  vsic: z.array(z.string()),
  productUnits: z.array(z.string()),
  grade: z.enum(['A', 'B', 'C', 'D']),
  tag: z.string(),
  note: z.union([z.string(), localized]).optional(),
  steps: z.array(z.strictObject({ id: z.string(), name: localized, in: flow, out: flow })),
  electricity: z.record(z.string(), share),
  fuels: z.array(
    z.strictObject({ carrier: z.string(), use: localized, uses: z.array(z.string()) }),
  ),
  wastewater: z.array(
    z.strictObject({
      parameter: z.string(),
      unit: z.string(),
      low: z.number(),
      typical: z.number(),
      high: z.number(),
    }),
  ),
  benchmarks: z.array(z.string()),
  options: z.array(z.string()),
});
