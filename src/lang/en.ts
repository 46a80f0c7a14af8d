import { cli } from './en/cli.js';
import { diagnostics } from './en/diagnostics.js';
import { figureNames } from './en/figure-names.js';
import { figures } from './en/figures.js';
import { findings } from './en/findings.js';
import { report } from './en/report.js';
import { template } from './en/template.js';

/** The English catalogue, and by it the list of every message there is. `{name}` marks an argument. */
export const en = {
  ...cli,
  ...diagnostics,
  ...figureNames,
  ...figures,
  ...findings,
  ...report,
  ...template,
} as const;
