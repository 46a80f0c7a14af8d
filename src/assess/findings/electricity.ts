import { CHARGED_POWER_FACTOR } from '../formulas/reactive-charge.js';
import { type Draft, found, type Grounds, intervalOf } from './grounds.js';

const SHARE = 'electricity.load.base.share';
const FACTOR = 'electricity.powerfactor';
const PENALTY = 'electricity.powerfactor.penalty';

/** A base load above this share of the mean month is idle running (formulas F7, validity). [fraction] */
const HIGH_BASE = 0.4;

/** Electricity that is used whether or not anything is made. */
export function baseLoadFindings({ figures }: Grounds): readonly Draft[] {
  const share = figures.get(SHARE);
  if (share === undefined || share.value === null || share.value <= HIGH_BASE) return [];
  return [
    found(
      { kind: 'base-load', about: SHARE, since: null },
      {
        size: { ...intervalOf(share.value, null), unit: 'fraction' },
        money: null,
        grade: share.quality.grade,
        evidence: [SHARE, 'energy.electricity'],
      },
    ),
  ];
}

/** A power factor that costs a charge. */
export function powerFactorFindings({ figures }: Grounds): readonly Draft[] {
  const factor = figures.get(FACTOR);
  if (factor === undefined || factor.value === null || factor.value >= CHARGED_POWER_FACTOR)
    return [];
  const penalty = figures.get(PENALTY);
  const money = penalty?.value ?? null;
  return [
    found(
      { kind: 'power-factor', about: FACTOR, since: null },
      {
        size: { ...intervalOf(factor.value, null), unit: factor.unit },
        money: money === null ? null : intervalOf(money, null),
        grade: penalty?.quality.grade ?? factor.quality.grade,
        evidence: [FACTOR, ...(penalty === undefined ? [] : [PENALTY])],
      },
    ),
  ];
}
