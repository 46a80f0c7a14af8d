import type { Dimension, UnitEntry } from '../vocabulary/units.js';

/** What holds something that can be measured. */
const packages: ReadonlySet<Dimension> = new Set([
  'bag',
  'bottle',
  'can',
  'carton',
  'cylinder',
  'drum',
  'roll',
]);

/** `bao 50 kg`, `bình 12kg`, `phuy (200 lít)`; three digits behind a mark could be thousands. */
const declared = /^([\p{L} ]+?)\s*\(?\s*(\d{1,5})(?:[.,](\d{1,2}))?\s*([^\s\d()][^()]*?)\s*\)?$/u;

/**
 * The unit of a package whose name says how much it holds: twenty `bao 50 kg` are a tonne.
 *
 * @param find - Looks up a unit of the vocabulary.
 */
export function packageUnit(
  text: string,
  find: (name: string) => UnitEntry | undefined,
): UnitEntry | undefined {
  const match = declared.exec(text.trim());
  if (!match) return undefined;
  const [, name = '', whole, part = '0', held = ''] = match;
  const [holder, content] = [find(name), find(held)];
  if (!holder || !content || !packages.has(holder.dimension)) return undefined;
  const amount = Number(`${whole}.${part}`);
  if (amount === 0) return undefined;
  return {
    symbol: text.trim(),
    dimension: content.dimension,
    times: content.times * amount,
    over: content.over,
    names: '',
    source: 'as its name says',
  };
}
