import { expect, test } from 'vitest';
import { readPlant } from '../../support/intake.js';

const month = (index: number): string => `2024-${String(index + 1).padStart(2, '0')}`;

/** The suggestion for one month of a year, in the notation of its file. */
const suggested = (cell: string, money: string, write: (value: number) => string) =>
  readPlant({
    'materials.csv': `month;material;kind;quantity (kg);cost (nghìn đồng)\n${Array.from(
      { length: 12 },
      (_, index) =>
        index === 6
          ? `${month(index)};muối;raw;${cell};${money}`
          : `${month(index)};muối;raw;${write(1500.5 + index)};${write((1500.5 + index) * 2)}`,
    ).join('\n')}\n`,
  }).diagnostics.map(({ code, suggestion }) => [code, suggestion?.read, suggestion?.corrected]);

const comma = (value: number): string => `1.${String(value - 1000).replace('.', ',')}`;
const point = (value: number): string => String(value);

test.each([
  ['1,5065', '3.013,0', '1506,5'],
  ['15.065,00', '3.013,0', '1506,5'],
  ['1.506.500', '3.013,0', '1506,5'],
  ['150.650', '3.013,0', '1506,5'],
])('%s, where a comma parts decimals', (cell, money, corrected) => {
  const write = (value: number): string =>
    value < 2000 ? comma(value) : String(value).replace('.', ',');
  expect(suggested(cell, money, write)).toEqual([['SX2503', cell, corrected]]);
});

test.each([
  ['1.5065', '3013', '1506.5'],
  ['15065.0', '3013', '1506.5'],
  ['1,506,500', '3013', '1506.5'],
  ['1.5065e3', '3013000', '3013'],
])('%s and %s, where a point does', (cell, money, corrected) => {
  const read = corrected === '3013' ? money : cell;
  expect(suggested(cell, money, point)).toEqual([['SX2503', read, corrected]]);
});

test('3.6 is no shift of the sign, and leaves no noise of the computer', () => {
  expect(suggested('5423.4', '3013', point)).toEqual([['SX2503', '5423.4', '1506.5']]);
});
