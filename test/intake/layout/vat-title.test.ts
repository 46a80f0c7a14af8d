import { expect, test } from 'vitest';
import { saysVatIncluded } from '../../../src/intake/layout/vat-title.js';

test.each([
  'Thành tiền (có VAT)',
  'Tổng tiền có VAT',
  'Thành tiền sau thuế',
  'Thành tiền gồm VAT 8%',
  'Tiền đã bao gồm thuế GTGT',
  'Tổng cộng tiền thanh toán',
  'Amount incl. VAT',
  'Cost including tax',
])('%s is money with its tax', (title) => {
  expect(saysVatIncluded(title)).toBe(true);
});

test.each([
  'Thành tiền',
  'Thành tiền (chưa VAT)',
  'Tiền trước thuế (đồng)',
  'Thành tiền chưa bao gồm thuế GTGT',
  'Tiền không gồm VAT',
  'cost (excl. VAT)',
  'Tiền thuế VAT',
  'Tiền điện',
])('%s is not, or does not say', (title) => {
  expect(saysVatIncluded(title)).toBe(false);
});
