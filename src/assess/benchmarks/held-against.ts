/** The figures that say what the table calls an indicator or a reading; the first that is there counts. */
const readAs: Readonly<Record<string, readonly string[]>> = {
  'indicator:air_leak_pct': ['compressed-air.leak.share'],
  'indicator:boiler_eff_pct': ['boiler.efficiency', 'boiler.efficiency.direct'],
  'indicator:cond_return_pct': ['condensate.return.share'],
  'reading:refrigeration_cop': ['refrigeration.cop'],
};

/** `derived:a / b`: the ratio of two figures; anything else of that kind is not measured yet. */
const ratio = /^derived:([\w.-]+) \/ ([\w.-]+)$/;

/** What a benchmark is held against: one figure, or one over another. */
export interface HeldAgainst {
  readonly over: string;
  /** `null`: the first by itself. */
  readonly under: string | null;
}

/**
 * Finds it among the figures that there are.
 *
 * @param named As the benchmark table names it.
 * @returns `undefined` where the plant has no such figure.
 */
export function heldAgainst(
  named: string,
  has: (figure: string) => boolean,
): HeldAgainst | undefined {
  const single = [named, ...(readAs[named] ?? [])].find(has);
  if (single !== undefined) return { over: single, under: null };
  const [, over = '', under = ''] = ratio.exec(named) ?? [];
  return has(over) && has(under) ? { over, under } : undefined;
}

const equipment = /^(compressed-air|boiler|condensate|refrigeration)\./;

/** Whether a figure is of the whole plant, or of a kind of equipment in it. */
export const boundaryOf = (figure: string): 'plant' | 'equipment' =>
  equipment.test(figure) ? 'equipment' : 'plant';
