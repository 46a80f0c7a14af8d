import { resolve } from 'node:path';
import { computeFigures } from '../../src/assess/figures/compute-figures.js';
import { figuresOf, missingOf } from '../../src/assess/figures/set-down.js';
import type { Workspace } from '../../src/assess/figures/workspace.js';
import { nodeHost } from '../../src/host/node-host.js';
import { loadLibrary } from '../../src/library/load-library.js';
import type { Figure, Missing } from '../../src/model/assessment-schema.js';
import type { Facility } from '../../src/model/facility-schema.js';
import { monthsOf } from '../../src/model/month.js';
import type { PlantData, TableName, Tables } from '../../src/model/plant.js';

export const library = loadLibrary(nodeHost, resolve('templates'));

export const periods = {
  base: { from: '2024-01', to: '2024-12' },
  reporting: { from: '2025-01', to: '2025-12' },
} as const;

/** Every month of both periods. */
export const allMonths = monthsOf({ from: '2024-01', to: '2025-12' });

type RowOf<N extends TableName> = Tables[N]['rows'][number];

/** A table with these rows, a line each after the heading. */
export function tableOf<N extends TableName>(
  name: N,
  rows: readonly Omit<RowOf<N>, 'file' | 'line'>[] = [],
  state: Tables[N]['state'] = rows.length > 0 ? 'read' : 'absent',
): Tables[N] {
  const file = `${name}.csv`;
  return {
    file,
    state,
    rows: rows.map((row, index) => ({ ...row, file, line: index + 2 })),
  } as unknown as Tables[N];
}

/** A plant that makes 10 t a month and has no other table but those given. */
export function plantOf(tables: Partial<Tables> = {}, facility: Partial<Facility> = {}): PlantData {
  return {
    id: 'plant',
    facility: { schema: 'sxsh/facility@1', name: 'Plant', sector: 'food', ...facility },
    answers: null,
    tables: {
      production: tableOf('production', monthly({ product: 'x', quantity: 10, unit: 't' })),
      materials: tableOf('materials'),
      energy: tableOf('energy'),
      water: tableOf('water'),
      waste: tableOf('waste'),
      readings: tableOf('readings'),
      flows: tableOf('flows'),
      effluent: tableOf('effluent'),
      measures: tableOf('measures'),
      corrections: tableOf('corrections'),
      ...tables,
    },
    inputs: [],
    meters: [],
    refused: [],
    diagnostics: [],
  };
}

/** What the contract leaves blank. */
const blank = {
  revenue: null,
  cost: null,
  meter: null,
  period: null,
  destination: null,
  opening: null,
  closing: null,
  inProduct: null,
  moisture: null,
  uncertainty: null,
};

type Monthly<T> = T & Omit<typeof blank & { month: string }, keyof T>;

/** The same row in every month. */
export const monthly = <T extends object>(row: T): Monthly<T>[] =>
  allMonths.map((month) => ({ ...blank, month, ...row }) as Monthly<T>);

export interface Computed {
  readonly space: Workspace;
  readonly missing: readonly Missing[];
  figure(id: string): Figure;
  has(id: string): boolean;
}

/** The figures of a plant, with the newest factors. */
export function figuresFor(plant: PlantData): Computed {
  const factors = library.factors(library.factorSets.at(-1) ?? '');
  const space = computeFigures({ plant, library, factors, periods });
  const figures = new Map(figuresOf(space.book).map((figure) => [figure.id, figure]));
  return {
    space,
    missing: missingOf(space.book),
    has: (id) => figures.has(id),
    figure(id) {
      const figure = figures.get(id);
      if (figure === undefined) throw new Error(`no figure ${id}`);
      return figure;
    },
  };
}
