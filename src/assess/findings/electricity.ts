import type { Draft, Grounds } from './grounds.js';
import { findingId } from './grounds.js';

const SHARE = 'electricity.load.base.share';
const FACTOR = 'electricity.powerfactor';
const PENALTY = 'electricity.powerfactor.penalty';

/** A base load above this share of the mean month is idle running (formulas F7, validity). [fraction] */
const HIGH_BASE = 0.4;

/** Below it the supplier charges for reactive energy (Thông tư 15/2014/TT-BCT). */
const CHARGED_BELOW = 0.9;

/** Electricity that is used whether or not anything is made. */
export function baseLoadFindings({ figures }: Grounds): readonly Draft[] {
  const share = figures.get(SHARE);
  if (share === undefined || share.value === null || share.value <= HIGH_BASE) return [];
  const named = { kind: 'base-load', about: SHARE, since: null } as const;
  return [
    {
      id: findingId(named),
      ...named,
      size: { value: share.value, low: null, high: null, unit: 'fraction' },
      money: null,
      grade: share.quality.grade,
      evidence: [SHARE, 'energy.electricity'],
    },
  ];
}

/** A power factor that costs a charge. */
export function powerFactorFindings({ figures }: Grounds): readonly Draft[] {
  const factor = figures.get(FACTOR);
  if (factor === undefined || factor.value === null || factor.value >= CHARGED_BELOW) return [];
  const penalty = figures.get(PENALTY);
  const money = penalty?.value ?? null;
  const named = { kind: 'power-factor', about: FACTOR, since: null } as const;
  return [
    {
      id: findingId(named),
      ...named,
      size: { value: factor.value, low: null, high: null, unit: factor.unit },
      money: money === null ? null : { value: money, low: null, high: null },
      grade: penalty?.quality.grade ?? factor.quality.grade,
      evidence: [FACTOR, ...(penalty === undefined ? [] : [PENALTY])],
    },
  ];
}
