import type { Block, FactsBlock } from '../model/report.js';
import type { Text } from '../model/text.js';

export type Fact = FactsBlock['items'][number];

/** A side figure; nothing where its value is unknown. */
export const fact = (value: Text | null | undefined, note: Text): Fact[] =>
  value == null ? [] : [{ value, note }];

/** A row of at most five; no row where there are none. */
export const factsBlock = (facts: readonly Fact[]): Block[] =>
  facts.length === 0 ? [] : [{ kind: 'facts', items: facts.slice(0, 5) }];
