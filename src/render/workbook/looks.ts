import type { CellStyle } from 'hucre/xlsx';
import { color, toneColor } from '../theme.js';
import type { Look } from './workbook-plan.js';

/** Everything but the numbers of a spreadsheet is in this face: Excel and LibreOffice both have it or one of its widths. */
export const standardFont = { name: 'Calibri', size: 11 } as const;

type Font = NonNullable<CellStyle['font']>;

const rgb = (hex: string): { rgb: string } => ({ rgb: hex.slice(1) });

const fill = (hex: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: rgb(hex),
});

const hair = { style: 'thin', color: rgb(color.hair) } as const;
const box = { top: hair, right: hair, bottom: hair, left: hair } as const;

/** Keeps what was typed as a text: `T1/2025` and `=1+1` too. */
const asText = '@';

/** A font without name and size would be the spreadsheet's own. */
const font = (more: Font): Font => ({ ...standardFont, ...more });

const bold = font({ bold: true });
const entry = (numFmt?: string): CellStyle => ({ border: box, ...(numFmt && { numFmt }) });
const heading = (background: string, ink: string): CellStyle => ({
  font: font({ bold: true, color: rgb(ink) }),
  fill: fill(background),
  border: box,
  alignment: { vertical: 'center', wrapText: true },
});

export const looks: Readonly<Record<Look, CellStyle>> = {
  title: { font: font({ bold: true, size: 16 }) },
  heading: heading(toneColor.water.full, color.paper),
  optionalHeading: heading(toneColor.water.tint, color.ink),
  section: { font: bold, fill: fill(color.band) },
  label: { border: box, numFmt: asText },
  prose: { numFmt: asText },
  entryText: entry(asText),
  entryNumber: entry(),
  entryMoney: entry('#,##0'),
  entryShare: entry('0.0##%'),
};
