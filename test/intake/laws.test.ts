import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeHost } from '../../src/host/node-host.js';
import { readFacility } from '../../src/intake/read-facility.js';
import type { PlantData, TableName } from '../../src/model/plant.js';
import { type Files, library } from '../support/intake.js';
import { memoryHost } from '../support/memory-host.js';

const folder = 'fixtures/pilots/thuy-san-dong-lanh';
const files: Files = Object.fromEntries(
  (nodeHost.list(folder) ?? []).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
);
const tables = Object.keys(files).filter((name) => name.endsWith('.csv'));
const read = (changed: Files): PlantData =>
  readFacility(memoryHost('p', { ...files, ...changed }), 'p', library);
const original = read({});

/** Cells of one line of a fixture, none of which holds a line break. */
const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? '',
  );

const rewritten = (text: string, delimiter: string, isComma: boolean): string[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) =>
      cells(line)
        .map((cell) => (isComma && /^-?\d+\.\d+$/.test(cell) ? cell.replace('.', ',') : cell))
        .map((cell) =>
          cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell,
        )
        .join(delimiter),
    );

test('delimiter, byte-order mark, line ends and composition of letters change no row', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...tables),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom('', '\ufeff'),
      fc.constantFrom('NFC', 'NFD'),
      fc.boolean(),
      (name, delimiter, end, mark, form, isComma) => {
        const lines = rewritten(String(files[name]), delimiter, isComma && delimiter !== ',');
        const text = mark + lines.join(end).normalize(form);
        const table = name.replace('.csv', '') as TableName;
        expect(read({ [name]: text }).tables[table]).toEqual(original.tables[table]);
      },
    ),
    { numRuns: 60 },
  );
});

test('`sep=;` moves the lines by one and nothing else', () => {
  const text = `sep=;\n${rewritten(String(files['energy.csv']), ';', true).join('\n')}`;
  const moved = read({ 'energy.csv': text }).tables.energy.rows;
  expect(moved.map((row) => ({ ...row, line: row.line - 1 }))).toEqual(original.tables.energy.rows);
});

test('whatever is done to a table, every row of it is used or refused', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...tables),
      fc.array(
        fc.tuple(
          fc.nat(),
          fc.constantFrom('', '"', ',', '\n', 'x', '-', '1.234', '\u00a0', '""', ';', '\0', 'é'),
        ),
        { minLength: 1, maxLength: 5 },
      ),
      (name, edits) => {
        let text = String(files[name]);
        for (const [at, insert] of edits) {
          const place = at % text.length;
          text = text.slice(0, place) + insert + text.slice(place + 1);
        }
        const plant = read({ [name]: text });
        const input = plant.inputs.find(({ file }) => file === name);
        expect((input?.used ?? 0) + (input?.refused ?? 0)).toBe(input?.rows);
        const table = plant.tables[name.replace('.csv', '') as TableName];
        const hasError = plant.diagnostics.some(
          ({ span, severity }) => span.file === name && severity === 'error',
        );
        expect(table.state === 'refused').toBe(hasError);
        if ((input?.refused ?? 0) > 0) expect(hasError).toBe(true);
        for (const { span } of plant.diagnostics)
          if (span.excerpt)
            expect(span.excerpt.from + span.excerpt.length).toBeLessThanOrEqual(
              span.excerpt.text.length,
            );
      },
    ),
    { numRuns: 150 },
  );
});

test('whatever is done to facility.json, it is read or refused with a place', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom('', '"', '{', ',', 'x', '1', ']', '\\'), (at, insert) => {
      const text = String(files['facility.json']);
      const place = at % text.length;
      const changed = text.slice(0, place) + insert + text.slice(place + 1);
      try {
        expect(read({ 'facility.json': changed }).id).toBe('p');
      } catch (error) {
        expect(error).toMatchObject({
          name: 'Fault',
          diagnostics: expect.arrayContaining([expect.objectContaining({ severity: 'error' })]),
        });
      }
    }),
    { numRuns: 150 },
  );
});
