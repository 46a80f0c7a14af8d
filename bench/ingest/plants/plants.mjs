// Seven plants: the five pilots as they are, and two that write in manners of their own.
import { writeGrid } from '../grid.mjs';
import { brewery } from './brewery.mjs';
import { paperMill } from './paper-mill.mjs';
import { pilots } from './pilots.mjs';

export const plants = () => [...pilots(), brewery(), paperMill()];

/** The files of a plant's folder, text by name. */
export const textsOf = (plant) => ({
  'facility.json': `${JSON.stringify(plant.profile, null, 2)}\n`,
  ...plant.others,
  ...Object.fromEntries(Object.values(plant.grids).map((grid) => [grid.file, writeGrid(grid)])),
});
