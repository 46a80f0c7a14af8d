/** A flow that options save from. */
export interface Flow {
  readonly id: string;
  /** Of the year, in its own unit, > 0. */
  readonly amount: number;
  /** The larger flow that this one is a part of, in the same unit. */
  readonly within: string | null;
  /** A flow that it shrinks with in proportion, without being a part of it. */
  readonly follows: string | null;
}

/** What remains of each flow while options are applied one after the other. */
export interface Ledger {
  /** Starts over with the full flows. */
  reset(): void;
  /** The place of a flow in the ledger. */
  indexOf(id: string): number;
  /**
   * Applies an option that saves a share of what remains of a flow, and takes it from the larger
   * flows too; its parts shrink with it.
   *
   * @param flow - Place of the flow.
   * @param fraction - Share saved of the full flow. [0, 1]
   * @param isSupply - Own generation: it replaces an amount, whatever was saved before.
   * @param claimed - Place of a part of the flow that all of it may be taken from: that part counts
   *   as used up first, as nobody knows better. Negative: none.
   * @returns What is saved of it, in the flow's unit; the sum over all calls never exceeds the flow.
   *
   * @formula F10.2 — net_i = s_i · remaining; remaining −= net_i
   * @source formulas.md F10.2 (base-remaining sequence, loading order)
   */
  take(flow: number, fraction: number, isSupply: boolean, claimed?: number): number;
  /** The same without applying it. */
  probe(flow: number, fraction: number, isSupply: boolean): number;
}

/** Opens a ledger over flows; `within` and `follows` of a flow that is not given count for nothing. */
export function openLedger(flows: readonly Flow[]): Ledger {
  const place = new Map(flows.map(({ id }, index) => [id, index]));
  const at = (id: string | null) => (id === null ? -1 : (place.get(id) ?? -1));
  const amounts = Float64Array.from(flows, ({ amount }) => amount);
  const parents = Int32Array.from(flows, ({ within }) => at(within));
  const leaders = Int32Array.from(flows, ({ follows }) => at(follows));
  const remaining = Float64Array.from(amounts);
  const ancestors = flows.map((_, flow) => chain(flow, parents));
  const descendants = flows.map((_, flow) =>
    flows.map((_each, other) => other).filter((other) => ancestors[other]?.includes(flow)),
  );

  function net(flow: number, fraction: number, isSupply: boolean): number {
    const left = remaining[flow] as number;
    const wanted = isSupply ? fraction * (amounts[flow] as number) : fraction * left;
    let saved = Math.min(wanted, left);
    const larger = ancestors[flow] as readonly number[];
    for (let at = 0; at < larger.length; at++)
      saved = Math.min(saved, remaining[larger[at] as number] as number);
    return Math.max(0, saved);
  }

  function shrinkage(flow: number): number {
    const leader = leaders[flow] as number;
    return leader < 0 ? 1 : (remaining[leader] as number) / (amounts[leader] as number);
  }

  return {
    reset: () => remaining.set(amounts),
    indexOf: (id) => at(id),
    probe: (flow, fraction, isSupply) => net(flow, fraction, isSupply) * shrinkage(flow),
    take(flow, fraction, isSupply, claimed = -1) {
      const claim = claimed < 0 ? 0 : (remaining[claimed] as number);
      const before = remaining[flow] as number;
      const saved = net(flow, fraction, isSupply);
      const kept = before > 0 ? (before - saved) / before : 1;
      remaining[flow] = before - saved;
      for (const larger of ancestors[flow] as number[])
        remaining[larger] = (remaining[larger] as number) - saved;
      for (const part of descendants[flow] as number[])
        remaining[part] = (remaining[part] as number) * kept;
      if (claimed >= 0) remaining[claimed] = Math.max(0, claim - saved);
      return saved * shrinkage(flow);
    },
  };
}

function chain(flow: number, parents: Int32Array): number[] {
  const larger: number[] = [];
  for (let each = parents[flow] as number; each >= 0; each = parents[each] as number)
    larger.push(each);
  return larger;
}
