import type { Facility } from '../../model/facility-schema.js';

/** Days and shifts, or hours, from which on a plant never stands still. */
const DAYS_A_YEAR = 350;
const SHIFTS_A_DAY = 3;
const HOURS_A_YEAR = 8000;

/**
 * Whether the plant works at night and on Sundays too: then what runs in these hours is work, and
 * nothing that could be switched off.
 *
 * @returns `false` where facility.json does not say.
 */
export const worksAroundTheClock = ({
  daysPerYear = 0,
  shiftsPerDay = 0,
  hoursPerYear = 0,
}: Pick<Facility, 'daysPerYear' | 'shiftsPerDay' | 'hoursPerYear'>): boolean =>
  hoursPerYear >= HOURS_A_YEAR || (daysPerYear >= DAYS_A_YEAR && shiftsPerDay >= SHIFTS_A_DAY);
