import type { z } from 'zod';
import type { Host } from '../model/host.js';
import { benchmarkSchema } from './benchmark-schema.js';
import { carrierSchema, substanceSchema } from './carrier-schema.js';
import { factorSchema } from './factor-schema.js';
import { loadLibrary } from './load-library.js';
import { optionSchema } from './option-schema.js';
import { rulesSchema, sectionSchema } from './question-schema.js';
import { sectorSchema } from './sector-schema.js';
import { tariffWindowSchema } from './tariff-window-schema.js';
import { readJson, readTable, type Shelf, templateFault, templateNames } from './template-file.js';

/**
 * Holds every template to its full schema, then loads them all together. What a test runs, and
 * whoever changes a template.
 *
 * @param templates The folder of the program's templates.
 * @throws Fault SX4001 with file, line and path of the first that does not fit.
 */
export function validateTemplates(host: Host, templates: string): void {
  const shelf = (name: string): Shelf => ({ host, folder: `${templates}/${name}` });
  const factors = shelf('factors');
  validateTable(factors, 'factors.csv', factorSchema);
  validateTable(factors, 'carriers.csv', carrierSchema);
  validateTable(factors, 'substances.csv', substanceSchema);
  validateTable(factors, 'tariff-hours.csv', tariffWindowSchema);
  validateTable(shelf('benchmarks'), 'benchmarks.csv', benchmarkSchema);
  validateFiles(shelf('sectors'), sectorSchema);
  validateFiles(shelf('options'), optionSchema);
  validateFiles(shelf('questionnaire'), sectionSchema, rulesSchema);
  loadLibrary(host, templates);
}

function validateTable(shelf: Shelf, name: string, schema: z.ZodType): void {
  for (const [index, row] of readTable(shelf, name).entries())
    validate(schema, row, `${shelf.folder}/${name}`, index + 2);
}

function validateFiles(shelf: Shelf, schema: z.ZodType, rules: z.ZodType = schema): void {
  for (const name of templateNames(shelf, '.json'))
    validate(
      name === 'rules.json' ? rules : schema,
      readJson(shelf, name),
      `${shelf.folder}/${name}`,
    );
}

function validate(schema: z.ZodType, data: unknown, file: string, line?: number): void {
  const issue = schema.safeParse(data).error?.issues[0];
  if (issue !== undefined) throw templateFault(file, issue.path.join('.'), issue.message, line);
}
