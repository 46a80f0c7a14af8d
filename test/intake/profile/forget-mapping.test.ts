import { expect, test } from 'vitest';
import { withoutMapping } from '../../../src/intake/profile/forget-mapping.js';
import { withColumns } from '../../../src/intake/profile/keep-mapping.js';

const text = `{
  "name":   "Xưởng A",
  "columns": { "a.csv": { "Kỳ": "month", "Lượng": "quantity" }, "b.csv": { "x": "cost" } },
  "names": {
    "carrier": { "điện lưới": "electricity", "dầu": "diesel" },
    "table": { "a.csv": "energy" }
  },
  "unknown": [1,2]
}
`;
const meant = (file: string) => (source: string) => source === file;

test('what was kept for a file goes, with what it would leave empty, and nothing else moves', () => {
  expect(withoutMapping(text, { isMeant: meant('a.csv'), words: [] })).toEqual({
    count: 3,
    text: `{
  "name":   "Xưởng A",
  "columns": { "b.csv": { "x": "cost" } },
  "names": {
    "carrier": { "điện lưới": "electricity", "dầu": "diesel" }
  },
  "unknown": [1,2]
}
`,
  });
});

test('words go only where they are named', () => {
  const words = [{ column: 'carrier', word: 'Điện lưới' }];
  const { text: rest, count } = withoutMapping(text, { isMeant: meant('c.csv'), words });
  expect(count).toBe(1);
  expect(rest).toBe(text.replace('"điện lưới": "electricity", ', ''));
  expect(withoutMapping(text, { isMeant: meant('c.csv'), words: [] })).toEqual({ text, count: 0 });
});

test('keeping and forgetting leave the file as it was', () => {
  const plain = '\uFEFF{\r\n  "name": "A"\r\n}\r\n';
  const kept = withColumns(plain, {
    columns: { 'a.csv': { x: 'cost', y: 'month' } },
    names: { table: { 'a.csv': 'energy' } },
  });
  expect(withoutMapping(kept, { isMeant: meant('a.csv'), words: [] }).text).toBe(plain);
});
