// What the meters of a synthetic plant show month by month, and what truly changed in it.
import { noiseOf } from './draws.mjs';

const averageOf = (values) => values.reduce((sum, one) => sum + one, 0) / values.length;

/** What each kind of change adds to a month, in its own size, `past` months after it began. */
const shapes = {
  step: () => 1,
  drift: (past, length) => (past + 1) / length,
};

/** A change in the months: 0 before it, then a step or a ramp that ends at its size. */
function changeOver(count, { shape, since, size }) {
  return Array.from({ length: count }, (_, month) =>
    month < since ? 0 : size * shapes[shape](month - since, count - since),
  );
}

/** A size is given in standard deviations of the noise, or as a share of the mean use. */
const sizeOf = ({ sigmas, share, sign = 1 }, sigma, mean) =>
  sign * (sigmas === undefined ? share * mean : sigmas * sigma);

/** Electricity follows the products, and what else the class lets move it. */
function electricityOf(shape, wish, draws) {
  const { output, shares, intensities, electricity, temperatures, workingDays } = shape;
  const { mean, base } = electricity;
  const weighted = output.map((one, month) =>
    shares[month].reduce((sum, share, product) => sum + one * share * intensities[product], 0),
  );
  const norm = averageOf(weighted);
  const sigma = (wish.noise ?? 0.015) * mean;
  const noise = noiseOf(wish.noiseKind ?? 'white', output, draws);
  const temperature = wish.temperature ?? 0;
  const midTemperature = averageOf(temperatures);
  const day = wish.workingDay ?? 0;
  const midDays = averageOf(workingDays);
  const size = wish.step ? sizeOf(wish.step, sigma, mean) : 0;
  const change = wish.step ? changeOver(output.length, { ...wish.step, size }) : null;
  const values = weighted.map(
    (one, month) =>
      mean * (base + ((1 - base) * one) / norm) +
      mean * temperature * (temperatures[month] - midTemperature) +
      mean * day * (workingDays[month] - midDays) +
      (change?.[month] ?? 0) +
      sigma * noise[month],
  );
  return { values, size, mean, sigma };
}

/**
 * Water in and wastewater. Use scatters by itself and moves both meters; each meter errs by itself; a
 * leak moves the first alone.
 */
function waterOf(shape, wish, draws) {
  const { output, water, returned } = shape;
  const { mean, base } = water;
  const scatter = 0.015 * mean;
  const meter = (wish.waterNoise ?? 0.015) * mean;
  const normals = () => output.map(draws.normal);
  const [own, inlet, outlet] = [normals(), normals(), normals()];
  const leakSigma = Math.hypot(meter, meter);
  const useSigma = Math.hypot(scatter, meter);
  const leak = wish.leak ? sizeOf(wish.leak, leakSigma, mean) : 0;
  const use = wish.use ? sizeOf(wish.use, useSigma, mean) : 0;
  const none = output.map(() => 0);
  const leakage = wish.leak ? changeOver(output.length, { ...wish.leak, size: leak }) : none;
  const more = wish.use ? changeOver(output.length, { ...wish.use, size: use }) : none;
  const norm = averageOf(output);
  const used = output.map(
    (one, month) => mean * (base + ((1 - base) * one) / norm) + scatter * own[month] + more[month],
  );
  return {
    intake: used.map((one, month) => one + leakage[month] + meter * inlet[month]),
    wastewater: used.map((one, month) => returned * (one + meter * outlet[month])),
    leak,
    use,
    mean,
  };
}

function fuelOf({ fuel, output }, draws) {
  if (fuel === null) return null;
  const mean = draws.logBetween(...fuel.at);
  const base = draws.between(0.05, 0.4);
  const norm = averageOf(output);
  const noise = draws.between(0.015, 0.04);
  return output.map((one) => mean * (base + ((1 - base) * one) / norm + noise * draws.normal()));
}

/** Meter faults change what is written, never what happened. */
function withFaults(series, wish) {
  const { meterLow } = wish;
  if (meterLow)
    series.intake = series.intake.map((one, month) =>
      month < meterLow.since ? one : one * (1 - meterLow.share),
    );
  const { estimated } = wish;
  if (estimated) {
    const { from, count } = estimated;
    const before = averageOf(series.electricity.slice(Math.max(0, from - 6), from));
    const owed = series.electricity
      .slice(from, from + count)
      .reduce((sum, one) => sum + one - before, 0);
    for (let month = from; month < from + count; month++) series.electricity[month] = before;
    series.electricity[from + count] += owed;
  }
  return series;
}

/**
 * @returns The series of the meters, and `changes`: what a reader should find, each with the series
 *   that shows it, the index of its first month and its size in the unit of the series.
 */
export function seriesOf(shape, wish, draws) {
  const electricity = electricityOf(shape, wish, draws);
  const water = shape.hasWater ? waterOf(shape, wish, draws) : null;
  const changes = [];
  const put = (change, about, size, mean) => {
    if (change) changes.push({ about, shape: change.shape, since: change.since, size, mean });
  };
  put(wish.step, 'energy.electricity', electricity.size, electricity.mean);
  put(wish.leak, 'water.unaccounted', water?.leak, water?.mean);
  put(wish.use, 'water.intake', water?.use, water?.mean);
  const norm = averageOf(shape.output);
  const products = shape.intensities.map((_, product) =>
    shape.output.map((one, month) => (shape.level * one * shape.shares[month][product]) / norm),
  );
  const series = {
    products,
    electricity: electricity.values,
    fuel: fuelOf(shape, draws),
    intake: water?.intake ?? null,
    wastewater: water?.wastewater ?? null,
  };
  return { ...withFaults(series, wish), changes };
}
