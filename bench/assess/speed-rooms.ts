// What the measurement of speed calls by itself, inside of assessing.
export { assess } from '../../src/assess/assess.js';
export { reconcile } from '../../src/assess/balances/reconcile.js';
