/** kWh and MWh, kg and t; kg and tạ; a slipped comma; kWh and MJ. */
export const slips = [1000, 100, 10, 3.6] as const;

export type Slip = (typeof slips)[number];

/** How far two positive numbers lie apart, whichever is greater: 0 where they are equal. */
export const distance = (value: number, other: number): number => Math.abs(Math.log(value / other));

/** A value times a slip or the inverse of one; dividing by 1000 keeps digits that a thousandth would not. */
export const mended = (value: number, factor: number): number =>
  factor < 1 ? value / (1 / factor) : value * factor;

const energyUnit = /^(?:[kM]Wh|GJ)(?:\/|$)/;

/** Factors that a unit is confused by: 3.6 parts two units of energy, and no others. */
export const slipsOf = (unit: string): readonly Slip[] =>
  energyUnit.test(unit) ? slips : slips.filter((slip) => slip !== 3.6);

/** Fewer prices than this are no habit to depart from. */
export const FEWEST_PRICES = 4;
