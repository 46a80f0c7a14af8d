import type {
  AssessmentCore,
  Coverage,
  Figure,
  OptionResult,
  Series,
} from '../model/assessment-schema.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Library, Option } from '../model/library.js';
import type { Month } from '../model/month.js';
import { monthsOf } from '../model/month.js';
import type { PlantData } from '../model/plant.js';
import { doubtsByFigure } from './doubted-cells.js';

/** What a report is written from. */
export interface ReportInput {
  readonly core: AssessmentCore;
  readonly plant: PlantData;
  readonly library: Library;
  readonly diagnostics: readonly Diagnostic[];
  readonly version: string;
}

/** A figure whose value of the reporting period is known. */
export type KnownFigure = Figure & { readonly value: number };

/** The input with its indexes: what a section looks things up in. */
export interface Dossier extends ReportInput {
  /** Base and reporting period, in order, with what lies between them. */
  readonly months: readonly Month[];
  /** How many of the months come before the reporting period. */
  readonly divider: number;
  figure(id: string): Figure | undefined;
  /** `undefined` where the figure is absent or unknown. */
  known(id: string): KnownFigure | undefined;
  /** Figures whose id begins so, with more behind it. */
  figuresUnder(prefix: string): readonly Figure[];
  /** `undefined` where no month of it is known. */
  series(id: string): Series | undefined;
  coverage(id: string): Coverage | undefined;
  /** Doubts about single cells on which the figure rests, however far below. */
  doubts(id: string): readonly Diagnostic[];
  /** The catalogue's entry; a measure of the consultant has none. */
  option(id: string): Option | undefined;
  /** Options in the totals, the largest net saving first. */
  readonly counted: readonly OptionResult[];
}

function monthsOnRecord(core: AssessmentCore): { months: Month[]; divider: number } {
  if (core.periods === null) {
    const months = [...new Set(core.series.flatMap((series) => series.months))].toSorted();
    return { months, divider: 0 };
  }
  const { base, reporting } = core.periods;
  const months = monthsOf({ from: base.from, to: reporting.to });
  return { months, divider: months.indexOf(reporting.from) };
}

/** @returns The dossier; it computes nothing, it only finds. */
export function openDossier(input: ReportInput): Dossier {
  const { core, library, diagnostics } = input;
  const figures = new Map(core.figures.map((figure) => [figure.id, figure]));
  const series = new Map(
    core.series
      .filter(({ values }) => values.some((value) => value !== null))
      .map((each) => [each.id, each]),
  );
  const coverage = new Map(core.coverage.map((each) => [each.series, each]));
  const options = new Map(library.options.map((each) => [each.id, each]));
  return {
    ...input,
    ...monthsOnRecord(core),
    figure: (id) => figures.get(id),
    known: (id) => {
      const figure = figures.get(id);
      return figure !== undefined && isKnown(figure) ? figure : undefined;
    },
    figuresUnder: (prefix) =>
      core.figures.filter(({ id }) => id.startsWith(prefix) && id.length > prefix.length),
    series: (id) => series.get(id),
    coverage: (id) => coverage.get(id),
    doubts: doubtsByFigure(figures, diagnostics),
    option: (id) => options.get(id),
    counted: core.options
      .filter(({ inTotal }) => inTotal)
      .toSorted((a, b) => (b.savingCost?.net ?? 0) - (a.savingCost?.net ?? 0)),
  };
}

/** Yields of single substances: nickel, rubber; what a lower yield lost stands under the same word. */
export const substanceYields = (dossier: Pick<Dossier, 'figuresUnder'>): readonly Figure[] =>
  dossier.figuresUnder('materials.yield.').filter(({ unit }) => unit === 'fraction');

/** Whether the reporting period's value is known. */
export const isKnown = (figure: Figure): figure is KnownFigure => figure.value !== null;
