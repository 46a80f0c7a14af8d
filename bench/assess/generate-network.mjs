// One plant with a water network, from a seed: its folder, and which of its meters is wrong.
import { seedOf } from '../ingest/random.mjs';
import { monthsFrom } from './calendar.mjs';
import { drawErrors, drawNetwork, flowRows } from './draw-network.mjs';
import { drawsOf } from './draws.mjs';
import { tellable } from './tellable.mjs';

const months = monthsFrom('2024-01', 24);
const table = (head, rows) => `${[head, ...rows.map((row) => row.join(','))].join('\n')}\n`;

const profileOf = ({ steps }) => ({
  schema: 'sxsh/facility@1',
  name: 'Synthetic network',
  sector: 'other',
  periods: {
    base: { from: months[0], to: months[11] },
    reporting: { from: months[12], to: months[23] },
  },
  product: { main: 'product', unit: 't' },
  numbers: { decimal: 'point' },
  steps: steps.map((id) => ({ id, name: id })),
});

/** A network as its meters show it over the reporting period. */
function networkFolder(network, errors, draws) {
  const output = months.slice(12).map(() => draws.between(0.8, 1.2));
  return {
    'facility.json': JSON.stringify(profileOf(network)),
    'production.csv': table(
      'month,product,quantity,unit',
      months.map((month) => [month, 'product', 100, 't']),
    ),
    'flows.csv': table(
      'month,from,to,substance,quantity,unit,uncertainty',
      flowRows(months.slice(12), network, errors, output),
    ),
  };
}

const flowId = ({ from, to }) => `flows.csv#${from}>${to}:water`;

/** A meter that can be told from all others, or one that has twins; any, where the class is clean. */
function pickWrong(draws, network, kind) {
  const meters = tellable(network);
  const fits = meters.flatMap(({ redundancy, twins }, index) =>
    redundancy > 0.02 && twins.length > 0 === (kind === 'twins') ? [index] : [],
  );
  return fits.length === 0 ? null : { index: draws.pick(fits), meters };
}

/**
 * @param {{ name: string, kind: 'clean' | 'wrong' | 'twins', delta?: number }} networkClass
 * @returns The files, the flows, and of the wrong meter: its flow, those that cannot be told from it,
 *   the statistic to be expected, and how far the next most alike is expected to stay behind.
 */
export function generateNetwork(networkClass, seed) {
  const draws = drawsOf(seedOf(networkClass.name, seed));
  for (;;) {
    const network = drawNetwork(draws, networkClass);
    if (networkClass.kind === 'clean') {
      const errors = drawErrors(draws, network);
      return { files: networkFolder(network, errors, draws), network, wrong: null };
    }
    const picked = pickWrong(draws, network, networkClass.kind);
    if (picked === null) continue;
    const { index, meters } = picked;
    // A meter may read low, but not so low that it would run backwards.
    const isLow = draws.chance(0.5) && networkClass.delta * network.pipes[index].uncertainty < 0.6;
    const delta = isLow ? -networkClass.delta : networkClass.delta;
    const errors = drawErrors(draws, network, { index, delta });
    const reach = Math.abs(delta) * Math.sqrt(meters[index].redundancy);
    return {
      files: networkFolder(network, errors, draws),
      network,
      wrong: {
        id: flowId(network.pipes[index]),
        twins: meters[index].twins.map((twin) => flowId(network.pipes[twin])),
        expected: reach,
        margin: reach * meters[index].apart,
      },
    };
  }
}

const wrong = (delta, kind = 'wrong') => ({
  name: `${kind === 'twins' ? 'twins, ' : ''}wrong by ${delta} σ`,
  kind,
  delta,
});

export const networkClasses = [
  { name: 'no meter wrong', kind: 'clean' },
  ...[3, 4, 5, 6, 8, 12].map((delta) => wrong(delta)),
  wrong(8, 'twins'),
];
