import { msg } from '../../lang/message.js';
import { diagnosticMessage } from '../../lang/spoken-diagnostic.js';
import type { Diagnostic, SourceSpan } from '../../model/diagnostic.js';
import { inReadingOrder } from '../../model/diagnostic.js';
import type { Block } from '../../model/report.js';
import type { Argument, Message, Text } from '../../model/text.js';
import type { Dossier } from '../dossier.js';
import { itemName } from '../item-names.js';
import { capital } from '../texts.js';

/** More than a page of doubts is for `sxsh check`; the report says how many there are. */
const most = 24;

function placeOf({ file, line }: SourceSpan): Text {
  return line === undefined ? file : msg('report.place', { file, line });
}

const asMonth = (argument: Argument): Argument => {
  if (typeof argument === 'string' && /^\d{4}-\d{2}$/.test(argument))
    return { kind: 'month', month: argument };
  return Array.isArray(argument) ? argument.map(asMonth) : argument;
};

/** Diagnostics name months, units and items as the files do; a page writes them as its reader does. */
function spoken(dossier: Dossier, file: string, name: string, argument: Argument): Argument {
  if (typeof argument !== 'string') return asMonth(argument);
  if (name === 'unit') return { kind: 'unit', unit: argument };
  return name === 'item' ? itemName(dossier, file, argument) : asMonth(argument);
}

function forReaders(dossier: Dossier, diagnostic: Diagnostic): Message {
  const message = diagnosticMessage(diagnostic);
  const args = Object.entries(message.args).map(([name, argument]) => [
    name,
    spoken(dossier, diagnostic.span.file, name, argument),
  ]);
  return { ...message, args: Object.fromEntries(args) };
}

/** Errors first, then warnings, each with file and line. */
export function doubtsTable(dossier: Dossier): Block[] {
  const sorted = inReadingOrder(dossier.diagnostics);
  const doubts = [
    ...sorted.filter(({ severity }) => severity === 'error'),
    ...sorted.filter(({ severity }) => severity === 'warning'),
  ];
  if (doubts.length === 0) return [];
  const rest = doubts.length - most;
  return [
    {
      kind: 'heading',
      text: msg('report.quality.doubts'),
      unitLine: msg('report.quality.doubts.unit'),
    },
    {
      kind: 'table',
      isDense: true,
      columns: [
        { head: msg('report.head.severity'), align: 'left', width: 0.11 },
        { head: msg('report.head.place'), align: 'left', width: 0.25 },
        { head: msg('report.head.what'), align: 'left', width: 0.64 },
      ],
      rows: doubts.slice(0, most).map((each) => ({
        kind: 'row',
        cells: [
          each.severity === 'error' ? msg('report.severity.error') : msg('report.severity.warning'),
          placeOf(each.span),
          capital(forReaders(dossier, each)),
        ],
      })),
      ...(rest > 0 && { source: msg('report.quality.doubts.rest', { rest }) }),
    },
  ];
}
