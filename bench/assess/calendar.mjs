// Months of a synthetic record, with what the calendar and the climate of the South do to them.

/** The month in which most of the days off of Tết fall. */
const tetMonths = new Set([
  '2019-02',
  '2020-01',
  '2021-02',
  '2022-02',
  '2023-01',
  '2024-02',
  '2025-01',
  '2026-02',
]);

/** About the normals of Biên Hòa [°C]. */
const meanTemperatures = [26.2, 26.9, 28.1, 29.3, 28.9, 27.9, 27.4, 27.3, 27.1, 26.8, 26.5, 26.0];

const two = (value) => String(value).padStart(2, '0');

/** Consecutive months from one on, `YYYY-MM`. */
export function monthsFrom(first, count) {
  const start = Number(first.slice(0, 4)) * 12 + Number(first.slice(5)) - 1;
  return Array.from({ length: count }, (_, index) => {
    const month = start + index;
    return `${Math.floor(month / 12)}-${two((month % 12) + 1)}`;
  });
}

export const isTet = (month) => tetMonths.has(month);

const inYear = (month) => Number(month.slice(5)) - 1;

/** Mean temperature of each month [°C]; `shift` is added from a month of the record on. */
export const temperaturesOf = (months, draws, shift = { since: months.length, by: 0 }) =>
  months.map(
    (month, index) =>
      meanTemperatures[inYear(month)] +
      0.5 * draws.normal() +
      (index >= shift.since ? shift.by : 0),
  );

/** Days at work: Sundays and holidays off, now and then a Sunday worked. */
export const workingDaysOf = (months, draws) =>
  months.map((month) => {
    const days = new Date(Date.UTC(Number(month.slice(0, 4)), inYear(month) + 1, 0)).getUTCDate();
    return days - 4 - (isTet(month) ? 7 : 0) - draws.below(2) + (draws.chance(0.2) ? 2 : 0);
  });
