import { z } from 'zod';
import { optionalNumber, word } from './row-schema.js';

const flag = z.enum(['0', '1']);

/** A row of templates/factors/carriers.csv, as text: one grade of an energy carrier. */
export const carrierSchema = z.strictObject({
  id: word,
  carrier: word,
  default_grade: flag,
  figure_unit: z.enum(['kWh', 't', 'L', 'm3']),
  density: optionalNumber,
  density_unit: z.enum(['', 'kg/L', 'kg/Nm3']),
  ncv_factor: word,
  toe_factor: z.string(),
  ef_co2: z.string(),
  ef_ch4: z.string(),
  ef_n2o: z.string(),
  biogenic: flag,
  vi: word,
  en: word,
});

/** A row of templates/factors/substances.csv, as text. */
export const substanceSchema = z.strictObject({ id: word, vi: word, en: word });
