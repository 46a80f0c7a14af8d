import { worstGrade } from '../../figures/quality.js';
import { inapplicable, known, type Resolution, type Source, unknown } from '../resolution.js';

const leaf = (id: string): string => `answers.json:${id}`;

/** A number typed in the questionnaire, in the unit that it asks for; a reasoned estimate (C). */
export const answer =
  (id: string, unit: string, scale = 1): Source =>
  (view) => {
    const reading = view.question(id);
    if (reading.kind === 'inapplicable') return inapplicable;
    if (reading.kind === 'unknown' || typeof reading.value !== 'number') return unknown(leaf(id));
    return known(reading.value * scale, unit, 'C', [leaf(id)]);
  };

/** Electricity of machines by installed power, load factor and plant hours. [kWh/yr] */
export const nameplate =
  (powerQuestion: string, loadFactor: number): Source =>
  (view) =>
    times(answer(powerQuestion, 'kW', loadFactor)(view), view.variable('hours'), 'kWh/yr');

/** A daily amount of the questionnaire over the plant's days. */
export const answerTimesDays =
  (id: string, unit: string): Source =>
  (view) =>
    times(answer(id, `${unit}/d`)(view), daysPerYear(view), unit);

/** Days on which the plant works. [d/yr] */
export const daysPerYear: Source = ({ subject }) => {
  const days = subject.plant.facility.daysPerYear;
  const from = 'facility.json:daysPerYear';
  return days === undefined ? unknown(from) : known(days, 'd/yr', 'B', [from]);
};

/** Hours in which the plant works. [h/yr] */
export const hoursPerYear: Source = ({ subject }) => {
  const hours = subject.plant.facility.hoursPerYear;
  const from = 'facility.json:hoursPerYear';
  return hours === undefined ? unknown(from) : known(hours, 'h/yr', 'B', [from]);
};

/** The product of two known numbers, as sure as the less sure of them. */
function times(a: Resolution, b: Resolution, unit: string): Resolution {
  if (a.kind !== 'known') return a;
  if (b.kind !== 'known') return b;
  const grade = worstGrade([a.grade, b.grade]);
  return known(a.value * b.value, unit, grade, [...a.from, ...b.from]);
}
