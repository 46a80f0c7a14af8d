import { msg } from '../../lang/message.js';
import type { Block } from '../../model/report.js';
import type { Dossier } from '../dossier.js';

const count = (value: number) => msg('report.count', { value });

/** Which files lost rows to an error, and how many. */
export function refusedTable({ core }: Dossier): Block[] {
  const refused = core.inputs.filter((input) => input.refused > 0);
  if (refused.length === 0) return [];
  return [
    { kind: 'heading', text: msg('report.quality.refused') },
    {
      kind: 'table',
      columns: [
        { head: msg('report.head.file'), align: 'left', width: 0.4 },
        { head: msg('report.head.rows'), align: 'right', width: 0.2 },
        { head: msg('report.head.used'), align: 'right', width: 0.2 },
        { head: msg('report.head.refused'), align: 'right', width: 0.2 },
      ],
      rows: refused.map((input) => ({
        kind: 'row',
        cells: [input.file, count(input.rows), count(input.used), count(input.refused)],
      })),
    },
  ];
}
