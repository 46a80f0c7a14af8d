import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guideSheet } from '../../../src/cli/init/workbook/guide-sheet.js';
import { createListBook } from '../../../src/cli/init/workbook/list-book.js';
import { profileSheet } from '../../../src/cli/init/workbook/profile-sheet.js';
import { tableSheet } from '../../../src/cli/init/workbook/table-sheet.js';
import { templateTables } from '../../../src/cli/init/workbook/template.js';
import { templateWorkbook } from '../../../src/cli/init/workbook/template-workbook.js';
import { acceptedWords } from '../../../src/cli/tables/accepted-words.js';
import { exampleCells, exampleOf } from '../../../src/cli/tables/table-examples.js';
import { templateUnits } from '../../../src/cli/tables/template-units.js';
import { nodeHost } from '../../../src/host/node-host.js';
import { findUnit } from '../../../src/intake/cell/unit.js';
import { libraryWords } from '../../../src/intake/profile-sheet/known-words.js';
import { readFacility } from '../../../src/intake/read-facility.js';
import { tableNamed } from '../../../src/intake/sources/table-of.js';
import { fold } from '../../../src/intake/text/fold.js';
import { profileLists } from '../../../src/intake/vocabulary/profile-lists.js';
import { templateSheets } from '../../../src/intake/vocabulary/template-sheets.js';
import { readWorkbook } from '../../../src/intake/workbook/read-workbook.js';
import { createSpeaker, type Language } from '../../../src/lang/speaker.js';
import type { Facility } from '../../../src/model/facility-schema.js';
import type { PlantData } from '../../../src/model/plant.js';
import { fillIn, type Typed } from '../../support/fill-in.js';
import { library, profile } from '../../support/intake.js';
import { scratch } from '../../support/scratch.js';
import { csvInput, csvOutput, openAndSave } from '../../support/soffice.js';

const languages = ['vi', 'en'] as const;

const facility = (language: Language): Facility => ({
  schema: 'sxsh/facility@1',
  name: 'Công ty B & "Con"',
  sector: 'seafood',
  province: 'Cà Mau',
  assessedOn: '2026-01-15',
  language,
  currency: 'VND',
  employees: 120,
  periods: {
    base: { from: '2024-01', to: '2024-12' },
    reporting: { from: '2025-01', to: '2025-12' },
  },
  product: { main: 'tôm', unit: 't' },
  numbers: { decimal: language === 'vi' ? 'comma' : 'point' },
});

const template = (language: Language): Promise<Uint8Array> =>
  templateWorkbook(
    facility(language),
    library,
    { sxsh: 'sxsh', folder: 'nha-may' },
    createSpeaker(language),
  );

/** Reads a folder that holds these files alone. */
function readFolder(files: Readonly<Record<string, string | Uint8Array>>): PlantData {
  const folder = join(scratch(), 'plant');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return readFacility(nodeHost, folder, library, readWorkbook);
}

const faults = ({ diagnostics }: PlantData) =>
  diagnostics.filter(({ severity }) => severity !== 'note');

/** Rows without where they stand. */
const rowsOf = ({ tables }: PlantData) =>
  Object.fromEntries(
    Object.entries(tables).map(([name, { rows }]) => [
      name,
      rows.map((row: object) => ({ ...row, file: '', line: 0 })),
    ]),
  );

test.each(languages)(
  'an empty template says what is known, and nothing else (%s)',
  async (language) => {
    const plant = readFolder({ 'a.xlsx': await template(language) });
    expect(plant.facility).toEqual(facility(language));
    expect(faults(plant)).toEqual([]);
    expect(plant.diagnostics.filter(({ code }) => code === 'SX1211')).toEqual([]);
    for (const table of templateTables) expect(plant.tables[table].state).toBe('empty');
  },
);

test.each(languages)('every sheet is known by its name (%s)', (language) => {
  for (const table of templateTables)
    expect(tableNamed(templateSheets[table][language])).toBe(table);
});

/** What someone types into the profile: fields, and first rows of its lists. */
function profileEntries(language: Language): Typed {
  const isVietnamese = language === 'vi';
  const lists = createListBook('a');
  const { rows } = profileSheet({
    facility: facility(language),
    library,
    speaker: createSpeaker(language),
    lists,
  });
  const line = (vi: string, en: string): number => {
    const at = rows.findIndex(([cell]) => cell?.value === (isVietnamese ? vi : en));
    expect(at).toBeGreaterThan(0);
    return at + 1;
  };
  const price = line('Đơn giá của', 'Price of') + 1;
  const vat = line('Bảng có thuế GTGT', 'Table with VAT') + 1;
  const meter = line('Công tơ', 'Meter') + 1;
  return {
    [`B${line('Địa chỉ', 'Address')}`]: '12 Lê Lợi',
    [`B${line('Số giờ làm việc mỗi năm', 'Hours per year')}`]: 4800.5,
    [`B${line('Suất chiết khấu', 'Discount rate')}`]: 0.125,
    ...{
      [`A${price}`]: isVietnamese ? 'điện' : 'electricity',
      [`B${price}`]: 1833,
      [`C${price}`]: 'VND/kWh',
    },
    ...{ [`A${vat}`]: isVietnamese ? 'Nước' : 'Water', [`B${vat}`]: 0.08 },
    ...{ [`A${meter}`]: 'EVN-1', [`B${meter}`]: isVietnamese ? 'mua vào' : 'purchase' },
  };
}

