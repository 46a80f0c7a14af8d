import { type Quality, worstGrade } from '../figures/quality.js';

/** A model of the plant's own months is an estimate, however good its meters are. */
const GRADE_OF_MODEL = 'C';

/** Quality of what a baseline says of a series. */
export const qualityOfModel = (
  series: Quality,
  relativeUncertainty: number | null = null,
): Quality => ({ grade: worstGrade([series.grade, GRADE_OF_MODEL]), relativeUncertainty });
