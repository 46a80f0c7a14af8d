import { resolve } from 'node:path';
import { computeFigures } from '../../../src/assess/figures/compute-figures.js';
import { figuresOf } from '../../../src/assess/figures/set-down.js';
import type { MeasuredSubject } from '../../../src/assess/subject.js';
import { nodeHost } from '../../../src/host/node-host.js';
import { readFacility } from '../../../src/intake/read-facility.js';
import { loadLibrary } from '../../../src/library/load-library.js';
import type { Answer } from '../../../src/model/answers-schema.js';
import type { Facility } from '../../../src/model/facility-schema.js';
import type { PlantData, TableName } from '../../../src/model/plant.js';

export const library = loadLibrary(nodeHost, resolve('templates'));

export const pilots = [
  'thuy-san-dong-lanh',
  'det-nhuom',
  'do-go-noi-that',
  'de-giay-cao-su',
  'xi-ma',
] as const;

export type Pilot = (typeof pilots)[number];

/** A pilot with its figures, after a change to what its folder says. */
export function pilotSubject(
  pilot: Pilot,
  change: (plant: PlantData) => PlantData = (plant) => plant,
): MeasuredSubject {
  const folder = resolve('fixtures/pilots', pilot);
  const plant = change(readFacility(nodeHost, folder, library));
  const { periods } = plant.facility;
  if (!periods) throw new Error(`${pilot} says its periods`);
  const subject = { plant, library, factors: library.factors('2025'), periods };
  const figures = figuresOf(computeFigures(subject).book);
  return { ...subject, figures: new Map(figures.map((figure) => [figure.id, figure])) };
}

/** Changes some fields of facility.json. */
export const withFacility =
  (fields: Partial<Facility>) =>
  (plant: PlantData): PlantData => ({ ...plant, facility: { ...plant.facility, ...fields } });

/** Changes some answers. */
export const withAnswers =
  (answers: Readonly<Record<string, Answer>>) =>
  (plant: PlantData): PlantData => {
    if (!plant.answers) throw new Error('the pilot has answers');
    return {
      ...plant,
      answers: { ...plant.answers, answers: { ...plant.answers.answers, ...answers } },
    };
  };

/** Changes the rows of a table. */
export const withRows =
  <N extends TableName>(
    name: N,
    rows: (
      rows: PlantData['tables'][N]['rows'],
    ) => readonly PlantData['tables'][N]['rows'][number][],
  ) =>
  (plant: PlantData): PlantData => ({
    ...plant,
    tables: {
      ...plant.tables,
      [name]: { ...plant.tables[name], state: 'read', rows: rows(plant.tables[name].rows) },
    },
  });
