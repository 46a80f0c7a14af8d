import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../src/intake/workbook/read-workbook.js';
import type { WorkbookPlan } from '../../../src/render/workbook/workbook-plan.js';
import { writeWorkbook } from '../../../src/render/workbook/write-workbook.js';
import { scratch } from '../../support/scratch.js';
import { openAndSave } from '../../support/soffice.js';

/** Texts that a spreadsheet would run, were they typed. */
const dangerous = ['=1+1', '+1+1', '-1+1', '@SUM(1,1)', '=HYPERLINK("http://a.example","b")'];

const plan: WorkbookPlan = {
  title: 'Thử',
  date: '2026-01-15',
  sheets: [
    {
      name: "Sheet's name, đủ dấu",
      widths: [20, 30],
      rows: [
        [
          { value: 'Tháng', look: 'heading' },
          { value: 'Trị số', look: 'optionalHeading' },
        ],
        ...dangerous.map((value) => [
          { value, look: 'entryText' as const },
          { value: 1234.5, look: 'entryMoney' as const },
        ]),
        [undefined, { value: null, look: 'entryShare' }],
      ],
      frozenRows: 1,
      rules: [
        {
          cells: { column: 1, firstRow: 2, lastRow: 9 },
          takes: { list: { sheet: "Sheet's name, đủ dấu", column: 28, firstRow: 2, lastRow: 3 } },
          isStrict: true,
          complaint: { title: 'a', text: 'b' },
        },
        { cells: { column: 2, firstRow: 2, lastRow: 9 }, takes: 'numbers', isStrict: false },
      ],
    },
  ],
};

function read(bytes: Uint8Array) {
  const workbook = readWorkbook('a.xlsx', bytes);
  if ('problem' in workbook) throw new Error(workbook.problem.code);
  return workbook;
}

test('a workbook is read back as it was planned', async () => {
  const { sheets, diagnostics } = read(await writeWorkbook(plan));
  expect(diagnostics).toEqual([]);
  expect(sheets.map(({ name }) => name)).toEqual(["Sheet's name, đủ dấu"]);
  expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
    ['Tháng', 'Trị số'],
    ...dangerous.map((text) => [text, '1234.5']),
  ]);
  expect(sheets[0]?.rows[1]?.values).toEqual([undefined, 1234.5]);
});

test('texts that look like formulas are run by no spreadsheet', async () => {
  const folder = scratch();
  const path = join(folder, 'a.xlsx');
  writeFileSync(path, await writeWorkbook(plan));
  const saved = readFileSync(join(openAndSave([path], 'xlsx', folder), 'a.xlsx'));
  const sheet = strFromU8(unzipSync(saved)['xl/worksheets/sheet1.xml'] as Uint8Array);
  expect(sheet).not.toMatch(/<f[ >]/);
  expect(
    read(saved)
      .sheets[0]?.rows.slice(1)
      .map(({ cells }) => cells[0]),
  ).toEqual(dangerous);
});

test('heads stay in view, and lists and numbers are asked for', async () => {
  const parts = unzipSync(await writeWorkbook(plan));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array);
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  const [list, numbers] = [...sheet.matchAll(/<dataValidation .*?<\/dataValidation>/g)].map(
    ([rule]) => rule,
  );
  expect(list).toContain('sqref="A2:A9"');
  expect(list).toContain("<formula1>'Sheet''s name, đủ dấu'!$AB$2:$AB$3</formula1>");
  expect(list).toContain('errorStyle="stop"');
  expect(numbers).toContain('type="decimal"');
  expect(numbers).not.toContain('showErrorMessage="1"');
});

test('the same plan gives the same bytes, and says its own date', async () => {
  const [one, other] = [await writeWorkbook(plan), await writeWorkbook(plan)];
  expect(other).toEqual(one);
  const core = strFromU8(unzipSync(one)['docProps/core.xml'] as Uint8Array);
  expect(core).toMatch(/modified[^>]*>2026-01-15T00:00:00Z</);
});
