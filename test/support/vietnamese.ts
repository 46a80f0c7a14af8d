/** The 67 accented letters of Vietnamese, small and capital: 134. */
const small = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';

export const accented = [...small, ...small.toUpperCase()];

/** What else stands in a report. */
export const plain = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,;:!?()[]/%&\'"+-–−·×=±≤≥²³₂°…',
];

/** Words that hold every accented letter, between plain ones that kern. */
export const allLetters = `${accented.map((letter) => `T${letter}y`).join(' ')} AVATAR Tổng Wăm LYTV 1.234,5`;
