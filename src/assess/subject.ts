import type { Figure } from '../model/assessment-schema.js';
import type { Factor, Library } from '../model/library.js';
import type { Period } from '../model/month.js';
import type { PlantData } from '../model/plant.js';

/** What is assessed: one plant, over two periods, with one pinned set of factors. */
export interface Subject {
  readonly plant: PlantData;
  readonly library: Library;
  readonly factors: ReadonlyMap<string, Factor>;
  readonly periods: { readonly base: Period; readonly reporting: Period };
}

/** The same with its figures computed: what options, benchmarks and findings work from. */
export interface MeasuredSubject extends Subject {
  readonly figures: ReadonlyMap<string, Figure>;
}
