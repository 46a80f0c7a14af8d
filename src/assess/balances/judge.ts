import type { Balance } from '../../model/balance-schema.js';
import { balanceClosure, unaccountedMaterial } from '../formulas/mass-balance.js';

/** What stands on one side of a balance. */
export interface Side {
  /** Of what is known. */
  readonly known: number;
  /** `null`: something of it is not known. */
  readonly sum: number | null;
}

/** Both sides of a balance, and how well their difference is known. */
export interface Account {
  readonly in: Side;
  readonly out: Side;
  /** Growth of stock. */
  readonly stockChange: number | null;
  /** Standard uncertainty (k = 1) of in − out − stockChange; 0: nothing was measured against anything. */
  readonly deviation: number;
}

/** The numbers of a balance and what they mean. */
export type Judgement = Pick<
  Balance,
  | 'in'
  | 'out'
  | 'stockChange'
  | 'unaccounted'
  | 'uncertainty'
  | 'closure'
  | 'significant'
  | 'verdict'
>;

/** A difference is one beyond this many standard uncertainties (about 95 %). */
const coverage = 2;

/**
 * Draws up the balance: a difference within its uncertainty closes it; beyond that, less out than in
 * is a loss, and more out than in is impossible: a number of it is wrong. Where a side is incomplete
 * there is no difference, but more known on the one side than on the whole other one is judged all the
 * same, as what is not known can only add to it.
 */
export function judge(account: Account): Judgement {
  const { in: input, out, stockChange, deviation } = account;
  const isComplete = input.sum !== null && out.sum !== null && stockChange !== null;
  const used = input.known - (stockChange ?? 0);
  const difference = unaccountedMaterial(used, [out.known]);
  const verdict = deviation > 0 ? verdictOn(difference, deviation) : null;
  if (isComplete && verdict !== null)
    return {
      in: input.sum,
      out: out.sum,
      stockChange,
      unaccounted: difference,
      uncertainty: deviation,
      closure: balanceClosure(used, out.known) ?? null,
      significant: verdict !== 'closes',
      verdict,
    };
  const isBeyondDoubt =
    stockChange !== null &&
    ((verdict === 'impossible' && input.sum !== null) || (verdict === 'loss' && out.sum !== null));
  return {
    in: input.sum,
    out: out.sum,
    stockChange,
    unaccounted: null,
    uncertainty: null,
    closure: null,
    significant: isBeyondDoubt ? true : null,
    verdict: isBeyondDoubt ? verdict : null,
  };
}

function verdictOn(difference: number, deviation: number): 'closes' | 'loss' | 'impossible' {
  if (Math.abs(difference) <= coverage * deviation) return 'closes';
  return difference > 0 ? 'loss' : 'impossible';
}

/** Both sides alone, where their difference would mislead. */
export const withoutVerdict = <T extends Judgement>(judgement: T): T => ({
  ...judgement,
  unaccounted: null,
  uncertainty: null,
  closure: null,
  significant: null,
  verdict: null,
});
