import type { PackageParts } from './package-parts.js';
import { refuseTooMany } from './refusal.js';
import type { Attributes } from './walk-xml.js';

const MOST_SHEETS = 1000;

/** What the workbook itself says of its sheets and of all cells. */
export interface Outline {
  readonly sheets: readonly {
    readonly name: string;
    readonly relationship: string;
    readonly isHidden: boolean;
  }[];
  /** Days count from 1904, as on the first Macintosh. */
  readonly is1904: boolean;
  /** Its writer did not calculate: what is kept beside a formula is old, or a zero in its place. */
  readonly isStale: boolean;
}

export const isTrue = (attribute: string | undefined): boolean =>
  attribute === '1' || attribute === 'true' || attribute === 'on';

export function readOutline(parts: PackageParts, part: string): Outline {
  const sheets: Outline['sheets'][number][] = [];
  let is1904 = false;
  let isStale = false;
  parts.walk(part, 'lists', {
    open(name, attributes) {
      const { name: title = '', state = 'visible', date1904 } = attributes;
      if (name === 'workbookPr') is1904 = isTrue(date1904);
      if (name === 'calcPr') isStale = isUncalculated(attributes);
      if (name !== 'sheet') return;
      if (sheets.length === MOST_SHEETS) refuseTooMany(parts.file, 'sheets', MOST_SHEETS);
      const relationship = relationshipId(attributes);
      sheets.push({ name: title.normalize('NFC'), relationship, isHidden: state !== 'visible' });
    },
  });
  return { sheets, is1904, isStale };
}

const isUncalculated = ({ fullCalcOnLoad, calcCompleted = '1' }: Attributes): boolean =>
  isTrue(fullCalcOnLoad) || !isTrue(calcCompleted);

/** `r:id`, whatever its writer called the prefix. */
function relationshipId(attributes: Attributes): string {
  const name = Object.keys(attributes).find((key) => key.endsWith(':id'));
  return (name && attributes[name]) ?? '';
}
