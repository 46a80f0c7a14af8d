// Months in the forms in which plants write them.
const english = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const two = (value) => String(value).padStart(2, '0');
const lastDay = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Day 1 of a month as Excel counts days. */
export const serialOf = (year, month, day = 1) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

const forms = {
  iso: (year, month) => `${year}-${two(month)}`,
  slash: (year, month) => `${two(month)}/${year}`,
  'short slash': (year, month) => `${month}/${year}`,
  T: (year, month) => `T${month}/${year}`,
  Tháng: (year, month) => `Tháng ${month}/${year}`,
  'Jan 2024': (year, month) => `${english[month - 1]} ${year}`,
  'Jan-24': (year, month) => `${english[month - 1]}-${String(year).slice(2)}`,
  'Thg1-24': (year, month) => `Thg${month}-${String(year).slice(2)}`,
  'last day': (year, month) => `${lastDay(year, month)}/${two(month)}/${year}`,
  'first day': (year, month) => `01/${two(month)}/${year}`,
  'iso day': (year, month) => `${year}-${two(month)}-01`,
  serial: (year, month) => String(serialOf(year, month)),
};

export const monthForms = Object.keys(forms);

/** @param iso `2024-01` */
export const monthIn = (form, iso) => forms[form](Number(iso.slice(0, 4)), Number(iso.slice(5, 7)));

export const lastDayOf = (iso) => lastDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)));

export const twoYears = [2024, 2025].flatMap((year) =>
  Array.from({ length: 12 }, (_, index) => `${year}-${two(index + 1)}`),
);
