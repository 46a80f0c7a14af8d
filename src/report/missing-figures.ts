import type { Missing } from '../model/assessment-schema.js';
import type { Dossier } from './dossier.js';

/**
 * What is missing and would be looked for: flows measured step by step, and the loss of a yield, are
 * there for the reporting period alone, so their base period is not. Of the costs of losses the whole
 * is named, not every part; what they leave out is named where they stand.
 */
export const missingFigures = ({ core, figure }: Pick<Dossier, 'core' | 'figure'>): Missing[] =>
  core.missing.filter(
    ({ id, period }) =>
      !(isOfReporting(id) && (period === 'base' || figure(id)?.value !== null)) &&
      !isLoss(id) &&
      !isPartOfCosts(id),
  );

const isOfReporting = (id: string): boolean =>
  id.startsWith('water.use.') || id.startsWith('mfca.');

const isPartOfCosts = (id: string): boolean => id.startsWith('mfca.') && id !== 'mfca.loss';

const isLoss = (id: string): boolean => id.startsWith('materials.yield.loss');
