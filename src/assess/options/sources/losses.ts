import { worstGrade } from '../../figures/quality.js';
import { grouped } from '../../figures/rows.js';
import { completeSum } from '../../formulas/complete-sum.js';
import { known, type PlantView, type Resolution, type Source, unknown } from '../resolution.js';
import { productMass } from './figures.js';
import { flowInto } from './flows.js';
import { materialNames, materialRows } from './materials.js';
import { isSound, sumOfYear } from './monthly.js';

/** Standard deviations beyond which a difference is no chance (formulas F2.5). */
const SIGNIFICANT = 2;

/**
 * Raw material that does not end in the product. [unit of the raw material a year] Unknown where the
 * two are counted differently, and where more comes out than went in.
 */
export const materialLoss: Source = (view) => {
  const raw = view.variable('M_raw');
  if (raw.kind !== 'known') return raw;
  const output = view.subject.figures.get('production.total');
  const isAlike = output?.value != null && `${output.unit}/yr` === raw.unit;
  const product = isAlike
    ? known(output.value ?? 0, raw.unit, output.quality.grade, ['production.total'])
    : productMass(view);
  if (product.kind !== 'known') return product;
  return raw.unit === product.unit ? lost(raw, product) : unknown('production.total');
};

/** Plating metal that does not end in the product, where materials.csv says what does. [t/yr] */
export const metalLoss: Source = (view) => {
  const metal = view.variable('M_metal');
  if (metal.kind !== 'known') return metal;
  const { materials: table } = view.subject.plant.tables;
  const rows = materialRows(view, 'M_metal');
  const sum = sumOfYear(view, {
    table,
    rows,
    column: 'inProduct',
    itemOf: ({ material }) => material,
  });
  if (!sum || rows.some(({ unit }) => `${unit}/yr` !== metal.unit))
    return unknown('materials.csv (in_product)');
  return lost(metal, known(sum.value, metal.unit, 'B', sum.leaves));
};

function lost(put: Resolution, kept: Resolution): Resolution {
  if (put.kind !== 'known') return put;
  if (kept.kind !== 'known') return kept;
  const from = [...put.from, ...kept.from];
  const value = put.value - kept.value;
  if (value < 0) return unknown(...from);
  return known(value, put.unit, worstGrade([put.grade, kept.grade]), from);
}

/**
 * Plating metal carried into the rinse, as flows.csv has it for every metal that is bought. [t/yr]
 *
 * @param steps - Synonyms of the rinse.
 */
export const metalInto =
  (steps: readonly string[]): Source =>
  (view) => {
    const metals = [
      ...new Set(materialNames(view, 'M_metal').map((name) => substanceOf(view, name))),
    ];
    const flows = metals.map((metal) =>
      metal === undefined ? unknown('substances.csv') : flowInto(steps, metal, 't/yr')(view),
    );
    const open = flows.find(({ kind }) => kind !== 'known');
    if (open) return open;
    const carried = flows.filter((flow) => flow.kind === 'known');
    if (carried.length === 0) return unknown(`flows.csv (> ${steps[0]})`);
    return known(
      carried.reduce((sum, { value }) => sum + value, 0),
      't/yr',
      worstGrade(carried.map(({ grade }) => grade)),
      carried.flatMap(({ from }) => from),
    );
  };

function substanceOf({ subject }: PlantView, material: string): string | undefined {
  const words = material.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return subject.library.substances.find(({ names }) =>
    [...names.vi, ...names.en].some((word) => words.includes(word)),
  )?.id;
}

/**
 * Water that is taken in and leaves nowhere: what leaks can be. [m3/yr] What lies within the error of
 * the meters is none; where it is intake less wastewater, all that flows.csv knows to leave otherwise
 * (vapour, product, sludge) is no leak either.
 */
export const waterLeak: Source = (view) => {
  const figure = view.subject.figures.get('water.unaccounted');
  if (figure?.value == null) return unknown('water.unaccounted');
  const error = Math.abs(figure.value) * (figure.quality.relativeUncertainty ?? 0);
  const other = figure.basis === 'wastewater' ? leavesOtherwise(view) : 0;
  const leak = figure.value > SIGNIFICANT * error ? Math.max(0, figure.value - other) : 0;
  return known(leak, 'm3/yr', figure.quality.grade, ['water.unaccounted']);
};

const otherOutlets = ['out', 'product', 'byproduct', 'waste', 'air'];

/** Measured water that leaves the plant, but for wastewater. [m3/yr] */
function leavesOtherwise(view: PlantView): number {
  const { flows: table } = view.subject.plant.tables;
  if (!isSound(table)) return 0;
  const leaving = table.rows.filter(
    ({ substance, to, unit }) =>
      substance === 'water' && otherOutlets.includes(to) && unit === 'm3',
  );
  const byBorder = [...grouped(leaving, ({ from, to }) => `${from}>${to}`).values()];
  const sums = byBorder.map((rows) =>
    sumOfYear(view, { table, rows, column: 'quantity', itemOf: () => '' }),
  );
  // A border that is not measured only makes the leak look larger than it is.
  return completeSum(sums.flatMap((sum) => (sum ? [sum.value] : []))) ?? 0;
}
