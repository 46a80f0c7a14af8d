import type { Speaker } from '../../src/lang/speaker.js';
import type { Text } from '../../src/model/text.js';

const grouped = (value: number): string => {
  const digits = Math.abs(value) >= 100 ? 0 : 2;
  const [whole = '', part] = Math.abs(value).toFixed(digits).split('.');
  const decimals = part?.replace(/0+$/, '') ?? '';
  const sign = value < 0 ? '−' : '';
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, '.')}${decimals === '' ? '' : `,${decimals}`}`;
};

function say(text: Text): string {
  if (typeof text === 'string') return text;
  if (!('kind' in text)) return text.vi;
  switch (text.kind) {
    case 'amount': {
      if (text.style === 'headline') {
        const number = grouped(Math.round(text.value / 1e7) / 100);
        return text.bare ? number : `${number}\u00a0tỷ\u00a0đồng`;
      }
      return text.bare ? grouped(text.value) : `${grouped(text.value)}\u00a0${text.unit}`;
    }
    case 'month':
      return text.month;
    case 'date':
      return text.date;
    case 'unit':
      return text.unit;
    case 'message':
      return text.id;
  }
}

/** Says numbers simply; what the words are does not matter to whoever prints them. */
export const printSpeaker: Speaker = { language: 'vi', locale: 'vi-VN', say };
