import { type Decimal, type Evidence, evidenceOf } from '../cell/number.js';

/**
 * How the sheet writes decimals, by all numbers that stand in it as text.
 *
 * @param declared - What the sheet says of itself, where the numbers leave it open.
 * @returns `null` where nothing settles it.
 */
export function conventionOf(
  texts: readonly string[],
  declared: Decimal | undefined,
): Decimal | null {
  const proofs = new Set(texts.map(evidenceOf).filter(isProof));
  const [only, ...others] = proofs;
  return only !== undefined && others.length === 0 ? only : (declared ?? null);
}

const isProof = (evidence: Evidence): evidence is Decimal =>
  evidence === 'comma' || evidence === 'point';
