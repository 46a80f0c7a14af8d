import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readProfileSheet } from '../../../src/intake/profile-sheet/read-profile-sheet.js';
import { profileFields } from '../../../src/intake/vocabulary/profile-fields.js';
import { profileLists } from '../../../src/intake/vocabulary/profile-lists.js';
import { facilitySchema } from '../../../src/model/facility-schema.js';
import { anyFacility } from '../../support/any-facility.js';
import { library } from '../../support/intake.js';
import { fieldRows, listRows, profileRows, sheetOf } from '../../support/profile-sheet.js';

const read = (rows: Parameters<typeof sheetOf>[0]) =>
  readProfileSheet('a.xlsx#Hồ sơ', sheetOf(rows), library);

const languages = fc.constantFrom('vi' as const, 'en' as const);

test('a profile in a sheet reads as the same profile in JSON', () => {
  fc.assert(
    fc.property(anyFacility, languages, (facility, language) => {
      const { value, diagnostics } = read(profileRows(facility, language));
      expect(diagnostics).toEqual([]);
      expect(value).toEqual(facility);
    }),
    { numRuns: 200 },
  );
});

test('the order of the lines does not matter, nor that of the lists', () => {
  fc.assert(
    fc.property(
      anyFacility,
      languages,
      fc.infiniteStream(fc.nat(1000)),
      (facility, language, dice) => {
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => [dice.next().value as number, item] as const)
            .toSorted(([a], [b]) => a - b)
            .map(([, item]) => item);
        const lists = profileLists.map((list) => listRows(list, facility, language));
        const rows = [
          ...shuffled(fieldRows(facility, language)),
          ...shuffled(lists.filter((list) => list.length > 0)).flatMap((list) => [[null], ...list]),
        ];
        expect(read(rows)).toMatchObject({ value: facility, diagnostics: [] });
      },
    ),
    { numRuns: 100 },
  );
});

/** Paths of the schema down to single values; `*` is a name of the plant's own. */
function leaves(schema: z.ZodType, path: readonly string[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return leaves(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, below]) =>
      leaves(below as z.ZodType, [...path, name]),
    );
  if (schema instanceof z.ZodRecord) return leaves(schema.valueType as z.ZodType, [...path, '*']);
  if (schema instanceof z.ZodArray) return leaves(schema.element as z.ZodType, [...path, '*']);
  if (schema instanceof z.ZodUnion)
    return [...new Set(schema.options.flatMap((option) => leaves(option as z.ZodType, path)))];
  return [path.join('.')];
}

test('the sheet reaches every field of facility.json, and no other', () => {
  const inLists = profileLists.flatMap(({ path, keys, columns }) =>
    columns.slice(keys).map(({ at }) => {
      const below = '.*'.repeat(Math.max(1, keys));
      return `${path}${below}${at === '' ? '' : `.${at}`}`;
    }),
  );
  const reached = [...profileFields.map(({ path }) => path), ...inLists];
  const known = leaves(facilitySchema, []).filter((path) => path !== 'schema');
  // Both names of a step: `name` is the Vietnamese one where there is an English one beside it.
  expect(reached.toSorted()).toEqual(known.filter((path) => path !== 'steps.*.name.vi').toSorted());
});
