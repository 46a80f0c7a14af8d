import { Fault } from '../model/fault.js';
import type { Assessed, Workshop } from '../pipeline.js';
import { assessFacility } from '../pipeline.js';
import { facilityFolder } from './facility-folder.js';
import { explainFailure } from './failure.js';
import type { Terminal } from './terminal/terminal.js';

/** Assesses a folder; one that cannot be read is said, so that the others of a run go on. */
export async function readOrSay(
  folder: string,
  shop: Workshop,
  terminal: Terminal,
): Promise<Assessed | undefined> {
  try {
    return await assessFacility(shop, facilityFolder(folder));
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    await explainFailure(cause, terminal);
    return undefined;
  }
}
