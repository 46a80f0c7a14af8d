import { fold } from '../text/fold.js';

/** `Thành tiền (có VAT)`, `Tiền sau thuế`, `Tổng thanh toán`: words for money with its tax. */
const withTax =
  /(?:^|[^a-z])(?:(?:da |bao )?(?:co|gom)|sau|kem|incl\.?|including|incl) (?:ca )?(?:thue|vat|gtgt|tax)|thanh toan|tax included|gross of (?:tax|vat)/;

/** `chưa VAT`, `không gồm thuế`, `trước thuế`: words for money without it. */
const withoutTax = /(?:chua|khong|truoc|excl|excluding|before|net of|without)/;

/** Whether the words above a column of money say that VAT is in it. */
export function saysVatIncluded(title: string): boolean {
  const words = fold(title)
    .replace(/[()[\],;:]/g, ' ')
    .replace(/\s+/g, ' ');
  return withTax.test(words) && !withoutTax.test(words);
}
