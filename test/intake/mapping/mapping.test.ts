import { expect, test } from 'vitest';
import {
  type FormAnswers,
  noAnswers,
  withColumn,
  withWord,
} from '../../../src/intake/mapping/form-answers.js';
import type { ClientForm } from '../../../src/intake/mapping/form-view.js';
import { mappingOf } from '../../../src/intake/mapping/mapping-of.js';
import { nextQuestion } from '../../../src/intake/mapping/next-question.js';
import { openForms } from '../../../src/intake/mapping/open-forms.js';
import type { Question } from '../../../src/intake/mapping/question.js';
import { answered, settle } from '../../../src/intake/mapping/settle.js';
import type { Setting } from '../../../src/intake/profile/setting.js';
import { library, profile } from '../../support/intake.js';
import { memoryHost } from '../../support/memory-host.js';
import { readerOf, sheetOf } from '../../support/sheets.js';

const bills = [
  'CÔNG TY TNHH ABC;;;;;',
  'BẢNG THEO DÕI ĐIỆN NĂM 2025;;;;;',
  'STT;Kỳ hóa đơn điện;Nguồn điện;Điện năng tiêu thụ trong kỳ (kWh);Tổng tiền điện phải trả (đồng);Người ghi',
  '1;T1/2025;điện lưới EVN;128.400;224.700.000;An',
  '2;T2/2025;điện lưới EVN;98.300;172.000.000;Bình',
  '3;T3/2025;điện lưới EVN;131.200;229.600.000;An',
].join('\n');

const waterMeters = [
  'Kỳ,Nguồn,Chỉ số cũ,Chỉ số mới,Tiêu thụ,Tiền phải trả',
  '01/2025,nước máy KCN,1000,8850,7850,102050',
  '02/2025,nước máy KCN,8850,15000,6150,79950',
].join('\n');

function opened(
  file: string,
  text: string,
  more: object = {},
): { readonly form: ClientForm; readonly setting: Setting } {
  const host = memoryHost('plant', { 'facility.json': profile(more), [file]: text });
  const { forms, setting } = openForms(host, 'plant', file, library, undefined);
  return { form: forms[0] as ClientForm, setting };
}

const shown = (question: Question): string => {
  const { guess } = question;
  const about =
    'title' in question
      ? question.title
      : 'word' in question
        ? question.word
        : 'column' in question
          ? question.column
          : '';
  return `${question.asks} ${about} → ${guess?.value ?? '?'}${guess?.isGood ? ' !' : ''}`;
};

/** All questions, each answered with its guess. */
function walk(form: ClientForm, setting: Setting): { asked: string[]; answers: FormAnswers } {
  const asked: string[] = [];
  let answers = noAnswers;
  for (;;) {
    const question = nextQuestion(form, setting, answers);
    if (!question) return { asked, answers };
    asked.push(shown(question));
    answers = answered(answers, question, question.guess?.value ?? 'unused');
  }
}

test('a bill book with headings of its own is asked column by column, then word by word', () => {
  const { form, setting } = opened('bang-dien.csv', bills);
  const { asked, answers } = walk(form, setting);
  expect(asked).toEqual([
    'table  → energy !',
    'column Kỳ hóa đơn điện → month !',
    'column Nguồn điện → carrier',
    'column Điện năng tiêu thụ trong kỳ (kWh) → quantity !',
    'column Tổng tiền điện phải trả (đồng) → cost !',
    'column Người ghi → ?',
    'word điện lưới EVN → electricity',
  ]);
  expect(mappingOf(form, setting, answers)).toEqual({
    columns: {
      'bang-dien.csv': {
        'Kỳ hóa đơn điện': 'month',
        'Nguồn điện': 'carrier',
        'Điện năng tiêu thụ trong kỳ (kWh)': 'quantity',
        'Tổng tiền điện phải trả (đồng)': 'cost',
      },
    },
    names: { table: { 'bang-dien.csv': 'energy' }, carrier: { 'điện lưới EVN': 'electricity' } },
  });
});

