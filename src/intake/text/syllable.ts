/** Tones on a vowel as combining marks: grave, acute, tilde, hook above, dot below. */
const tones = /(?<=[aeiouy][\u0302\u0306\u031b]?)[\u0300\u0301\u0303\u0309\u0323]/g;

const onset = '(?:ngh|ng|gh|gi|kh|nh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?';
const rime = [
  'o?a(?:ch?|i|m|ng?|nh|o|p|t|u|y)?',
  'o?ă(?:c|m|ng?|p|t)',
  'u?â(?:c|m|ng?|p|t|u|y)',
  'o?e(?:c|m|ng?|o|p|t)?',
  'u?ê(?:ch?|m|ng?|nh|p|t|u)?',
  'i(?:a|ch|m|n|nh|p|t|u)?',
  'iê(?:c|m|ng?|p|t|u)',
  'oo?(?:c|ng)|o(?:i|m|n|p|t)?',
  'ô(?:c|i|m|ng?|p|t)?',
  'u?ơ(?:i|m|n|p|t)?',
  'u(?:a|c|i|m|ng?|p|t)?',
  'uô(?:c|i|m|ng?|p|t)',
  'u?y(?:a|ch|n|nh|p|t|u)?',
  'u?yê(?:m|ng?|t|u)',
  'ư(?:a|c|i|m|ng?|t|u)?',
  'ươ(?:c|i|m|ng?|p|t|u)',
].join('|');
const whole = new RegExp(`^${onset}(?:${rime})$`);
const stopped = /(?:ch?|p|t)$/;
const sharpOrHeavy = /^[\u0301\u0323]$/;

/**
 * Whether a word can be a syllable of Vietnamese by its spelling: an onset, a rime, at most one tone,
 * and behind a stop none but the sharp or the heavy one. It need not mean anything.
 */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  const tone = letters.match(tones) ?? [];
  if (tone.length > 1) return false;
  const toneless = letters.replace(tones, '').normalize('NFC');
  if (!whole.test(toneless)) return false;
  return !stopped.test(toneless) || tone.length === 0 || sharpOrHeavy.test(tone[0] as string);
}

/** The share of words that can be Vietnamese; 0 of none. [0 to 1] */
export const vietnameseShare = (words: readonly string[]): number =>
  words.length === 0 ? 0 : words.filter(isSyllable).length / words.length;
