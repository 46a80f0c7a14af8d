import { known, type PlantView, type Source, unknown } from '../resolution.js';
import { isSound, sumOfYear } from './monthly.js';

const WELL_MEASURED = 0.1;

/**
 * All that flows.csv carries of a substance into a step, over the reporting period. Estimates with
 * more than 10 % uncertainty are grade C.
 *
 * @param steps - Synonyms of the step's id, the usual one first; the first that the plant has counts.
 */
export const flowInto =
  (steps: readonly string[], substance: string, unit: string): Source =>
  (view) => {
    const need = unknown(`flows.csv (${substance} > ${steps[0]})`);
    const step = stepOf(view, steps);
    const table = view.subject.plant.tables.flows;
    if (step === undefined || !isSound(table)) return need;
    const rows = table.rows.filter((row) => row.to === step && row.substance === substance);
    const sum = sumOfYear(view, { table, rows, column: 'quantity', itemOf: ({ from }) => from });
    if (!sum || rows.some((row) => `${row.unit}/yr` !== unit)) return need;
    const isRough = rows.some(({ uncertainty }) => (uncertainty ?? 0) > WELL_MEASURED);
    return known(sum.value, unit, isRough ? 'C' : 'B', sum.leaves);
  };

function stepOf(view: PlantView, steps: readonly string[]): string | undefined {
  const declared = new Set(view.subject.plant.facility.steps?.map(({ id }) => id));
  return steps.find((step) => declared.has(step));
}