test('what the reader knows is neither asked nor kept', () => {
  const text = 'month,carrier,quantity,unit,cost\n2025-01,electricity,1500,kWh,2750000\n';
  const { form, setting } = opened('energy.csv', text);
  expect(nextQuestion(form, setting, noAnswers)).toBeUndefined();
  expect(mappingOf(form, setting, noAnswers)).toEqual({ names: {} });
});

test('every column is asked where that is wished, with what it is taken for', () => {
  const text = 'month,carrier,quantity,unit,cost\n2025-01,electricity,1500,kWh,2750000\n';
  const { form, setting } = opened('energy.csv', text);
  const question = nextQuestion(form, setting, noAnswers, true);
  expect(question).toMatchObject({ asks: 'column', title: 'month', guess: { value: 'month' } });
});

test('readings of a meter are no quantity, a missing unit and thousands of đồng are asked for', () => {
  const { form, setting } = opened('nuoc.csv', waterMeters);
  const { asked, answers } = walk(form, setting);
  expect(asked).toEqual([
    'table  → water',
    'column Chỉ số cũ → ?',
    'column Chỉ số mới → ?',
    'column Tiêu thụ → quantity',
    'column Tiền phải trả → cost',
    'unit Tiêu thụ → m3',
    'unit Tiền phải trả → nghìn đồng',
    'word nước máy KCN → municipal',
  ]);
  expect(mappingOf(form, setting, answers).columns).toEqual({
    'nuoc.csv': { 'Tiêu thụ': 'quantity (m3)', 'Tiền phải trả': 'cost (nghìn đồng)' },
  });
});

test('of two columns of one meaning each is asked, and the one that does not count is kept as unused', () => {
  const text =
    'Tháng,Loại năng lượng,Số lượng,ĐVT,Thành tiền,Chi phí\nT1/2025,điện,1500,kWh,2750000,3025000\n';
  const { form, setting } = opened('energy.csv', text);
  const { asked, answers } = walk(form, setting);
  expect(asked).toEqual(['column Thành tiền → cost', 'column Chi phí → unused']);
  expect(mappingOf(form, setting, answers).columns).toEqual({
    'energy.csv': { 'Chi phí': 'unused' },
  });
});

test('where months are columns, only what stands beside them is asked, and the words of the measure', () => {
  const text = [
    'Khoản mục;Loại năng lượng;T1/2025;T2/2025;T3/2025;Cộng',
    'Điện tiêu thụ (kWh);điện lưới EVN;100.000;110.000;120.000;330.000',
    'Phải trả;điện lưới EVN;200.000.000;220.000.000;240.000.000;660.000.000',
  ].join('\n');
  const { form, setting } = opened('tong-hop.csv', text);
  let answers: FormAnswers = { ...noAnswers, table: 'energy' };
  const column = nextQuestion(form, setting, answers);
  expect(column).toMatchObject({ title: 'Khoản mục', guess: { value: 'measure' } });
  answers = answered(answers, column as Question, 'measure');
  const word = nextQuestion(form, setting, answers);
  expect(word).toMatchObject({ asks: 'column', title: 'Phải trả', guess: { value: 'cost' } });
  answers = answered(answers, word as Question, 'cost');
  expect(nextQuestion(form, setting, answers)).toMatchObject({
    asks: 'word',
    word: 'điện lưới EVN',
  });
  expect(mappingOf(form, setting, answers).columns).toEqual({
    'tong-hop.csv': { 'Phải trả': 'cost' },
  });
});

test('without anybody to ask, only good guesses are taken, and only where that is wished', () => {
  const { form, setting } = opened('bang-dien.csv', bills);
  const strict = settle(form, setting, noAnswers, false);
  expect(strict.accepted).toEqual([]);
  expect(strict.open).toHaveLength(6);
  expect(strict.unused).toEqual(['Người ghi']);
  const { accepted, open } = settle(form, setting, noAnswers, true);
  expect(accepted.map(shown)).toEqual([
    'table  → energy !',
    'column Kỳ hóa đơn điện → month !',
    'column Điện năng tiêu thụ trong kỳ (kWh) → quantity !',
    'column Tổng tiền điện phải trả (đồng) → cost !',
  ]);
  expect(open.map(shown)).toEqual([
    'column Nguồn điện → carrier',
    'word điện lưới EVN → electricity',
  ]);
});

