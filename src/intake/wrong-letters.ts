import { type Diagnostic, diagnose, type SourceSpan } from '../model/diagnostic.js';
import type { Legacy } from './text/legacy.js';
import type { Mojibake } from './text/mojibake.js';

/** Vietnamese that was opened in a wrong encoding, and saved. */
export const ofMojibake = (place: SourceSpan, { found, meant }: Mojibake): Diagnostic =>
  diagnose('SX1015', place, { found, meant });

/** Vietnamese in an encoding of before Unicode. */
export const ofLegacy = (place: SourceSpan, { encoding, found, meant }: Legacy): Diagnostic =>
  diagnose('SX1008', place, { encoding, found, meant });
