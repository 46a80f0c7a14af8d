import type { AssessmentCore } from '../model/assessment-schema.js';

/**
 * Eight hexadecimal digits that stand for all files read: the first 32 bits of their SHA-256 hashes,
 * combined by exclusive or, so that the order of the files does not matter. It tells two prints
 * apart; the hashes themselves stand on the last page.
 */
export function dataCode(inputs: AssessmentCore['inputs']): string {
  let code = 0;
  for (const { sha256 } of inputs) code ^= Number.parseInt(sha256.slice(0, 8), 16);
  const digits = (code >>> 0).toString(16).padStart(8, '0');
  return `${digits.slice(0, 4)}\u00a0${digits.slice(4)}`;
}