/** Rows as someone types them, in the order of the columns; by the number of the sheet. */
const typed = (language: Language): Readonly<Record<number, Typed>> => {
  const isVietnamese = language === 'vi';
  const month = (number: number) => (isVietnamese ? `T${number}/2025` : `2025-0${number}`);
  return {
    2: profileEntries(language),
    3: {
      ...{ A2: month(1), B2: 'tôm', C2: 158.9, D2: isVietnamese ? 'tấn' : 't' },
      ...{ A3: month(1), B3: '=1+1', C3: 2, D3: 'kg' },
    },
    4: {
      ...{ A2: month(1), B2: 'tôm NL', C2: isVietnamese ? 'nguyên liệu chính' : 'raw' },
      ...{ D2: 264.4, E2: 't', F2: 25_700_000_000 },
    },
    5: {
      ...{ A2: month(1), B2: isVietnamese ? 'điện' : 'electricity', C2: 187_424.6 },
      ...{ D2: 'kWh', E2: 327_805_625, F2: isVietnamese ? 'giờ cao điểm' : 'peak' },
      ...{ A3: '01/2025', B3: isVietnamese ? 'điện' : 'electricity', C3: 0 },
      ...{ D3: 'kWh', E3: 0, F3: isVietnamese ? 'giờ thấp điểm' : 'offpeak' },
    },
    6: {
      A2: month(2),
      B2: isVietnamese ? 'nước máy' : 'municipal',
      C2: 7850.123_456_789,
      D2: 'm3',
      E2: 7,
    },
    9: {
      ...{ A2: isVietnamese ? '11/01/2025' : '2025-01-11', B2: 'inlet', C2: 'COD' },
      ...{ D2: 825, E2: 'mg/L' },
    },
  };
};

test.each(languages)('a filled template survives LibreOffice (%s)', async (language) => {
  const folder = scratch();
  const filled = fillIn(await template(language), typed(language));
  const path = join(folder, 'so-lieu.xlsx');
  writeFileSync(path, filled);
  const before = readFolder({ 'so-lieu.xlsx': filled });
  expect(faults(before)).toEqual([]);
  expect(before.facility).toMatchObject({
    address: '12 Lê Lợi',
    hoursPerYear: 4800.5,
    finance: { discountRate: 0.125 },
    prices: { electricity: { value: 1833, unit: 'VND/kWh' } },
    vat: { 'water.csv': 0.08 },
    meters: { 'EVN-1': { role: 'purchase' } },
  });
  expect(before.tables.production.rows).toMatchObject([
    { month: '2025-01', product: 'tôm', quantity: 158.9, unit: 't' },
    { month: '2025-01', product: '=1+1', quantity: 0.002, unit: 't' },
  ]);
  expect(before.tables.energy.rows).toMatchObject([
    { month: '2025-01', carrier: 'electricity', quantity: 187_424.6, period: 'peak' },
    { month: '2025-01', carrier: 'electricity', quantity: 0, period: 'offpeak' },
  ]);
  expect(before.tables.water.rows).toMatchObject([
    { month: '2025-02', quantity: 7850.123_456_789 },
  ]);
  expect(before.tables.effluent.rows).toMatchObject([{ date: '2025-01-11', value: 825 }]);
  const saved = readFileSync(join(openAndSave([path], 'xlsx', folder), 'so-lieu.xlsx'));
  expect(Buffer.compare(saved, filled)).not.toBe(0);
  const after = readFolder({ 'so-lieu.xlsx': saved });
  expect(faults(after)).toEqual([]);
  expect(after.facility).toEqual(before.facility);
  expect(rowsOf(after)).toEqual(rowsOf(before));
});

const csvTables = ['production', 'materials', 'energy', 'water', 'waste'] as const;

