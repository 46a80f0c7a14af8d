// The balance of one synthetic network against its truth.

const TIE = 1e-6;
const TWO_SIDED_95 = 1.959963984540054;

const networkOf = ({ balances }) =>
  balances.find(
    ({ step, substance, period }) =>
      step === null && substance === 'water' && period === 'reporting',
  );

/** 1 for the largest statistic; flows whose statistics tie share a place. */
function rankOf(balance, id) {
  const own = balance.flows.find((flow) => flow.id === id)?.statistic ?? null;
  if (own === null) return Number.POSITIVE_INFINITY;
  return 1 + balance.flows.filter(({ statistic }) => statistic > own * (1 + TIE)).length;
}

/** Whether ± 1.96 standard uncertainties of what is unaccounted for hold the truth: nothing. */
const coverageOf = ({ balances }) =>
  balances
    .filter(
      ({ period, substance, unaccounted, uncertainty }) =>
        period === 'reporting' && substance === 'water' && unaccounted !== null && uncertainty > 0,
    )
    .map(({ unaccounted, uncertainty }) => Math.abs(unaccounted) <= TWO_SIDED_95 * uncertainty);

/** @param truth of generate-network.mjs @returns null where the assessment has no such balance. */
export function scoreNetwork({ wrong }, core) {
  const balance = networkOf(core);
  if (!balance) return null;
  const { suspects } = balance;
  if (wrong === null) return { isSuspected: suspects.length > 0, covered: coverageOf(core) };
  const set = [wrong.id, ...wrong.twins];
  const [first] = suspects;
  return {
    ...wrong,
    rank: Math.min(...set.map((id) => rankOf(balance, id))),
    isSuspected: suspects.length > 0,
    isFirstSuspect: first !== undefined && set.includes(first.flow),
    isSetNamed:
      first !== undefined && set.every((id) => id === first.flow || first.apartFrom.includes(id)),
  };
}
