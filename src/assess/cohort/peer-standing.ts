import { quantile } from '../economics/quantile.js';

/** What a plant shows of itself to its peers. */
export interface Peer {
  /** Id of the facility. */
  readonly facility: string;
  readonly sector: string;
  /** The figures by id; a plant without a value is no peer in that figure. */
  readonly figures: ReadonlyMap<string, { readonly value: number | null; readonly unit: string }>;
}

/** A plant in one figure among those of its sector that measure it in the same unit. */
export interface PeerStanding {
  readonly figure: string;
  readonly facility: string;
  readonly sector: string;
  readonly unit: string;
  readonly value: number;
  /** Plants with a value, itself among them. */
  readonly plants: number;
  /** Its place from the lowest value, 1 to `plants`; equal values share the better place. */
  readonly rank: number | null;
  /** Of all of them, by linear interpolation (type 7); `null`: too few plants. */
  readonly percentiles: {
    readonly p10: number;
    readonly p25: number;
    readonly p50: number;
    readonly p75: number;
    readonly p90: number;
  } | null;
}

/** With fewer a place among them says little, and gives each of them away. */
const fewestPlants = 5;

/**
 * Where each plant stands among its peers: of the same sector, in the same unit, so that a kWh a
 * tonne is never held against a kWh a pair. From five plants up; below that only how many there are.
 *
 * @returns By figure, then by facility, both in order of code units.
 */
export function peerStandings(peers: readonly Peer[]): readonly PeerStanding[] {
  const groups = new Map<string, Shown[]>();
  for (const peer of peers)
    for (const [figure, { value, unit }] of peer.figures) {
      if (value === null || !Number.isFinite(value)) continue;
      const key = JSON.stringify([figure, peer.sector, unit]);
      const shown = { figure, facility: peer.facility, sector: peer.sector, unit, value };
      groups.set(key, [...(groups.get(key) ?? []), shown]);
    }
  return [...groups.values()].flatMap(standingsIn).toSorted(inOrder);
}

type Shown = Pick<PeerStanding, 'figure' | 'facility' | 'sector' | 'unit' | 'value'>;

function standingsIn(group: readonly Shown[]): readonly PeerStanding[] {
  const plants = group.length;
  const sorted = group.map(({ value }) => value).toSorted((a, b) => a - b);
  const isEnough = plants >= fewestPlants;
  const percentiles = isEnough
    ? {
        p10: quantile(sorted, 0.1),
        p25: quantile(sorted, 0.25),
        p50: quantile(sorted, 0.5),
        p75: quantile(sorted, 0.75),
        p90: quantile(sorted, 0.9),
      }
    : null;
  return group.map((shown) => ({
    ...shown,
    plants,
    rank: isEnough ? 1 + sorted.filter((value) => value < shown.value).length : null,
    percentiles,
  }));
}

const keyOf = ({ figure, facility }: Shown): string => `${figure}\n${facility}`;

const inOrder = (a: Shown, b: Shown): number => (keyOf(a) < keyOf(b) ? -1 : 1);
