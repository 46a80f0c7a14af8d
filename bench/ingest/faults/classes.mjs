import { encodingFaults } from './encodings.mjs';
import { layoutFaults } from './layout.mjs';
import { monthFaults } from './months.mjs';
import { numberFaults } from './numbers.mjs';
import { seriesFaults } from './series.mjs';
import { wordFaults } from './words.mjs';

/** Every class of seeded faults. */
export const faultClasses = [
  ...numberFaults,
  ...seriesFaults,
  ...monthFaults,
  ...layoutFaults,
  ...wordFaults,
  ...encodingFaults,
];
