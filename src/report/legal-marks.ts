import type { Text } from '../model/text.js';
import type { Dossier } from './dossier.js';

/** A mark of the law for screening: a number of the register of factors, and where it stands. */
interface LegalMark {
  readonly value: number;
  readonly source: Text;
}

/** [TOE a year] from which an industrial facility may be listed as a key energy user; [t CO2e a year] from which it may owe an inventory. */
const factorOf = { oil: 'thr_toe_ind', greenhouse: 'thr_ghg' } as const;

/** @returns `undefined` where the register of the assessment has no such mark; then nothing is judged. */
export function legalMark(
  { library, core }: Pick<Dossier, 'library' | 'core'>,
  of: keyof typeof factorOf,
): LegalMark | undefined {
  const factor = library.factors(core.factorSet).get(factorOf[of]);
  if (factor === undefined || factor.value === null) return undefined;
  return { value: factor.value, source: factor.sourceWords ?? factor.source };
}
