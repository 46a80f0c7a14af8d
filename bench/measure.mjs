// Interleaved rounds and medians: peers take turns in one run, so that a machine whose speed drifts
// moves all of them. Every table prints ratios; an absolute time alone says little.
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/**
 * Runs each contender once a round, in turn.
 * @param {Record<string, () => number | Promise<number>>} contenders each returns its own time [ms]
 * @returns {Promise<Record<string, number>>} medians [ms]
 */
export async function inTurn(contenders, rounds, warmups = 1) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = -warmups; round < rounds; round++)
    for (const [name, run] of Object.entries(contenders)) {
      const time = await run();
      if (round >= 0) times[name].push(time);
    }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

/** The time of one call [ms]. */
export async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Prints medians and their ratio to the one named. */
export function printTable(title, medians, reference) {
  console.log(`\n${title}\n`);
  console.log(`| what | median ms | ratio to ${reference} |\n|---|---:|---:|`);
  for (const [name, value] of Object.entries(medians))
    console.log(`| ${name} | ${value.toFixed(2)} | ${(value / medians[reference]).toFixed(2)} |`);
}
