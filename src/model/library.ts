import type { Condition } from './condition.js';
import type { Localized } from './text.js';

/** Whether the public source of a number has been read: yes, one close to it, a contradiction, or not yet. */
type Confirmation = 'yes' | 'near' | 'no' | 'open';

/** A row of templates/factors/factors.csv. */
export interface Factor {
  readonly id: string;
  readonly category: string;
  readonly name: Localized;
  readonly unit: string;
  /** `null`: unknown; what needs it is unknown too. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly year: string;
  /** ISO 3166 code of the country or province that it holds for, or `world`; `null`: its source does not tell. */
  readonly region: string | null;
  readonly source: string;
  /** The source in both languages, where `source` is not the same in both. */
  readonly sourceWords?: Localized;
  readonly tag: string;
  readonly confirmed: Confirmation;
  /** What stood at the place where it was looked up since, with that place; `null`: nobody has looked. */
  readonly confirmedAt: string | null;
  /** Days, both included; `null`: open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A grade of an energy carrier: a row of templates/factors/carriers.csv. */
export interface Carrier {
  readonly id: string;
  /** The family that energy.csv names. */
  readonly family: string;
  readonly isDefaultGrade: boolean;
  /** kWh, t, L or m3 */
  readonly figureUnit: string;
  readonly density: { readonly value: number; readonly unit: string } | null;
  readonly netCalorificValue: string;
  /** Factor ids; `null` where there is none. */
  readonly oilEquivalent: string | null;
  readonly carbonDioxide: string | null;
  readonly methane: string | null;
  readonly nitrousOxide: string | null;
  readonly isBiogenic: boolean;
  readonly names: { readonly vi: readonly string[]; readonly en: readonly string[] };
}

/** A row of templates/factors/substances.csv: a substance and the words that name it in a material. */
export interface Substance {
  readonly id: string;
  readonly names: { readonly vi: readonly string[]; readonly en: readonly string[] };
}

/** A row of templates/factors/tariff-hours.csv: hours of a band of the electricity tariff; the rest is standard. */
export interface TariffWindow {
  /** Hours that were set together, by one decision. */
  readonly regime: string;
  readonly days: 'mon-sat' | 'sun' | 'all';
  /** Minutes of the day; `to` is not included. */
  readonly from: number;
  readonly to: number;
  readonly band: 'peak' | 'offpeak';
  /** Days, both included; `null`: open. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: Localized;
  readonly tag: string;
  readonly confirmed: Confirmation;
}

/** A row of templates/benchmarks/benchmarks.csv. */
export interface Benchmark {
  readonly id: string;
  readonly sector: string;
  readonly product: string;
  readonly indicator: string;
  readonly name: Localized;
  readonly unit: string;
  readonly typicalLow: number | null;
  readonly typical: number | null;
  readonly typicalHigh: number | null;
  readonly goodPractice: number | null;
  readonly bestAvailable: number | null;
  readonly norm: number | null;
  /** The last month in which the norm holds; `null`: open, or no norm. */
  readonly normUntil: string | null;
  readonly source: string;
  readonly tag: string;
  readonly note: string;
  /** The figure it is held against; empty where none. */
  readonly figure: string;
  readonly better: 'low' | 'high';
  readonly confirmed: Confirmation;
}

interface ShareRange {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** A file of templates/sectors/. */
export interface Sector {
  readonly id: string;
  readonly name: Localized;
  readonly productUnits: readonly string[];
  /** Usual shares of electricity by end use, grade D. */
  readonly electricity: Readonly<Record<string, ShareRange>>;
  readonly fuels: readonly {
    readonly carrier: string;
    readonly use: Localized;
    readonly uses: readonly string[];
  }[];
  readonly benchmarks: readonly string[];
  readonly options: readonly string[];
  readonly tag: string;
}

/** A value in three coherent scenarios. */
export interface Scenarios {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

interface OptionParameter extends Scenarios {
  readonly unit: string;
}

/** Where an input of a calculator comes from; `scale` is applied to what is found. */
export type InputSource = {
  readonly scale?: number;
  readonly offset?: number;
  readonly else?: InputSource;
} & (
  | { readonly from: 'plant'; readonly var: string }
  | { readonly from: 'indicator'; readonly id: string }
  | { readonly from: 'answer'; readonly id: string }
  | { readonly from: 'param'; readonly id: string }
  | { readonly from: 'factor'; readonly id: string; readonly by?: string }
  | { readonly from: 'constant'; readonly value: number }
  | { readonly from: 'saving' }
);

/** What a named calculator is asked, and in which unit and resource its answer counts. */
export interface OptionSaving {
  readonly calculator: string;
  readonly inputs: Readonly<Record<string, InputSource>>;
  readonly unit: string;
  /** A carrier, `fuel` (the boiler's carrier), `water`, `material`, `chemicals`, `waste` or `money`. */
  readonly resource: string;
  /** The plant variable that the saving can never exceed; `null` where it is money or generation. */
  readonly base: string | null;
  /** Losses or end uses within the base that it is really taken from: the first known one counts. */
  readonly takesFrom?: readonly string[];
  /** price: quantity × price of the resource · money: already money · substitution: no money counted. */
  readonly valuation: 'price' | 'money' | 'substitution';
}

/** One cleaner-production option: a file of templates/options/. */
export interface Option {
  readonly id: string;
  readonly name: Localized;
  /** At most 36 characters. */
  readonly shortName: Localized;
  readonly technique: string;
  /** `['*']`: every sector. */
  readonly sectors: readonly string[];
  readonly when: Condition;
  readonly done: Condition | null;
  readonly parameters: Readonly<Record<string, OptionParameter>>;
  readonly saving: OptionSaving;
  /** Further savings that come with it, or consumption that it adds (negative). */
  readonly also: readonly OptionSaving[];
  readonly cost: {
    readonly low: number;
    readonly high: number;
    readonly basis: Localized;
    readonly size: {
      readonly var: string;
      readonly reference: number;
      readonly exponent: number;
    } | null;
  };
  readonly lifeYears: number;
  readonly exclusiveGroup: string | null;
  /** 1 demand … 10 own generation: options are applied in this order to what remains. */
  readonly loadingOrder: number;
  readonly limits: Localized;
  readonly guide: { readonly vi: readonly string[]; readonly en: readonly string[] };
  readonly verify: Localized;
  readonly source: string;
  readonly tag: string;
}

/** One question of the questionnaire: a part of a file of templates/questionnaire/. */
export interface Question {
  readonly id: string;
  readonly section: string;
  readonly kind: 'choice' | 'multi' | 'yesno' | 'number' | 'text' | 'maturity';
  readonly ask: Localized;
  readonly unit: string | null;
  readonly choices: readonly { readonly id: string; readonly name: Localized }[];
  /** Asked only where true; `null`: always. */
  readonly when: Condition | null;
  /** Asked only in these sectors; `null`: in all. */
  readonly sectors: readonly string[] | null;
}

/** The bookshelf: everything under templates/, loaded and cross-checked. */
export interface Library {
  /** Names of the factor sets, oldest first. */
  readonly factorSets: readonly string[];
  /**
   * Every name that a folder may pin: the sets, and each with the warming potentials of a named
   * report of the IPCC, such as `2026+ar6`. Without one they are those of AR5.
   */
  readonly factorSetNames: readonly string[];
  /**
   * The factors that an assessment pinned to `set` reads. A warming potential stands under the name
   * of its gas too (`gwp_ch4`), as the report that the set names has it.
   *
   * @throws RangeError where `set` is none of the names.
   */
  factors(set: string): ReadonlyMap<string, Factor>;
  readonly carriers: readonly Carrier[];
  readonly substances: readonly Substance[];
  readonly tariffHours: readonly TariffWindow[];
  readonly benchmarks: readonly Benchmark[];
  readonly sectors: ReadonlyMap<string, Sector>;
  readonly options: readonly Option[];
  readonly questions: ReadonlyMap<string, Question>;
}
