/**
 * Words that stay with their neighbour on a line, in both languages: a number with its unit, and a
 * month, page, grade or row with its number. The speaker joins what it builds itself; this is for
 * the words of the plant and of the catalogue.
 */
const BEFORE_A_NUMBER =
  /^\(?(từ|đến|năm|tháng|trang|hạng|dòng|quý|mục|bảng|page|row|grade|table|QCVN|ISO)$/iu;
const NUMBER = /^[(+−–-]?\d/u;
const ENDS_IN_NUMBER = /\d$/u;
const UNIT =
  /^(k?Wh?|[kMG]?Wh|kWp|kV|kVA|[kMGT]J|TOE|t|tấn|kg|g|mg|L|l|lít|m|m²|m³|mm|°C|K|bar|kPa|h|giờ|phút|ngày|tháng|năm|triệu|tỷ|nghìn|đồng|điểm|million|billion|VND|months?|years?|days?)([/·,.;:)].*)?$/u;

const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [BEFORE_A_NUMBER, /^(\d|[A-D]\b)/u],
  [ENDS_IN_NUMBER, UNIT],
  [/^(triệu|tỷ|nghìn)$/u, /^(đồng|tấn)/u],
  [/^(million|billion)$/u, /^VND/u],
  [/^[−–±×=≤≥<>]$/u, NUMBER],
];

/** Whether no line may end between the two words. */
export const isBound = (word: string, next: string): boolean =>
  PAIRS.some(([before, after]) => before.test(word) && after.test(next));