test.each(languages)(
  'filled CSVs survive LibreOffice, as text and as workbook (%s)',
  (language) => {
    const folder = scratch();
    const settled = { 'facility.json': profile({ numbers: facility(language).numbers }) };
    const paths = csvTables.map((table) => join(folder, `${table}.csv`));
    for (const [at, table] of csvTables.entries()) {
      const { heading, row } = exampleOf(table, language);
      const next = row.replace(/^[^;,]*/, '02/2025');
      writeFileSync(paths[at] as string, `\uFEFF${heading}\r\n${row}\r\n${next}\r\n`);
    }
    for (const [to, ending] of [
      [csvOutput(language), 'csv'],
      ['xlsx', 'xlsx'],
    ] as const) {
      const saved = openAndSave(paths, to, folder, csvInput(language));
      for (const [at, table] of csvTables.entries()) {
        const bytes = (path: string) => readFileSync(path);
        const before = readFolder({ ...settled, [`${table}.csv`]: bytes(paths[at] as string) });
        expect(faults(before)).toEqual([]);
        expect(before.tables[table].rows.map(({ month }) => month)).toEqual(['2025-01', '2025-02']);
        const name = `${table}.${ending}`;
        const after = readFolder({ ...settled, [name]: bytes(join(saved, name)) });
        expect(faults(after)).toEqual([]);
        expect(rowsOf(after)).toEqual(rowsOf(before));
      }
    }
  },
);

test.each(languages)('all that can be chosen is understood (%s)', (language) => {
  for (const table of templateTables)
    for (const unit of templateUnits(table, language)) expect(findUnit(unit), unit).toBeDefined();
  const speaker = createSpeaker(language);
  const lists = createListBook(templateSheets.lists[language]);
  const parts = { facility: facility(language), library, speaker, lists };
  profileSheet(parts);
  const energy = tableSheet('energy', parts);
  const words = lists.sheet().rows;
  const column = (at: number) =>
    words.slice(1).flatMap((row) => (typeof row[at]?.value === 'string' ? [row[at].value] : []));
  for (const rule of energy.rules)
    if (typeof rule.takes === 'object') {
      const { list } = rule.takes;
      expect(column(list.column - 1)).toHaveLength(list.lastRow - list.firstRow + 1);
    }
  const months = energy.rules.find(({ cells }) => cells.column === 1)?.takes;
  expect(months).toMatchObject({ list: { firstRow: 2, lastRow: 25 } });
});

test.each(languages)('every sector is written by a name that is understood (%s)', (language) => {
  const speaker = createSpeaker(language);
  const words = libraryWords(library).sector;
  for (const sector of library.sectors.keys()) {
    const lists = createListBook(templateSheets.lists[language]);
    const parts = { facility: { ...facility(language), sector }, library, speaker, lists };
    const written = profileSheet(parts).rows.map(([, cell]) => String(cell?.value ?? ''));
    expect(written.map((word) => words.get(fold(word)))).toContain(sector);
  }
});

test('lists of the profile have their titles, and room for their columns', () => {
  const speaker = createSpeaker('vi');
  const parts = { facility: facility('vi'), library, speaker, lists: createListBook('Danh mục') };
  const titles = profileSheet(parts).rows.map(([cell]) => cell?.value);
  for (const { path, vi } of profileLists)
    if (['meters', 'prices', 'steps', 'densities', 'product.equivalents'].includes(path))
      expect(titles).toContain(vi.split('|')[0]);
});

const partsOf = (language: Language, more: Partial<Facility> = {}) => ({
  facility: { ...facility(language), ...more },
  library,
  speaker: createSpeaker(language),
  lists: createListBook(templateSheets.lists[language]),
});

test.each(languages)('a month is chosen from the list only where there is one (%s)', (language) => {
  const { periods: _, ...rest } = facility(language);
  const promptIn = (parts: Parameters<typeof tableSheet>[1]): string | undefined =>
    tableSheet('energy', parts).rules.find(({ cells }) => cells.column === 1)?.prompt?.text;
  const list = { vi: 'danh sách', en: 'list' }[language];
  expect(promptIn(partsOf(language))).toContain(list);
  expect(promptIn({ ...partsOf(language), facility: rest })).not.toContain(list);
});

test.each(languages)('the rows of the profile that are needed look so (%s)', (language) => {
  const { rows } = profileSheet(partsOf(language));
  const needed = rows.slice(1).flatMap(([cell]) => (cell?.look === 'heading' ? [cell.value] : []));
  expect(needed).toEqual(
    { vi: ['Tên cơ sở', 'Ngành'], en: ['Name of the plant', 'Sector'] }[language],
  );
});

test.each(languages)('examples are in the words of the lists (%s)', (language) => {
  for (const table of templateTables)
    for (const { column, text } of exampleCells(table, language)) {
      const words =
        column === 'unit'
          ? templateUnits(table, language)
          : acceptedWords(table, column, library, language);
      if (words.length > 0 && text !== '') expect(words, `${table}.${column}`).toContain(text);
    }
});

test('the guide shows the product of the plant, and of no other', () => {
  const command = { sxsh: 'sxsh', folder: 'a' };
  const shown = (product?: Facility['product']): string =>
    JSON.stringify(guideSheet(command, { product }, createSpeaker('vi')).rows);
  expect(shown({ main: 'giày', unit: 'đôi' })).toMatch(/\| giày \| [\d,]+ \| đôi/);
  expect(shown()).toContain('sản phẩm A');
  expect(shown()).not.toContain('tôm');
});
