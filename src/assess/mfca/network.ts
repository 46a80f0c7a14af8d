import { Matrix, solve } from 'ml-matrix';
import { isBorder } from '../../model/borders.js';

/** Material that went from one place to another over the period, all on one basis. */
export interface MassFlow {
  /** A step, or `in`. */
  readonly from: string;
  /** A step, `product`, or another border: what goes there is lost. */
  readonly to: string;
  /** `null`: not measured. */
  readonly mass: number | null;
}

/** Where the material comes in, and where it is wanted. */
export const border = { in: 'in', product: 'product' };

/** A quantity centre: what it received, and which parts of it went where. */
export interface Centre {
  /** One, or several that no measured flow parts. */
  readonly steps: readonly string[];
  /** Mass from outside of the plant. */
  readonly entering: number;
  /** Share of its mass that goes on to each centre, in the order of the centres. */
  readonly onward: readonly number[];
  /** Share of its mass that leaves as product. */
  readonly product: number;
}

/** Passing on more than this many times what came in is no error of a scale (105–110 % is usable). */
const mostPassedOn = 1.1;

/**
 * The steps as quantity centres. What a centre received and did not pass on is lost; what it hands
 * to a step from which nothing reaches the product (a scrap yard, a treatment plant) is lost there
 * and then. Steps with an unmeasured flow between them are one centre, as no one can say what each
 * of them lost. A little more passed on than received counts as no loss.
 *
 * @returns The steps of a centre that passes on far more than it received, where there is one.
 */
export function centresOf(
  flows: readonly MassFlow[],
): readonly Centre[] | { readonly impossible: readonly string[] } {
  const reaching = stepsToProduct(flows);
  const groups = groupsOf(flows, reaching);
  const between = (from: readonly string[], to: readonly string[]): number =>
    flows.reduce(
      (sum, flow) =>
        from.includes(flow.from) && to.includes(flow.to) ? sum + (flow.mass ?? 0) : sum,
      0,
    );
  const centres: Centre[] = [];
  for (const steps of groups) {
    const others = groups.map((other) => (other === steps ? [] : other));
    const onTheWay = others.map((other) => other.filter((step) => reaching.has(step)));
    const entering = between([border.in], steps);
    const received = others.reduce((sum, other) => sum + between(other, steps), entering);
    const onward = onTheWay.map((other) => between(steps, other));
    const product = between(steps, [border.product]);
    const passedOn = onward.reduce((sum, mass) => sum + mass, product);
    if (passedOn > received * mostPassedOn) return { impossible: steps };
    const whole = Math.max(received, passedOn);
    const share = (mass: number): number => (whole > 0 ? mass / whole : 0);
    centres.push({ steps, entering, onward: onward.map(share), product: share(product) });
  }
  return centres;
}

/** Steps from which some flow, measured or not, leads to the product in the end. */
function stepsToProduct(flows: readonly MassFlow[]): ReadonlySet<string> {
  const reaching = new Set([border.product]);
  // A set takes in what is added while it is walked through.
  for (const place of reaching)
    for (const { from, to, mass } of flows)
      if (to === place && mass !== 0 && !isBorder(from)) reaching.add(from);
  reaching.delete(border.product);
  return reaching;
}

/** The steps, those on the way to the product joined where a flow between them is not measured. */
function groupsOf(
  flows: readonly MassFlow[],
  reaching: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const places = new Set(flows.flatMap(({ from, to }) => [from, to]));
  let groups = [...places].filter((place) => !isBorder(place)).map((step) => [step]);
  for (const { from, to, mass } of flows) {
    if (mass !== null || !reaching.has(from) || !reaching.has(to)) continue;
    const joined = groups.filter((group) => group.includes(from) || group.includes(to));
    groups = [...groups.filter((group) => !joined.includes(group)), joined.flat()];
  }
  const sorted = groups.map((group) => group.toSorted());
  return sorted.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

/**
 * What each centre holds of a cost that is passed on with the mass: its own, and what the centres
 * before it hand over. A rework loop is a ring in the network, so they are solved together. There is
 * always one solution, as whatever is handed on reaches the product in the end.
 *
 * @param own By centre, at least one. [money]
 * @returns By centre.
 */
export function carriedBy(centres: readonly Centre[], own: readonly number[]): readonly number[] {
  const system = Matrix.eye(centres.length);
  for (const [from, { onward }] of centres.entries())
    for (const [to, share] of onward.entries()) system.set(to, from, system.get(to, from) - share);
  return solve(system, Matrix.columnVector([...own])).to1DArray();
}
