import type { Missing } from '../model/assessment-schema.js';
import type { Dossier } from './dossier.js';

/**
 * What is missing and would be looked for: flows measured step by step, and the loss of a yield, are
 * there for the reporting period alone, so their base period is not.
 */
export const missingFigures = ({ core, figure }: Pick<Dossier, 'core' | 'figure'>): Missing[] =>
  core.missing.filter(
    ({ id, period }) =>
      !(isOfReporting(id) && (period === 'base' || figure(id)?.value !== null)) && !isLoss(id),
  );

const isOfReporting = (id: string): boolean => id.startsWith('water.use.');

const isLoss = (id: string): boolean => id.startsWith('materials.yield.loss');
