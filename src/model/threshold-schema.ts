import { z } from 'zod';

/**
 * A mark of the law for screening, and where the plant stands to it: a part of the assessment. It
 * says that a number reaches the mark, never that a duty exists: that is for the lists of the
 * authorities.
 */
export const thresholdSchema = z.object({
  id: z.enum(['key-energy-user', 'greenhouse-inventory']),
  figure: z.string().describe('what is held against the mark, of the reporting period'),
  value: z.number(),
  mark: z.number(),
  unit: z.string(),
  standing: z
    .enum(['over', 'justOver', 'justUnder', 'under'])
    .describe('just: so near that one bill or factor decides; on the mark counts as over'),
  confirm: z
    .array(z.enum(['near', 'uncertainty', 'grid-year', 'biomass', 'left-out', 'potentials']))
    .describe(
      'why it is to be confirmed; empty: clear. near: within 5 %; uncertainty: within twice the standard uncertainty; grid-year: the grid factor is of an earlier year and moves as much in one; biomass: with it the mark is reached; left-out: carriers that the legal list does not name are not in it; potentials: of AR6, which inventories do not use',
    ),
  factor: z.string().describe('id of the factor that holds the mark'),
  source: z.union([z.string(), z.object({ vi: z.string(), en: z.string() })]),
});

export type Threshold = z.infer<typeof thresholdSchema>;
