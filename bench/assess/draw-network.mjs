// A synthetic water network whose true flows close, as meters of stated accuracy would show it.

const outlets = ['wastewater', 'air', 'product'];
const accuracies = [0.01, 0.02, 0.03, 0.05, 0.1];

/** Where each step sends its water: later steps and borders, now and then back to an earlier step. */
function topologyOf(draws, stepCount) {
  const steps = Array.from({ length: stepCount }, (_, index) => `step-${index + 1}`);
  const pipes = [];
  const has = (from, to) => pipes.some((pipe) => pipe.from === from && pipe.to === to);
  const lay = (from, to) => {
    if (from !== to && !has(from, to)) pipes.push({ from, to });
  };
  for (const [index, step] of steps.entries()) {
    const later = [...steps.slice(index + 1), ...outlets];
    const count = 1 + draws.below(3);
    for (let pipe = 0; pipe < count; pipe++) lay(step, draws.pick(later));
    if (index > 0 && draws.chance(0.12)) lay(step, steps[draws.below(index)]);
    const isFed = steps.slice(0, index).some((earlier) => has(earlier, step));
    if (!isFed || draws.chance(0.15)) lay('in', step);
  }
  return { steps, pipes };
}

/** True flows: what enters is drawn, what a step receives is split by drawn shares. */
function trueFlows({ steps, pipes }, draws) {
  const supplies = new Map();
  const shares = new Map();
  for (const step of steps) {
    const outs = pipes.filter(({ from }) => from === step);
    const raw = outs.map(() => draws.between(0.2, 1));
    const whole = raw.reduce((sum, one) => sum + one, 0);
    for (const [index, pipe] of outs.entries()) shares.set(pipe, raw[index] / whole);
  }
  for (const pipe of pipes)
    if (pipe.from === 'in') supplies.set(pipe, draws.logBetween(500, 20_000));
  let flows = pipes.map((pipe) => supplies.get(pipe) ?? 0);
  // What a loop brings back is less each time around, so this settles.
  for (let round = 0; round < 400; round++) {
    const received = (step) =>
      pipes.reduce((sum, { to }, index) => sum + (to === step ? flows[index] : 0), 0);
    const totals = new Map(steps.map((step) => [step, received(step)]));
    flows = pipes.map(
      (pipe) => supplies.get(pipe) ?? shares.get(pipe) * (totals.get(pipe.from) ?? 0),
    );
  }
  return flows;
}

/** Steps that feed only each other would have no source, and flows of nothing. */
const isSound = ({ pipes }, flows, [least, most]) =>
  pipes.length >= least && pipes.length <= most && flows.every((flow) => flow > 1);

/**
 * Draws a network of so many flows, of which some may not be measured.
 * @returns Steps, and pipes with their true flow a month, relative standard uncertainty, and whether
 *   they are metered.
 */
export function drawNetwork(draws, { flows: range = [4, 12], unmetered = 0.3 } = {}) {
  for (;;) {
    const topology = topologyOf(draws, 2 + draws.below(5));
    const truth = trueFlows(topology, draws);
    if (!isSound(topology, truth, range)) continue;
    const blank = draws.chance(unmetered) ? draws.below(truth.length) : -1;
    const pipes = topology.pipes.map((pipe, index) => ({
      ...pipe,
      flow: truth[index],
      uncertainty: draws.pick(accuracies),
      isMetered: index !== blank,
    }));
    return { steps: topology.steps, pipes };
  }
}

/** Relative errors of the meters over the whole year; the wrong one is off by δ standard errors more. */
export const drawErrors = (draws, { pipes }, wrong) =>
  pipes.map(({ uncertainty }, index) => {
    const own = draws.normal();
    return uncertainty * (index === wrong?.index ? own + wrong.delta : own);
  });

/** What the table flows.csv says: the same error in every month of the year. */
export const flowRows = (months, { pipes }, errors, output) =>
  months.flatMap((month, at) =>
    pipes.map(({ from, to, flow, uncertainty, isMetered }, index) => [
      month,
      from,
      to,
      'water',
      isMetered ? Number((flow * output[at] * (1 + errors[index])).toPrecision(10)) : '',
      'm3',
      uncertainty,
    ]),
  );
