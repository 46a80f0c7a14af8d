import type { CommandModule } from './command.js';
import { assess } from './commands/assess.js';
import { batch } from './commands/batch.js';
import { check } from './commands/check.js';
import { demo } from './commands/demo.js';
import { explain } from './commands/explain.js';
import { init } from './commands/init.js';
import { map } from './commands/map.js';
import { options } from './commands/options.js';
import { report } from './commands/report.js';

/** In the order in which a newcomer meets them. */
export const commands: readonly CommandModule[] = [
  demo,
  init,
  map,
  check,
  assess,
  report,
  batch,
  explain,
  options,
];
