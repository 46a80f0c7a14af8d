import type { PackageParts } from './package-parts.js';
import { refuse } from './refusal.js';

const macros = /(?:^|\/)(?:vbaproject\.bin$|macrosheets\/)/;

/**
 * Sees to it that a zip is a workbook, and one without macros.
 *
 * @param names - Of the files in it, in lower case.
 * @throws Refusal by the name of what it is.
 */
export function checkKind(parts: PackageParts, names: Iterable<string>): void {
  const { file } = parts;
  const all = [...names];
  if (all.some((name) => macros.test(name))) refuse('SX1303', { file }, {});
  if (parts.has('mimetype') && parts.has('content.xml'))
    refuse('SX1302', { file }, { found: 'ods' });
  if (parts.has('xl/workbook.bin')) refuse('SX1302', { file }, { found: 'xlsb' });
  const types = '[content_types].xml';
  if (!parts.has(types)) refuse('SX1305', { file }, {});
  let isWorkbook = false;
  parts.walk(types, 'lists', {
    open(_, { ContentType: type = '' }) {
      if (type.includes('macroEnabled')) refuse('SX1303', { file }, {});
      if (type.includes('spreadsheetml')) isWorkbook = true;
    },
  });
  if (!isWorkbook) refuse('SX1305', { file }, {});
}
