// Draws and noises of the synthetic plants. Normal draws are exact (Box and Muller), because a claim
// at 1 % for a plant stands in the tails.
import { randomOf } from '../ingest/random.mjs';

/** @returns Draws of a seed: uniform, whole numbers, picks, normal. */
export function drawsOf(seed) {
  const { next, below, pick } = randomOf(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    below,
    pick,
    normal,
    between: (low, high) => low + (high - low) * next(),
    /** As likely below the geometric mean as above it. */
    logBetween: (low, high) => low * (high / low) ** next(),
    chance: (probability) => next() < probability,
  };
}

/** Heavy tails of three degrees of freedom, cut at six, scaled to standard deviation 1. */
function heavy({ normal }) {
  const chiSquare = normal() ** 2 + normal() ** 2 + normal() ** 2;
  const value = normal() / Math.sqrt(chiSquare / 3) / 1.6;
  return Math.max(-6, Math.min(6, value));
}

/** First-order autoregression, its first month drawn from where it settles. */
function autocorrelated(count, { normal }, rho) {
  const values = [normal()];
  while (values.length < count)
    values.push(rho * values.at(-1) + Math.sqrt(1 - rho * rho) * normal());
  return values;
}

/**
 * Noise of standard deviation 1 over the months.
 * @param kind white, heavy, follows-output, or an autocorrelation such as 0.3
 * @param output how busy each month is, about 1
 */
export function noiseOf(kind, output, draws) {
  const { length } = output;
  if (typeof kind === 'number') return autocorrelated(length, draws, kind);
  if (kind === 'heavy') return Array.from({ length }, () => heavy(draws));
  const white = Array.from({ length }, draws.normal);
  if (kind !== 'follows-output') return white;
  const power = Math.sqrt(output.reduce((sum, one) => sum + one ** 4, 0) / length);
  return white.map((one, month) => (one * output[month] ** 2) / power);
}
