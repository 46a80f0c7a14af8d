import { benchmarkFigures } from '../benchmarks/benchmark-figures.js';
import { loadFigures } from '../load/load-figures.js';
import { materialFlowCostFigures } from '../mfca/mfca-figures.js';
import type { Periods } from '../periods.js';
import type { Subject } from '../subject.js';
import { compareWithOutput } from './against-output.js';
import { axisOf } from './axis.js';
import type { Book } from './draft.js';
import { wastewaterLoadFigures } from './effluent.js';
import { electricityFigures } from './electricity.js';
import { electricityPriceFigures } from './electricity-prices.js';
import { emissionFigures } from './emissions.js';
import { energyFigures } from './energy.js';
import { energyFamilies } from './energy-parts.js';
import { materialsOf } from './material-parts.js';
import { materialFigures } from './materials.js';
import { oilEquivalentFigures } from './oil-equivalents.js';
import { powerFactorFigure } from './power-factor.js';
import { productionFigures } from './production.js';
import { reactivePowerFigures } from './reactive-power.js';
import { recpFigures } from './recp.js';
import { substanceYieldFigures } from './substance-yields.js';
import { unaccountedMaterialFigures } from './unaccounted-material.js';
import { unaccountedWaterFigures } from './unaccounted-water.js';
import { utilityFigures } from './utilities.js';
import { wasteFigures } from './waste.js';
import { waterFigures } from './water.js';
import { waterUseFigures } from './water-use.js';
import type { Workspace } from './workspace.js';

/**
 * Computes every figure of the plant for both periods. A group may rest on those before it: output
 * comes first, as nearly all is told per unit of it.
 */
export function computeFigures(subject: Subject & { readonly periods: Periods }): Workspace {
  const book: Book = new Map();
  const axis = axisOf(subject.periods);
  const space: Workspace = { ...subject, axis, book, diagnostics: [], leftOut: [] };
  const families = energyFamilies(space);
  const materials = materialsOf(space);
  productionFigures(space);
  energyFigures(space, families);
  electricityFigures(space, families);
  oilEquivalentFigures(space, families);
  powerFactorFigure(space);
  electricityPriceFigures(space);
  reactivePowerFigures(space);
  utilityFigures(space, families);
  waterFigures(space);
  wastewaterLoadFigures(space);
  unaccountedWaterFigures(space);
  waterUseFigures(space);
  materialFigures(space, materials);
  substanceYieldFigures(space, materials);
  wasteFigures(space);
  unaccountedMaterialFigures(space, materials);
  emissionFigures(space, families, materials);
  recpFigures(space);
  compareWithOutput(space);
  loadFigures(space, subject.plant.meters);
  materialFlowCostFigures(space, materials);
  benchmarkFigures(space);
  return space;
}
