import { resolve } from 'node:path';
import { nodeHost } from '../../src/host/node-host.js';
import { readFacility } from '../../src/intake/read-facility.js';
import { readWorkbook as readBytes } from '../../src/intake/workbook/read-workbook.js';
import type { ReadWorkbook } from '../../src/intake/workbook/workbook.js';
import { loadLibrary } from '../../src/library/load-library.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { Fault } from '../../src/model/fault.js';
import type { HostRefusal } from '../../src/model/host.js';
import type { PlantData } from '../../src/model/plant.js';
import { memoryHost } from './memory-host.js';

export type Files = Readonly<Record<string, string | Uint8Array | HostRefusal>>;

export const library = loadLibrary(nodeHost, resolve('templates'));

/** The least that a profile says, and what a test adds to it. */
export const profile = (more: object = {}): string =>
  JSON.stringify(
    {
      schema: 'sxsh/facility@1',
      name: 'Xưởng thử',
      sector: 'seafood',
      assessedOn: '2026-01-15',
      ...more,
    },
    null,
    2,
  );

/** One sound row in each of the tables that every plant is asked for. */
export const soundTables: Files = {
  'production.csv': 'month,product,quantity,unit\n2024-01,tôm,154.6,t\n',
  'materials.csv': 'month,material,kind,quantity,unit,cost\n2024-01,tôm NL,raw,264.4,t,25779000\n',
  'energy.csv': 'month,carrier,quantity,unit,cost\n2024-01,electricity,1500,kWh,2750000\n',
  'water.csv': 'month,stream,quantity,unit,cost\n2024-01,municipal,7636,m3,96977200\n',
  'waste.csv': 'month,stream,kind,quantity,unit,cost\n2024-01,rác,solid,3.17,t,2789600\n',
  'answers.json':
    '{"schema":"sxsh/answers@1","questionnaire":"2026-11-24","walk":"standard","at":null,"answers":{}}',
};

/** Reads a plant of sound tables with some files laid over them. */
export const readPlant = (files: Files = {}, readWorkbook: ReadWorkbook = readBytes): PlantData =>
  readFacility(
    memoryHost('plant', { 'facility.json': profile(), ...soundTables, ...files }),
    'plant',
    library,
    readWorkbook,
  );

/** Reads exactly these files; what could not go on at all is told by its diagnostics too. */
export function diagnosticsOf(
  folder: string,
  files: Files,
  readWorkbook: ReadWorkbook = readBytes,
): readonly Diagnostic[] {
  try {
    return readFacility(memoryHost('plant', files), folder, library, readWorkbook).diagnostics;
  } catch (error) {
    if (error instanceof Fault) return error.diagnostics;
    throw error;
  }
}

export const codesOf = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ code }) => code);
