// Runs the program over a folder in memory and tells what it made of it.
import { hostOf } from './folder.mjs';

/** Every number that an assessment states, by its place; words and provenance are left out. */
function figuresOf(core) {
  const numbers = new Map();
  const put = (place, value) => numbers.set(place, value);
  for (const { id, value, base, unit } of core.figures) {
    put(`${id} [${unit}]`, value);
    put(`${id}@base [${unit}]`, base);
  }
  for (const { id, months, values, unit } of core.series)
    for (const [index, month] of months.entries()) put(`${id}.${month} [${unit}]`, values[index]);
  for (const { id, savingCost, npv, ghg, status } of core.options) {
    put(`option ${id}`, savingCost?.net ?? null);
    put(`option ${id} npv`, npv);
    put(`option ${id} ghg`, ghg);
    put(`option ${id} ${status}`, 1);
  }
  for (const { id, gap } of core.benchmarks) put(`benchmark ${id}`, gap);
  put('totals.net', core.totals?.net ?? null);
  put('totals.npv', core.totals?.npv ?? null);
  return numbers;
}

const isSame = (a, b, tolerance) =>
  a === b ||
  (a != null && b != null && Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)));

/** What differs between two assessments: `changed` has another number, `withheld` has none any more. */
export function differences(before, after, tolerance = 1e-9) {
  const changed = [];
  const withheld = [];
  for (const place of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(place) ?? null, after.get(place) ?? null];
    if (isSame(was, is, tolerance)) continue;
    (is === null ? withheld : changed).push({ place, was, is });
  }
  return { changed, withheld };
}

/** @param rooms of bench/build.mjs; @param library a loaded one */
export function judgeOf(rooms, library) {
  const workshop = { library, templates: '', version: '0.0.0' };
  /** @returns `{ crash }`, or diagnostics and figures, and how long it took [ms]. */
  return async (files, name = 'plant') => {
    const start = performance.now();
    try {
      const assessed = await rooms.assessFacility({ ...workshop, host: hostOf(files) }, name);
      const { diagnostics, core } = assessed;
      return { diagnostics, figures: figuresOf(core), time: performance.now() - start, core };
    } catch (error) {
      const time = performance.now() - start;
      if (error?.name === 'Fault')
        return { diagnostics: error.diagnostics, figures: new Map(), time };
      return { crash: error, time };
    }
  };
}

/** Without its place in the line, so that a line that moved is not news. */
const signOf = ({ code, span: { file, line, field } }) =>
  `${code} ${file}:${line ?? ''}:${field ?? ''}`;

/** Diagnostics of `after` that `before` did not have; each of `before` answers for one. */
export function newsOf(before, after) {
  const known = new Map();
  for (const one of before) known.set(signOf(one), (known.get(signOf(one)) ?? 0) + 1);
  return after.filter((one) => {
    const left = known.get(signOf(one)) ?? 0;
    known.set(signOf(one), left - 1);
    return left <= 0;
  });
}