test('a needed column that nothing in the form can be is named', () => {
  const text = 'Kỳ,Nguồn,Khối lượng (m3)\n01/2025,nước máy,7850\n';
  const { form, setting } = opened('nuoc.csv', text);
  const given: FormAnswers = { ...noAnswers, table: 'water' };
  expect(settle(form, setting, given, false)).toMatchObject({ open: [], missing: ['cost'] });
});

test('with VAT and unit prices are never good guesses', () => {
  const text =
    'Kỳ,Dạng năng lượng,Lượng (kWh),Đơn giá điện (đồng),Thành tiền gồm VAT (đồng)\nT1/2025,điện,1500,1800,2970000\n';
  const { form, setting } = opened('dien.csv', text);
  const { open, accepted } = settle(form, setting, { ...noAnswers, table: 'energy' }, true);
  expect(open.map(shown)).toContain('column Thành tiền gồm VAT (đồng) → cost');
  expect(accepted.map(shown).join()).not.toMatch(/VAT|Đơn giá/);
});

test.each([
  ['elektricity', 'electricity !'],
  ['điện mặt trời áp mái', 'electricity'],
  ['zzz', '?'],
])('the word %s may stand for %s', (word, guess) => {
  const text = `month,carrier,quantity,unit,cost\n2025-01,${word},1500,kWh,2750000\n`;
  const { form, setting } = opened('energy.csv', text);
  const question = nextQuestion(form, setting, noAnswers) as Question;
  expect(shown(question)).toBe(`word ${word} → ${guess}`);
});

test('a unit of the plant is asked for, and a letter off is no good guess', () => {
  const text = 'month,carrier,quantity,unit,cost\n2025-01,electricity,1500,kWk,2750000\n';
  const { form, setting } = opened('energy.csv', text);
  const question = nextQuestion(form, setting, noAnswers) as Question;
  expect(question).toMatchObject({ asks: 'word', column: 'unit', guess: { isGood: false } });
  const mapping = mappingOf(form, setting, withWord(noAnswers, 'unit', 'kWk', 'kWh'));
  expect(mapping.names).toEqual({ unit: { kWk: 'kWh' } });
});

test('a sheet of a workbook has its own key, and the profile may be another sheet', () => {
  const rows = [
    ['Kỳ', 'Điện dùng', 'Phải trả'],
    ['T1/2025', 1500, 2_750_000],
  ];
  const host = memoryHost('plant', { 'facility.json': profile(), 'so.xlsx': 'x' });
  const reader = readerOf(sheetOf('Sổ điện', rows), sheetOf('Hướng dẫn', rows));
  const { forms, setting } = openForms(host, 'plant', 'so.xlsx', library, reader);
  expect(forms.map(({ file }) => file)).toEqual(['so.xlsx#Sổ điện']);
  let answers: FormAnswers = { ...noAnswers, table: 'energy' };
  answers = withColumn(answers, 'Điện dùng', { column: 'quantity', unit: 'kWh' });
  const mapping = mappingOf(forms[0] as ClientForm, setting, answers);
  expect(mapping).toEqual({
    columns: { 'so.xlsx#Sổ điện': { 'Điện dùng': 'quantity (kWh)' } },
    names: { table: { 'so.xlsx#Sổ điện': 'energy' } },
  });
});

test('what stands below the last row asks no question', () => {
  const signed = [
    bills,
    'Tổng cộng;;;357.900;626.300.000;',
    ';;Người lập biểu;;;Kế toán trưởng',
    ';;(ký, ghi rõ họ tên);;;(ký)',
  ].join('\n');
  const { form, setting } = opened('bang-dien.csv', signed);
  const known = withColumn({ ...noAnswers, table: 'energy' }, 'Nguồn điện', { column: 'carrier' });
  const { open } = settle(form, setting, known, true);
  expect(open.flatMap((one) => (one.asks === 'word' ? [one.word] : []))).toEqual(['điện lưới EVN']);
});
