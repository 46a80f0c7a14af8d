import { nodeHost } from '../host/node-host.js';
import { programFiles } from '../host/program-files.js';
import type { Workshop } from '../pipeline.js';
import { openWorkshop } from '../pipeline.js';

/** The program at work on this machine; loaded inside an action, once per process. */
export function workshop(): Workshop {
  const { templates, version } = programFiles();
  return openWorkshop(nodeHost, templates, version);
}
