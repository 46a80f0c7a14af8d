import type { Dimension } from '../../intake/vocabulary/units.js';
import { units } from '../../intake/vocabulary/units.js';
import {
  materialKinds,
  measureResources,
  tariffPeriods,
  wasteKinds,
  waterStreams,
} from '../../intake/vocabulary/words.js';
import type { Language } from '../../lang/speaker.js';
import { borders } from '../../model/borders.js';
import type { Library } from '../../model/library.js';
import type { TableName } from '../../model/plant.js';

/** Columns that take only words of a list, as `table.column`. */
const closed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'materials.kind': materialKinds,
  'waste.kind': wasteKinds,
  'energy.period': tariffPeriods,
  'water.stream': waterStreams,
};

/** What the units of a table measure; the others take any unit of the vocabulary. */
const dimensions: Readonly<Partial<Record<TableName, readonly Dimension[]>>> = {
  energy: ['energy', 'mass', 'volume'],
  water: ['volume'],
};

/** Columns whose words an init shows at once: without them the first row is a guess. */
export const closedColumns = [
  ['materials', 'kind'],
  ['energy', 'period'],
  ['water', 'stream'],
  ['waste', 'kind'],
] as const;

/** The words that a column takes, as one writes them in the language; none where any text will do. */
export function acceptedWords(
  table: TableName,
  column: string,
  { carriers }: Library,
  language: Language,
): readonly string[] {
  const list = closed[`${table}.${column}`];
  if (list !== undefined)
    return Object.entries(list).map(([id, spellings]) =>
      language === 'vi' ? (spellings.split('|')[0] ?? id) : id,
    );
  const carrierNames = carriers.map(({ names }) => names[language][0] ?? '');
  if (table === 'energy' && column === 'carrier') return [...new Set(carrierNames)];
  if (table === 'measures' && column === 'resource')
    return [...measureResources, ...new Set(carriers.map(({ family }) => family))];
  if (table === 'flows' && (column === 'from' || column === 'to')) return borders;
  return column === 'unit' ? unitsOf(table) : [];
}

function unitsOf(table: TableName): readonly string[] {
  const wanted = dimensions[table];
  if (wanted === undefined) return [];
  return units.filter(({ dimension }) => wanted.includes(dimension)).map(({ symbol }) => symbol);
}
