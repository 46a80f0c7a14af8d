/** Splits a double into halves of 26 bits, whose products are exact (Veltkamp). */
const SPLITTER = 2 ** 27 + 1;

/**
 * A sum of products in twice the precision of a double: each product and each addition passes on
 * what it rounded off (Dekker 1971; Ogita, Rump and Oishi 2005). Residuals of a fit are differences
 * of nearly equal numbers, so this is where digits are lost first.
 *
 * @param start What is added to the products.
 * @param left - As long as `right`.
 */
export function dotProduct(
  start: number,
  left: ArrayLike<number>,
  right: ArrayLike<number>,
): number {
  let sum = start;
  let lost = 0;
  for (let index = 0; index < left.length; index++) {
    const a = left[index] as number;
    const b = right[index] as number;
    const product = a * b;
    const highA = SPLITTER * a - (SPLITTER * a - a);
    const highB = SPLITTER * b - (SPLITTER * b - b);
    const lowA = a - highA;
    const lowB = b - highB;
    const next = sum + product;
    const part = next - sum;
    lost +=
      sum -
      (next - part) +
      (product - part) +
      (lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB));
    sum = next;
  }
  return sum + lost;
}
