import { effluent } from './effluent.js';
import { energy } from './energy.js';
import { flows } from './flows.js';
import { materials } from './materials.js';
import { measures } from './measures.js';
import { production } from './production.js';
import { readings } from './readings.js';
import { waste } from './waste.js';
import { water } from './water.js';

/** The plant's tables; corrections.csv is read before them. */
export const specs = [
  production,
  materials,
  energy,
  water,
  waste,
  readings,
  flows,
  effluent,
  measures,
] as const;
