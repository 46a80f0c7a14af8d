import type { Title } from './titles.js';

/** What every row of a file is, as facility.json says in place of a column: `"carrier": "=điện"`. */
export interface Constant {
  /** Canonical name. */
  readonly column: string;
  readonly value: string;
  /** The entry as it stands in facility.json. */
  readonly entry: string;
  /** A word for every row is no unit of a number. */
  readonly unit: undefined;
}

/** What a heading names, and what facility.json says in its place. */
interface Told {
  readonly titles: readonly Title[];
  readonly constants: readonly Constant[];
}

/** All that is known of the columns: what the heading names, and what is the same in every row. */
export const knownColumns = ({
  titles,
  constants,
}: Told): readonly Pick<Title, 'column' | 'unit'>[] =>
  constants.length === 0 ? titles : [...titles, ...constants];

/** By canonical column. */
export const constantWords = ({
  constants,
}: Pick<Told, 'constants'>): ReadonlyMap<string, string> =>
  new Map(constants.map(({ column, value }) => [column, value]));
