import { file, takeFewest, waitingBy } from './fewest-first.js';
import { ground } from './reduced-network.js';

/** A branch of the network of weights A·V·Aᵀ: between two balances, or a balance and the ground. */
export interface Branch {
  readonly from: number;
  readonly to: number;
  /** > 0 */
  readonly weight: number;
}

/** A balance that was eliminated, and those that were its neighbours then. */
interface Pivot {
  readonly balance: number;
  /** Sum of the weights of its branches; 0: nothing ties it down, its potential is taken as 0. */
  readonly weight: number;
  /** Neighbours without the ground, and the share of the weight that each had. */
  readonly neighbours: readonly (readonly [balance: number, share: number])[];
}

/** A·V·Aᵀ in factors. */
export interface Factorisation {
  readonly pivots: readonly Pivot[];
  /** Of A. */
  readonly rank: number;
}

/**
 * Eliminates balance after balance, the one with the fewest neighbours first, as a plant's network
 * is sparse. The matrix is a grounded Laplacian: kept as branches, its elimination only adds and
 * divides positive numbers, so nothing cancels however far the weights lie apart (Grassmann, Taksar
 * and Heyman 1985), and a balance that depends on the others shows itself by having no branch left.
 *
 * @param balances How many there are.
 */
export function eliminate(balances: number, branches: readonly Branch[]): Factorisation {
  const adjacent: Adjacent = Array.from({ length: balances }, () => new Map());
  for (const { from, to, weight } of branches) if (from !== to) join(adjacent, from, to, weight);
  const waiting = waitingBy(adjacent.map(({ size }) => size));
  const pivots: Pivot[] = [];
  for (let balance = takeFewest(waiting); balance !== null; balance = takeFewest(waiting)) {
    const ends = [...(adjacent[balance] ?? [])];
    const weight = ends.reduce((sum, [, each]) => sum + each, 0);
    bridge(adjacent, balance, ends, weight);
    const between = ends.filter(([end]) => end !== ground);
    for (const [end] of between) file(waiting, end, adjacent[end]?.size ?? 0);
    const neighbours = between.map(([end, each]) => [end, each / weight] as const);
    pivots.push({ balance, weight, neighbours });
  }
  return { pivots, rank: pivots.filter(({ weight }) => weight > 0).length };
}

/** Weights by balance and neighbour; the ground has no entry of its own. */
type Adjacent = readonly Map<number, number>[];

function join(adjacent: Adjacent, from: number, to: number, weight: number): void {
  adjacent[from]?.set(to, (adjacent[from]?.get(to) ?? 0) + weight);
  adjacent[to]?.set(from, (adjacent[to]?.get(from) ?? 0) + weight);
}

/** Takes a balance out: its neighbours are joined with each other in its place. */
function bridge(
  adjacent: Adjacent,
  balance: number,
  ends: readonly (readonly [end: number, weight: number])[],
  weight: number,
): void {
  for (const [end] of ends) adjacent[end]?.delete(balance);
  for (const [at, [end, each]] of ends.entries())
    for (const [other, another] of ends.slice(at + 1))
      join(adjacent, end, other, (each * another) / weight);
}

/**
 * Solves A·V·Aᵀ·λ = excess.
 *
 * @param excess In less out, by balance.
 * @returns λ by balance.
 */
export function solve({ pivots }: Factorisation, excess: readonly number[]): readonly number[] {
  const right = [...excess];
  for (const { balance, neighbours } of pivots)
    for (const [neighbour, share] of neighbours)
      right[neighbour] = (right[neighbour] ?? 0) + share * (right[balance] ?? 0);
  const potentials: number[] = new Array(excess.length).fill(0);
  for (const { balance, weight, neighbours } of pivots.toReversed()) {
    if (weight === 0) continue;
    let potential = (right[balance] ?? 0) / weight;
    for (const [neighbour, share] of neighbours) potential += share * (potentials[neighbour] ?? 0);
    potentials[balance] = potential;
  }
  return potentials;
}

/** Elements of the inverse of A·V·Aᵀ; those of the ground are 0. */
export type Inverse = (row: number, column: number) => number;

/**
 * The elements of the inverse on the diagonal and at every branch, which are all that the variances of
 * the corrections ask for; the others, which nobody needs, are never computed (Takahashi, Fagan and
 * Chen 1973).
 *
 * @returns Its elements; 0 where it was not computed.
 */
export function invertAtBranches({ pivots }: Factorisation): Inverse {
  const rank = new Map(pivots.map(({ balance }, at) => [balance, at]));
  const rows = new Map<number, Map<number, number>>();
  const inverse: Inverse = (a, b) => {
    const isFirst = (rank.get(a) ?? 0) <= (rank.get(b) ?? 0);
    return rows.get(isFirst ? a : b)?.get(isFirst ? b : a) ?? 0;
  };
  for (const { balance, weight, neighbours } of pivots.toReversed()) {
    const row = new Map<number, number>();
    rows.set(balance, row);
    if (weight === 0) continue;
    for (const [column] of neighbours)
      row.set(
        column,
        neighbours.reduce((sum, [other, share]) => sum + share * inverse(column, other), 0),
      );
    const own = neighbours.reduce((sum, [other, share]) => sum + share * (row.get(other) ?? 0), 0);
    row.set(balance, 1 / weight + own);
  }
  return inverse;
}
