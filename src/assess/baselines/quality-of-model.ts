import { errorsOf, type Quality, worstGrade } from '../figures/quality.js';

/** A model of the plant's own months is an estimate, however good its meters are. */
const GRADE_OF_MODEL = 'C';

/**
 * Quality of what a baseline says of a series.
 *
 * @param model - The model as a source of error, with its relative standard uncertainty; the errors of
 *   the meter are in its residuals already. By default it is not known.
 */
export const qualityOfModel = (
  series: Quality,
  model: { readonly source: string; readonly relativeUncertainty: number | null } | null = null,
): Quality => ({
  grade: worstGrade([series.grade, GRADE_OF_MODEL]),
  errors: model === null ? null : errorsOf(model.source, model.relativeUncertainty),
});
