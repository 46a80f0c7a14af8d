import { expect, test } from 'vitest';
import { readWorkbook } from '../../../src/intake/workbook/read-workbook.js';
import { diceOf, mutatedWorkbook } from '../../support/mutate-workbook.js';

test('whatever is done to a workbook, it is read or refused, and twice in the same way', () => {
  const outcomes = new Set<string>();
  for (let seed = 1; seed <= 400; seed++) {
    const bytes = mutatedWorkbook(diceOf(seed));
    const read = readWorkbook('so-lieu.xlsx', bytes);
    outcomes.add('problem' in read ? read.problem.code : 'read');
    if (seed % 10 === 0) expect(readWorkbook('so-lieu.xlsx', bytes)).toEqual(read);
    if ('problem' in read) continue;
    for (const { rows } of read.sheets)
      for (const { cells, values } of rows) expect(values).toHaveLength(cells.length);
  }
  expect([...outcomes]).toEqual(expect.arrayContaining(['read', 'SX1305', 'SX1306']));
});
