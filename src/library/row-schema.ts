import { z } from 'zod';

/** Cells and words that the rows of several tables have in common. */
export const word = z.string().min(1);
export const optionalNumber = z.string().regex(/^(-?\d+(\.\d+)?(e-?\d+)?)?$/i);
export const confirmation = z.enum(['yes', 'near', 'no', 'open']);
export const localized = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
