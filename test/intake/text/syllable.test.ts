import { describe, expect, test } from 'vitest';
import { isSyllable } from '../../../src/intake/text/syllable.js';

describe('what can be a syllable of Vietnamese', () => {
  const words =
    'tháng điện nước nghiệp nguyên liệu khuỷu rượu giếng quý gì gìn thuế phẩm loại xử lý số lượng đồng chất thải hại bùn củi trấu dầu ướt quyển nghiêng oăm thuở hoặc xoong chuếch đường ngoài khoảng tuyết uống yêu ỉa';
  test.each(words.split(' '))('%s', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.toUpperCase())).toBe(true);
    expect(isSyllable(word.normalize('NFD'))).toBe(true);
  });

  const others =
    'kwh café unité coût été août février maïs für año đvt tsx nuöùc thaùng tieàn coâng phổng- cặn- càt mãc hỏp tệtt áá zon weg phẩmm điiện ánh2 ñôn Đ';
  test.each(others.split(' '))('not %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
