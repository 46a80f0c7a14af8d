// Claims against the truth of one plant.

const monthNumber = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
const apart = (a, b) => Math.abs(monthNumber(a) - monthNumber(b));

/** Farther off than this, a claim is no longer the change that was planted. */
const SAME_CHANGE = 3;

/** A leak lifts the intake too: that is the same water told once more, not a false alarm. */
const isEcho = (claim, { about, since }) =>
  about === 'water.unaccounted' &&
  claim.about === 'water.intake' &&
  apart(claim.since, since) <= SAME_CHANGE;

/** Where a drift began is a matter of taste; a step is where it is. */
const isOf = (claim, change) =>
  claim.about === change.about &&
  (change.shape === 'drift' || apart(claim.since, change.since) <= SAME_CHANGE);

/**
 * @param truth of generate-plant.mjs
 * @param claims of claims.mjs
 * @returns For the planted change: whether it was claimed, within a month, with its month in the range
 *   given, with its size in the interval; and the claims that answer to nothing planted.
 */
export function scoreChanges({ changes }, claims) {
  const [change] = changes;
  const claim = change && claims.find((one) => isOf(one, change));
  const falseAlarms = claims.filter(
    (one) => one !== claim && !changes.some((planted) => isEcho(one, planted)),
  );
  if (!claim) return { isPlanted: change !== undefined, isClaimed: false, falseAlarms };
  const isDated = apart(claim.since, change.since) <= 1;
  return {
    isPlanted: true,
    isClaimed: true,
    isDated,
    isInRange: claim.from <= change.since && change.since <= claim.to,
    isShapeRight: claim.shape === change.shape,
    isCovered: claim.low <= change.size && change.size <= claim.high,
    isTwice: claims.some((one) => isEcho(one, change)),
    falseAlarms,
  };
}
