import type { Called } from '../../model/diagnostic-codes.js';
import { findUnit, unitSpellings } from '../cell/unit.js';
import type { Setting } from '../profile/setting.js';
import type { PlantTable } from '../sources/table-of.js';
import { carrierName, wordChoice } from '../table/called.js';
import { fold } from '../text/fold.js';
import {
  mainMeterNames,
  materialKinds,
  tariffPeriods,
  wasteKinds,
  waterStreams,
} from '../vocabulary/words.js';

/** A column that takes only words that the reader knows. */
export interface ClosedWords {
  knows(word: string): boolean;
  /** What may be written in place of a word; none where the list is too long to choose from. */
  readonly choices: readonly { readonly value: string; readonly called: Called }[];
  /** Spelling and what it stands for. */
  readonly spellings: readonly (readonly [string, string])[];
  /** A near miss is another thing: kWh and MWh differ by a letter. */
  readonly isNarrow: boolean;
}

const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'materials.kind': materialKinds,
  'waste.kind': wasteKinds,
  'energy.period': tariffPeriods,
  'water.stream': waterStreams,
};

/** The words that a column takes; `undefined` where it takes any. */
export function closedWords(
  table: PlantTable,
  column: string,
  setting: Setting,
): ClosedWords | undefined {
  const list = lists[`${table}.${column}`];
  if (list) return listed(list);
  if (table === 'energy' && column === 'carrier') return carriers(setting);
  if (column === 'meter') return meters(setting);
  if (table === 'flows' && (column === 'from' || column === 'to')) return steps(setting);
  return column === 'unit' ? units(setting) : undefined;
}

function listed(list: Readonly<Record<string, string>>): ClosedWords {
  const spellings = Object.entries(list).flatMap(([word, names]) =>
    [word, ...names.split('|')].map((name) => [name, word] as const),
  );
  return {
    ...spelt(spellings),
    choices: Object.keys(list).map((value) => ({ value, called: wordChoice(list, value) })),
  };
}

const spelt = (
  spellings: readonly (readonly [string, string])[],
): Pick<ClosedWords, 'knows' | 'spellings' | 'isNarrow'> => {
  const known = new Set(spellings.map(([name]) => fold(name)));
  return { knows: (word) => known.has(fold(word)), spellings, isNarrow: false };
};

/** A family is called by its own id, so that facility.json may say its grade. */
function carriers(setting: Setting): ClosedWords {
  const all = [...new Set(setting.carriers.values())];
  const named = all.map((carrier) => ({
    value: carrier.isDefaultGrade ? carrier.family : carrier.id,
    called: carrierName(carrier, null),
    names: [carrier.id, ...carrier.names.vi, ...carrier.names.en],
  }));
  const spellings = named.flatMap(({ value, names }) =>
    names.map((name) => [name, value] as const),
  );
  return { ...spelt(spellings), knows: (word) => setting.carriers.has(fold(word)), choices: named };
}

function meters({ meters: declared }: Setting): ClosedWords {
  const names = ['main', ...declared.keys()];
  const main = new Set(mainMeterNames.map(fold));
  return {
    ...spelt(names.map((name) => [name, name] as const)),
    knows: (word) => declared.has(word) || main.has(fold(word)),
    choices: names.map((name) => ({ value: name, called: name })),
  };
}

function steps({ steps: known }: Setting): ClosedWords {
  return {
    ...spelt([...known]),
    choices: [...new Set(known.values())].map((value) => ({ value, called: value })),
  };
}

function units({ facility }: Setting): ClosedWords {
  const own = facility.product?.unit;
  return {
    knows: (word) =>
      findUnit(word) !== undefined || (own !== undefined && fold(word) === fold(own)),
    choices: [],
    spellings: unitSpellings().map((name) => [name, name] as const),
    isNarrow: true,
  };
}
