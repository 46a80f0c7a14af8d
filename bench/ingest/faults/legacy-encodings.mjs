// The two encodings of Vietnamese before Unicode, written from their code tables.

/** TCVN 5712:1993 (ABC fonts): one byte a letter; capitals with a tone are small letters in a capital font. */
const tcvn3 = Object.fromEntries(
  [
    ['ĂÂÊÔƠƯĐăâêôơưđ', 0xa1],
    ['à', 0xb5],
    ['ả', 0xb6],
    ['ã', 0xb7],
    ['á', 0xb8],
    ['ạ', 0xb9],
    ['ằ', 0xbb],
    ['ẳ', 0xbc],
    ['ẵ', 0xbd],
    ['ắ', 0xbe],
    ['ặ', 0xc6],
    ['ầ', 0xc7],
    ['ẩ', 0xc8],
    ['ẫ', 0xc9],
    ['ấ', 0xca],
    ['ậ', 0xcb],
    ['è', 0xcc],
    ['ẻ', 0xce],
    ['ẽ', 0xcf],
    ['é', 0xd0],
    ['ẹ', 0xd1],
    ['ề', 0xd2],
    ['ể', 0xd3],
    ['ễ', 0xd4],
    ['ế', 0xd5],
    ['ệ', 0xd6],
    ['ì', 0xd7],
    ['ỉ', 0xd8],
    ['ĩ', 0xdc],
    ['í', 0xdd],
    ['ị', 0xde],
    ['ò', 0xdf],
    ['ỏ', 0xe1],
    ['õ', 0xe2],
    ['ó', 0xe3],
    ['ọ', 0xe4],
    ['ồ', 0xe5],
    ['ổ', 0xe6],
    ['ỗ', 0xe7],
    ['ố', 0xe8],
    ['ộ', 0xe9],
    ['ờ', 0xea],
    ['ở', 0xeb],
    ['ỡ', 0xec],
    ['ớ', 0xed],
    ['ợ', 0xee],
    ['ù', 0xef],
    ['ủ', 0xf1],
    ['ũ', 0xf2],
    ['ú', 0xf3],
    ['ụ', 0xf4],
    ['ừ', 0xf5],
    ['ử', 0xf6],
    ['ữ', 0xf7],
    ['ứ', 0xf8],
    ['ự', 0xf9],
    ['ỳ', 0xfa],
    ['ỷ', 0xfb],
    ['ỹ', 0xfc],
    ['ý', 0xfd],
    ['ỵ', 0xfe],
  ].flatMap(([letters, from]) =>
    [...letters].map((letter, at) => [letter, String.fromCharCode(from + at)]),
  ),
);

/** As the bytes of TCVN3, one a character. */
export const toTcvn3 = (text) =>
  text.replace(/\P{ASCII}/gu, (letter) => tcvn3[letter] ?? tcvn3[letter.toLowerCase()] ?? '?');

/** VNI: a base letter and a byte that says circumflex, breve, tone, or two of them. */
const tones = { '\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' };
const circumflex = {
  '': 'â',
  '\u0301': 'á',
  '\u0300': 'à',
  '\u0309': 'å',
  '\u0303': 'ã',
  '\u0323': 'ä',
};
const breve = {
  '': 'ê',
  '\u0301': 'é',
  '\u0300': 'è',
  '\u0309': 'ú',
  '\u0303': 'ü',
  '\u0323': 'ë',
};
const dotted = { '\u0301': 'í', '\u0300': 'ì', '\u0309': 'æ', '\u0303': 'ó', '\u0323': 'ò' };

function vniOf(letter) {
  if (letter === 'đ') return 'ñ';
  const [base, ...marks] = letter.normalize('NFD');
  const tone = marks.find((mark) => mark in tones) ?? '';
  if (marks.includes('\u0302')) return base + circumflex[tone];
  if (marks.includes('\u0306')) return base + breve[tone];
  if (marks.includes('\u031b')) return (base === 'o' ? 'ô' : 'ö') + (tones[tone] ?? '');
  if (base === 'i') return dotted[tone] ?? 'i';
  return letter === 'ỵ' ? 'î' : base + (tones[tone] ?? '');
}

/** As the bytes of VNI, one a character. */
export const toVni = (text) =>
  text.replace(/\P{ASCII}/gu, (letter) => {
    const small = vniOf(letter.toLowerCase());
    return letter === letter.toLowerCase() ? small : small.toUpperCase();
  });
