import type { Diagnostic } from '../../model/diagnostic.js';
import { Fault } from '../../model/fault.js';
import type { PlantData } from '../../model/plant.js';
import type { Workshop } from '../../pipeline.js';
import { assessFacility } from '../../pipeline.js';
import { facilityFolder } from '../facility-folder.js';

/** What `check` found in one folder; no plant where it could not be read at all. */
export interface Checked {
  readonly folder: string;
  readonly plant: PlantData | undefined;
  /** Of reading and of assessing. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One that could be read. */
export interface ReadPlant extends Checked {
  readonly plant: PlantData;
}

export const isRead = (checked: Checked): checked is ReadPlant => checked.plant !== undefined;

/** A folder that cannot be read at all is a finding like any other, not the end of the others. */
export async function checkFolder(shop: Workshop, folder: string): Promise<Checked> {
  try {
    const { plant, diagnostics } = await assessFacility(shop, facilityFolder(folder));
    return { folder, plant, diagnostics };
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    return { folder, plant: undefined, diagnostics: cause.diagnostics };
  }
}
