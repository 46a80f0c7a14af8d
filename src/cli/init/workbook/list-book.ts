import type {
  CellRange,
  PlannedRow,
  PlannedSheet,
} from '../../../render/workbook/workbook-plan.js';

/** Gathers the lists to choose from; they stand side by side in one sheet. */
export interface ListBook {
  /** Where the words stand: a list that is there already serves again. `null` where there are none. */
  range(title: string, words: readonly string[]): CellRange | null;
  sheet(): PlannedSheet;
}

interface List {
  readonly title: string;
  readonly words: readonly string[];
}

export function createListBook(name: string): ListBook {
  const lists = new Map<string, List>();
  return {
    range(title, words) {
      if (words.length === 0) return null;
      const unlike = [...new Set(words)];
      const key = unlike.join('\n');
      if (!lists.has(key)) lists.set(key, { title, words: unlike });
      const column = [...lists.keys()].indexOf(key) + 1;
      return { sheet: name, column, firstRow: 2, lastRow: unlike.length + 1 };
    },
    sheet: () => ({
      name,
      widths: [...lists.values()].map(({ title, words }) => widthOf([title, ...words])),
      rows: rowsOf([...lists.values()]),
      frozenRows: 1,
      rules: [],
    }),
  };
}

const widthOf = (words: readonly string[]): number =>
  Math.min(48, Math.max(...words.map((word) => word.length)) + 2);

function rowsOf(lists: readonly List[]): PlannedRow[] {
  const longest = Math.max(0, ...lists.map(({ words }) => words.length));
  return [
    lists.map(({ title }) => ({ value: title, look: 'optionalHeading' as const })),
    ...Array.from({ length: longest }, (_, at) =>
      lists.map(({ words }) => {
        const value = words[at];
        return value === undefined ? undefined : { value, look: 'prose' as const };
      }),
    ),
  ];
}
