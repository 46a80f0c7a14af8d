import { xlsxFiles, zip } from './make-xlsx.js';

/** A number from 0 up to `below`, the next of a sequence that its seed decides. */
export type Dice = (below: number) => number;

/** @source Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8 (2003) 14: xorshift32 */
export function diceOf(seed: number): Dice {
  let state = seed * 2_654_435_761 + 1 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const files = xlsxFiles({
  sheets: {
    Điện:
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
      '<row r="2" hidden="1"><c r="A2" s="1"><v>45292</v></c><c r="B2"><v>186.8</v></c></row>' +
      '<row r="3"><c r="B3" s="2"><v>0.85</v></c><c r="C3"><f>SUM(B2:B2)</f></c></row>' +
      '<row r="4"><c t="b"><v>1</v></c><c t="inlineStr"><is><t>x &amp; y</t></is></c></row>',
    Nước: '<row><c><v>1</v></c></row>',
  },
  strings: '<si><t>Tháng</t></si><si><r><t>Số </t></r><r><t>lượng</t></r></si>',
  formats: ['mm/yyyy', 9],
  before: { Điện: '<cols><col min="2" max="3" hidden="1"/></cols>' },
  after: { Điện: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>' },
  properties: '<workbookPr date1904="0"/>',
});
const packed = zip(files);

/** Words that mean something to a reader of workbooks, to be put where they do not belong. */
const words = [
  '<row>',
  '</row>',
  '<c r="A1">',
  '<v>',
  '</v>',
  '<f/>',
  '<t>',
  '&a;',
  '&#0;',
  '"',
  '<',
].concat(
  [
    '<!DOCTYPE a>',
    '<![CDATA[',
    '-->',
    '1e309',
    'XFD1048576',
    '4294967295',
    '-1',
    '',
    '\u0000',
    ' s="99"',
  ],
  ['<mergeCell ref="A1:XFD1048576"/>', '_x0000_', '../../x', '<is>', '<si>', '<x:c>', '\ud800'],
);

/** A workbook with a few things wrong in it: in its bytes, or in its parts before they are packed. */
export function mutatedWorkbook(dice: Dice): Uint8Array {
  return dice(3) === 0 ? withBytesTurned(dice) : withPartsBent(dice);
}

function withBytesTurned(dice: Dice): Uint8Array {
  const bytes = Uint8Array.from(packed);
  for (let left = 1 + dice(8); left > 0; left--) bytes[dice(bytes.length)] = dice(256);
  return dice(4) === 0 ? bytes.subarray(0, dice(bytes.length)) : bytes;
}

function withPartsBent(dice: Dice): Uint8Array {
  const bent: Record<string, string | Uint8Array> = { ...files };
  const names = Object.keys(bent);
  for (let left = 1 + dice(3); left > 0; left--) {
    const name = names[dice(names.length)] as string;
    if (dice(20) === 0) delete bent[name];
    else bent[name] = spliced(`${bent[name] ?? ''}`, dice);
  }
  return zip(bent);
}

/** Half of the time it stays XML: only a number in it is another. */
function spliced(text: string, dice: Dice): string {
  const at = dice(text.length + 1);
  if (dice(2) === 0) return text.slice(0, at) + text.slice(at).replace(/\d+/, () => number(dice));
  const word = words[dice(words.length)] as string;
  const cut = dice(2) === 0 ? 0 : dice(24);
  const own = dice(3) === 0 ? text.slice(dice(text.length + 1)).slice(0, dice(60)) : word;
  return text.slice(0, at) + own + text.slice(at + cut);
}

const number = (dice: Dice): string => String(dice(10 ** (1 + dice(9)))).slice(0, 1 + dice(12));
