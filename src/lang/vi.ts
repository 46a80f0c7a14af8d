import type { Catalogue } from './message.js';
import { cli } from './vi/cli.js';
import { diagnostics } from './vi/diagnostics.js';
import { figureNames } from './vi/figure-names.js';
import { figures } from './vi/figures.js';
import { findings } from './vi/findings.js';
import { report } from './vi/report.js';
import { template } from './vi/template.js';

/** The Vietnamese catalogue. */
export const vi: Catalogue = {
  ...cli,
  ...diagnostics,
  ...figureNames,
  ...figures,
  ...findings,
  ...report,
  ...template,
};
