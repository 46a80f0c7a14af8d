import type { Tone } from '../model/chart-spec.js';

const tones: Readonly<Record<string, Tone>> = {
  water: 'water',
  material: 'material',
  chemicals: 'material',
  waste: 'waste',
  money: 'ink',
};

/** The colour of a resource; what is not named here is a carrier. */
export const toneOfResource = (resource: string): Tone => tones[resource] ?? 'energy';

const figureTones: Readonly<Record<string, Tone>> = {
  energy: 'energy',
  electricity: 'energy',
  water: 'water',
  wastewater: 'water',
  material: 'material',
  materials: 'material',
  waste: 'waste',
};

/** The colour of a figure, by the first word of its id. */
export const toneOfFigure = (id: string): Tone => figureTones[id.split('.')[0] ?? ''] ?? 'ink';
