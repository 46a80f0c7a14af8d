import type { z } from 'zod';
import type { Host } from '../model/host.js';
import type { Library, Option, Sector } from '../model/library.js';
import type { TemplateRow } from './cell.js';
import { crossCheck } from './cross-check.js';
import { benchmarkOf } from './load-benchmarks.js';
import { carrierOf, substanceOf } from './load-carriers.js';
import { loadFactorSets } from './load-factors.js';
import { questionsOf } from './load-questions.js';
import { tariffWindowOf } from './load-tariff-hours.js';
import type { sectionSchema } from './question-schema.js';
import { expectFields } from './shape-check.js';
import { readJson, readTable, type Shelf, templateFault, templateNames } from './template-file.js';

/**
 * Loads the bookshelf: every template, checked in outline and cross-checked. `validateTemplates`
 * holds each file to its full schema; that takes longer than all else that a command does with
 * them, and what comes with the program is validated before it leaves the house.
 * Once a process is enough; what comes back is never changed.
 *
 * @param templates The folder of the program's templates.
 * @throws Fault SX4001 with file and path for the first template that does not fit.
 */
export function loadLibrary(host: Host, templates: string): Library {
  const shelf = (name: string): Shelf => ({ host, folder: `${templates}/${name}` });
  const factors = shelf('factors');
  const sets = loadFactorSets(tableRows(factors, 'factors.csv'));
  if (sets.names.length === 0)
    throw templateFault(`${factors.folder}/factors.csv`, 'set', 'no row');
  const library: Library = {
    factorSets: sets.names,
    factorSetNames: [...sets.byName.keys()],
    factors(set) {
      const found = sets.byName.get(set);
      if (found === undefined) throw new RangeError(`no factor set ${set}`);
      return found;
    },
    carriers: tableRows(factors, 'carriers.csv').map(carrierOf),
    substances: tableRows(factors, 'substances.csv').map(substanceOf),
    tariffHours: tableRows(factors, 'tariff-hours.csv').map(tariffWindowOf),
    benchmarks: tableRows(shelf('benchmarks'), 'benchmarks.csv').map(benchmarkOf),
    sectors: byId(jsonFiles<Sector>(shelf('sectors'), sectorFields)),
    options: jsonFiles<Option>(shelf('options'), optionFields),
    questions: byId(
      jsonFiles<z.infer<typeof sectionSchema>>(shelf('questionnaire'), sectionFields).flatMap(
        questionsOf,
      ),
    ),
  };
  crossCheck(library);
  return library;
}

const sectorFields = ['id', 'name', 'productUnits', 'electricity', 'fuels', 'benchmarks'] as const;
const sectionFields = ['id', 'title', 'questions'] as const;
const optionFields = ['id', 'name', 'sectors', 'when', 'saving', 'also', 'cost'] as const;

const tableRows = (shelf: Shelf, name: string): readonly TemplateRow[] =>
  readTable(shelf, name).map((cells, index) => ({
    file: `${shelf.folder}/${name}`,
    line: index + 2,
    cells,
  }));

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** Every JSON file of a folder but the rules beside the questionnaire. */
const jsonFiles = <T>(shelf: Shelf, fields: readonly (keyof T & string)[]): readonly T[] =>
  templateNames(shelf, '.json')
    .filter((name) => name !== 'rules.json')
    .map((name) => expectFields<T>(`${shelf.folder}/${name}`, readJson(shelf, name), fields));
