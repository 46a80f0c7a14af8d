// A plain search for one step in electricity against output, by the book: each month tried, the
// threshold shared out over months and series. It tells what a class of plants can be asked for.

/** The chance that |T| passes |t|, by the finite sums of Abramowitz and Stegun 26.7.3 and 26.7.4. */
function twoSided(t, freedom) {
  const angle = Math.atan(Math.abs(t) / Math.sqrt(freedom));
  const square = Math.cos(angle) ** 2;
  const isOdd = freedom % 2 === 1;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let power = isOdd ? 3 : 2; power < freedom; power += 2) {
    term *= ((power - 1) / power) * square;
    sum += term;
  }
  const within = Math.sin(angle) * sum;
  return 1 - (isOdd ? (2 / Math.PI) * (angle + within) : within);
}

/** t that |T| stays within at 95 %, by bisection. */
function quantile95(freedom) {
  let [low, high] = [1.9, 13];
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    [low, high] = twoSided(middle, freedom) > 0.05 ? [middle, high] : [low, middle];
  }
  return low;
}

const dot = (a, b) => a.reduce((sum, one, index) => sum + one * b[index], 0);

/** What is left of values after intercept and one driver. */
function besides(driver, values) {
  const mean = (list) =>
    dot(
      list,
      list.map(() => 1),
    ) / list.length;
  const centred = (list) => list.map((one) => one - mean(list));
  const [x, y] = [centred(driver), centred(values)];
  const slope = dot(x, y) / dot(x, x);
  return y.map((one, index) => one - slope * x[index]);
}

const MARGIN = 4;
const ALPHA = 0.01;

/** @returns The first month of the step as an index, its size and interval; null where there is none. */
function searchStep(driver, values, series) {
  const n = values.length;
  const rest = besides(driver, values);
  const freedom = n - 3;
  const tried = Array.from({ length: n - 2 * MARGIN + 1 }, (_, index) => {
    const since = MARGIN + index;
    const dummy = besides(
      driver,
      values.map((_, month) => (month >= since ? 1 : 0)),
    );
    const size = dot(dummy, rest) / dot(dummy, dummy);
    const error = Math.sqrt(
      (dot(rest, rest) - size * size * dot(dummy, dummy)) / freedom / dot(dummy, dummy),
    );
    return { since, size, error, t: Math.abs(size / error) };
  });
  const best = tried.reduce((a, b) => (b.t > a.t ? b : a));
  if (twoSided(best.t, freedom) * tried.length * series > ALPHA) return null;
  const half = quantile95(freedom) * best.error;
  return { ...best, low: best.size - half, high: best.size + half };
}

/** What the search claims of a plant of generate-plant.mjs, in the form of claims.mjs. */
export function claimsOfReference({ months, meters }) {
  const step = searchStep(meters.output, meters.electricity, meters.series);
  if (step === null) return [];
  const since = months[step.since];
  return [{ about: 'energy.electricity', ...step, since, from: since, to: since, shape: 'step' }];
}
