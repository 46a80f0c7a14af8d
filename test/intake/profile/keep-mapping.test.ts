import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withColumns } from '../../../src/intake/profile/keep-mapping.js';

test('entries go behind those that stand there, and nothing else moves', () => {
  const text = `{
    "schema": "sxsh/facility@1",
    "name":   "Xưởng A",
    "columns": { "energy.csv": { "Lượng": "quantity" } },
    "names": {
        "carrier": {
            "điện lưới": "electricity"
        }
    },
    "unknown": [1,2]
}
`;
  const kept = withColumns(text, {
    columns: { 'energy.csv': { Tiền: 'cost' }, 'mau.xlsx#Điện': { Kỳ: 'month' } },
    names: { carrier: { 'dầu máy': 'diesel' }, table: { 'mau.xlsx#Điện': 'energy' } },
  });
  expect(kept).toBe(`{
    "schema": "sxsh/facility@1",
    "name":   "Xưởng A",
    "columns": { "energy.csv": { "Lượng": "quantity", "Tiền": "cost" }, "mau.xlsx#Điện": {"Kỳ":"month"} },
    "names": {
        "carrier": {
            "điện lưới": "electricity",
            "dầu máy": "diesel"
        },
        "table": {
            "mau.xlsx#Điện": "energy"
        }
    },
    "unknown": [1,2]
}
`);
});

test('a known entry is set anew; what is no object gives way to one', () => {
  const text = '{"columns": {"a.csv": {"x": "cost"}}, "names": null}';
  expect(withColumns(text, { columns: { 'a.csv': { x: 'quantity' } } })).toBe(
    '{"columns": {"a.csv": {"x": "quantity"}}, "names": null}',
  );
  expect(JSON.parse(withColumns(text, { names: { kind: { NVL: 'raw' } } }))).toEqual({
    columns: { 'a.csv': { x: 'cost' } },
    names: { kind: { NVL: 'raw' } },
  });
});

test('the mark of UTF-8 and the line ends of the file stay', () => {
  const text = '\uFEFF{\r\n  "name": "A"\r\n}\r\n';
  expect(withColumns(text, { columns: { 'a.csv': { x: 'cost' } } })).toBe(
    '\uFEFF{\r\n  "name": "A",\r\n  "columns": {\r\n    "a.csv": {\r\n      "x": "cost"\r\n    }\r\n  }\r\n}\r\n',
  );
});

test('without a file there is one that stands beside a profile sheet', () => {
  expect(JSON.parse(withColumns('', { names: { table: { 'a.xlsx#b': 'water' } } }))).toEqual({
    schema: 'sxsh/facility@1',
    names: { table: { 'a.xlsx#b': 'water' } },
  });
  expect(withColumns(' \n', {})).toBe('{\n  "schema": "sxsh/facility@1"\n}\n');
});

const words = fc.dictionary(
  fc.string({ minLength: 1 }),
  fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { maxKeys: 3, noNullPrototype: true }),
  { maxKeys: 3, noNullPrototype: true },
);

test('whatever stands in the file, it says the same and the entries', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }),
      words,
      words,
      words,
      fc.constantFrom(undefined, 1, 2, '\t'),
      (others, standing, columns, names, indent) => {
        const whole = { ...others, columns: standing };
        const text = JSON.stringify(whole, null, indent);
        const merged: Record<string, unknown> = structuredClone(whole);
        for (const [field, files] of Object.entries({ columns, names }))
          for (const [file, entries] of Object.entries(files))
            for (const [word, meaning] of Object.entries(entries)) {
              const at = objectAt(objectAt(merged, field), file);
              define(at, word, meaning);
            }
        const kept = withColumns(text, { columns, names });
        expect(JSON.stringify(JSON.parse(kept))).toBe(
          JSON.stringify(JSON.parse(JSON.stringify(merged))),
        );
        expect(withColumns(kept, { columns, names })).toBe(kept);
      },
    ),
    { numRuns: 300 },
  );
});

const define = (at: object, name: string, value: unknown) =>
  Object.defineProperty(at, name, { value, enumerable: true, writable: true, configurable: true });

function objectAt(root: object, name: string): object {
  const own = Object.getOwnPropertyDescriptor(root, name)?.value as unknown;
  if (typeof own === 'object' && own !== null && !Array.isArray(own)) return own;
  define(root, name, {});
  return Object.getOwnPropertyDescriptor(root, name)?.value as object;
}
