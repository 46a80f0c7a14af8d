import type { Because, Grade, OptionResult } from '../../model/assessment-schema.js';
import type { Scenarios } from '../../model/library.js';
import type { Recipe } from './recipe.js';

export type Remark = NonNullable<OptionResult['remarks']>[number];

/** One saving of an option, valued per unit. */
export interface Part {
  readonly resource: string;
  /** Of `gross`: kWh/yr, m3/yr, t/yr, money a year … */
  readonly unit: string;
  /** Alone, before any overlap. Negative: consumption that the option adds, or revenue lost. */
  readonly gross: Scenarios;
  /** The flow that it is taken from, and how many units of `gross` one unit of the flow is. */
  readonly flow: {
    readonly id: string;
    readonly amount: number;
    readonly unitsEach: number;
    /** A part of the flow that all of it may be taken from, see `Ledger.take`. */
    readonly claims: string | null;
  } | null;
  /** [money per unit] 0 where no money is counted, `null` where no price is known. */
  readonly price: number | null;
  /** Where the price stands; `null` where none was looked up. */
  readonly priceFrom: string | null;
  /** The flow or resource that the price is of. */
  readonly priced: string;
  /** Whether its price moves with the energy prices. */
  readonly isEnergy: boolean;
  /** [t CO2e per unit] `null`: not known. */
  readonly emission: number | null;
  /** It comes with the main saving, and shrinks with it. */
  readonly isDerived: boolean;
  /** `null`: a trial draws the saving itself. */
  readonly recipe: Recipe | null;
}

/** An option or measure that the plant can take up, with all that it brings and costs. */
export interface Candidate {
  readonly id: string;
  readonly name: OptionResult['name'];
  readonly shortName: OptionResult['shortName'];
  readonly because: readonly Because[];
  readonly parts: readonly Part[];
  readonly investment: Scenarios | null;
  /** What the catalogue says of its cost; `null`: of the consultant's own measures, or not known. */
  readonly cost: OptionResult['cost'] | null;
  /** Yearly running cost. [money/yr] */
  readonly runningCost: number;
  readonly lifeYears: number;
  readonly order: number;
  readonly group: string | null;
  readonly isSupply: boolean;
  /** The consultant's own: in its order it goes before the catalogue. */
  readonly isMeasure: boolean;
  readonly grade: Grade;
  readonly formula: string;
  readonly inputs: OptionResult['inputs'];
  /** Ids of the factors that its numbers rest on. */
  readonly factors: readonly string[];
  readonly remarks: readonly Remark[];
}

/** A candidate before it is known which factors it rests on. */
export type Appraisal = Omit<Candidate, 'factors'>;

/** An option that is not taken up: done, not applicable, or to be surveyed first. */
export interface Dismissed {
  readonly status: 'done' | 'not-applicable' | 'survey';
  readonly because: readonly Because[];
}
