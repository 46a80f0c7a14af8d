/** What was worked out, and the ids of the factors that this took. */
export interface Traced<T> {
  readonly found: T;
  readonly factors: readonly string[];
}

/** Remembers which factors a number rests on, however deep below they are asked for. */
export interface FactorTrace {
  /** Notes that what is being worked out rests on this factor. */
  note(id: string): void;
  trace<T>(work: () => T): Traced<T>;
  /** Takes up what was worked out before: whoever uses it rests on its factors too. */
  recall<T>(traced: Traced<T>): T;
  /** All that were noted so far. */
  readonly all: ReadonlySet<string>;
}

export function openFactorTrace(): FactorTrace {
  const all = new Set<string>();
  const open: Set<string>[] = [];

  function note(id: string): void {
    all.add(id);
    open.at(-1)?.add(id);
  }

  function recall<T>({ found, factors }: Traced<T>): T {
    for (const id of factors) note(id);
    return found;
  }

  function trace<T>(work: () => T): Traced<T> {
    const own = new Set<string>();
    open.push(own);
    const found = work();
    open.pop();
    const traced = { found, factors: [...own] };
    recall(traced);
    return traced;
  }

  return { note, trace, recall, all };
}
