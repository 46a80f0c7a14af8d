import { expect, test } from 'vitest';
import { sectorCalled, sectorNames, sectorsLike } from '../../../src/cli/init/sectors.js';
import { UsageError } from '../../../src/cli/usage-error.js';
import { createSpeaker } from '../../../src/lang/speaker.js';
import { library } from '../../support/intake.js';

const [vi, en] = [createSpeaker('vi'), createSpeaker('en')];

test.each([
  ['seafood', 'seafood'],
  ['Chế biến thủy sản', 'seafood'],
  ['che bien THUY SAN', 'seafood'],
  ['Seafood processing', 'seafood'],
  ['textile_dyeing', 'textile_dyeing'],
  ['giày dép', 'footwear'],
])('%s is a sector', (word, id) => {
  expect(sectorCalled(word, library, vi)).toBe(id);
});

test('the menu is in the order of the reader’s language, the other sectors last', () => {
  expect(sectorNames(library, vi).at(0)).toEqual({ value: 'beer', name: 'Bia' });
  expect(sectorNames(library, en).at(0)).toEqual({ value: 'animal_feed', name: 'Animal feed' });
  for (const speaker of [vi, en]) {
    expect(sectorNames(library, speaker).at(-1)?.value).toBe('other');
    expect(sectorNames(library, speaker)).toHaveLength(library.sectors.size);
  }
});

test('typing filters by name in either language, without marks, and by id', () => {
  const found = (typed: string) => sectorsLike(typed, library, vi).map(({ value }) => value);
  expect(found('thuy san')).toEqual(['seafood']);
  expect(found('leather')).toEqual([]);
  expect(found('dyeing')).toEqual(['textile_dyeing']);
  expect(sectorsLike(undefined, library, vi)).toHaveLength(library.sectors.size);
});

test('an unknown one is told all of them, with their ids', () => {
  try {
    sectorCalled('thủy sả', library, vi);
    expect.unreachable();
  } catch (error) {
    const said = vi.say((error as UsageError).spoken);
    expect(error).toBeInstanceOf(UsageError);
    for (const [id, { name }] of library.sectors)
      expect(said).toMatch(new RegExp(`\\n  ${id} +${name.vi}`));
  }
});
