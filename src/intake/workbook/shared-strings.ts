import type { PackageParts } from './package-parts.js';
import { richText } from './rich-text.js';
import type { SheetLimits } from './sheet-limits.js';

/** The texts of a workbook, each kept once, which cells name by their number. */
export function readSharedStrings(
  parts: PackageParts,
  part: string,
  limits: SheetLimits,
): readonly string[] {
  const strings: string[] = [];
  const text = richText();
  parts.walk(part, 'cells', {
    ...text,
    close(name) {
      text.close(name);
      if (name !== 'si') return;
      limits.cells(parts.file, 1);
      strings.push(text.take());
    },
  });
  return strings;
}
