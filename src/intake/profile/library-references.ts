import type { Facility } from '../../model/facility-schema.js';
import type { Library } from '../../model/library.js';
import { pricedResources } from '../profile-sheet/known-words.js';
import { closest } from '../text/closest.js';
import { electricityUses, fuelBurners, otherUses, type Word } from '../vocabulary/end-uses.js';
import { keyReferences, type Reference, reference } from './reference.js';

const valuesOf = (words: readonly Word[]): string[] => words.map(({ value }) => value);

/** What a library knows, by its words. */
interface LibraryWords {
  readonly families: readonly string[];
  readonly priced: readonly string[];
  readonly benchmarks: readonly string[];
  readonly sectors: readonly string[];
  readonly electricityUses: readonly string[];
  readonly burners: readonly string[];
}

const known = new WeakMap<Library, LibraryWords>();

/** A batch reads hundreds of plants against one library. */
function wordsOf(library: Library): LibraryWords {
  const words = known.get(library) ?? gathered(library);
  known.set(library, words);
  return words;
}

function gathered({ carriers, benchmarks, sectors }: Library): LibraryWords {
  const families = carriers.map(({ family }) => family);
  const all = [...sectors.values()];
  return {
    families,
    priced: [...families, ...valuesOf(pricedResources)],
    benchmarks: benchmarks.map(({ id }) => id),
    sectors: [...sectors.keys()],
    electricityUses: [
      ...valuesOf(electricityUses),
      ...all.flatMap(({ electricity }) => Object.keys(electricity)),
    ],
    burners: [
      ...valuesOf(fuelBurners),
      ...all.flatMap(({ fuels }) => fuels.flatMap(({ uses }) => uses)),
    ],
  };
}

/** Words of the profile that must be in the library: sector, factor set, carriers, uses, benchmarks. */
export function libraryReferences(facility: Facility, library: Library): Reference[] {
  const words = wordsOf(library);
  return [
    reference(['sector'], facility.sector, words.sectors),
    ...(facility.factors === undefined
      ? []
      : [reference(['factors'], facility.factors, library.factorSetNames)]),
    ...keyReferences(['prices'], facility.prices, words.priced),
    ...fuelReferences(facility, library, words),
    ...keyReferences(['endUses'], facility.endUses, words.electricityUses),
    ...meterUses(facility, words),
    ...(facility.benchmarks ?? []).map((id, index) =>
      reference(['benchmarks', index], id, words.benchmarks),
    ),
  ];
}

function fuelReferences(
  { fuels = {}, fuelUses = {} }: Facility,
  { carriers }: Library,
  { families, burners }: LibraryWords,
): Reference[] {
  const grades = Object.entries(fuels).flatMap(([family, grade]) => {
    const own = carriers.filter((carrier) => carrier.family === family).map(({ id }) => id);
    return own.length === 0 ? [] : [reference(['fuels', family], grade, own)];
  });
  return [
    ...keyReferences(['fuels'], fuels, families),
    ...grades,
    ...keyReferences(['fuelUses'], fuelUses, families),
    ...Object.entries(fuelUses).flatMap(([family, uses]) =>
      keyReferences(['fuelUses', family], uses, burners),
    ),
  ];
}

/** A meter may measure a use of the plant's own; a word near one of ours is a slip. */
function meterUses(
  { meters = {} }: Facility,
  { electricityUses: uses }: LibraryWords,
): Reference[] {
  const all = [...uses, ...valuesOf(otherUses)];
  return Object.entries(meters).flatMap(([name, { endUse }]) =>
    endUse === undefined || closest(endUse, all) === ''
      ? []
      : [reference(['meters', name, 'endUse'], endUse, all)],
  );
}
