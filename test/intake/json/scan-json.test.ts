import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanJson } from '../../../src/intake/json/scan-json.js';

const placed = (text: string, path: readonly (string | number)[]): string => {
  const place = scanJson(text, path);
  return 'brokenAt' in place ? `broken at ${place.brokenAt}` : text.slice(place.value, place.end);
};

test.each([
  [['a'], '[1, {"b": "x\\"y"}]'],
  [['a', 1, 'b'], '"x\\"y"'],
  [['a', 7], '[1, {"b": "x\\"y"}]'],
  [['c'], 'null'],
])('finds %j', (path, expected) => {
  expect(placed('{ "a": [1, {"b": "x\\"y"}],\n "c": null }', path)).toBe(expected);
});

test.each([
  ['{"a":1 "b":2}', 7],
  ['{"a":}', 5],
  ['{"a":1', 6],
  ['[1,]', 3],
  ['{"a":1} x', 8],
  ['', 0],
  ["{'a':1}", 1],
])('%s is no JSON from character %i on', (text, at) => {
  expect(scanJson(text, [])).toEqual({ brokenAt: at });
});

test('any JSON is walked to its end', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(placed(text, [])).toBe(text.trim());
    }),
  );
});

test('depth without end is refused rather than followed', () => {
  expect(scanJson('['.repeat(100_000), [])).toEqual({ brokenAt: 65 });
});
