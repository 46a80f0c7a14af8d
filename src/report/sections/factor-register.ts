import { msg } from '../../lang/message.js';
import type { AssessmentCore } from '../../model/assessment-schema.js';
import type { Block } from '../../model/report.js';
import type { Message } from '../../model/text.js';
import { amount } from '../amounts.js';
import type { Dossier } from '../dossier.js';
import { capital, orDash } from '../texts.js';

type Factor = AssessmentCore['factors'][number];

const confirmations: Readonly<Record<Factor['confirmed'], () => Message>> = {
  yes: () => msg('report.confirmed.yes'),
  near: () => msg('report.confirmed.near'),
  no: () => msg('report.confirmed.no'),
  open: () => msg('report.confirmed.open'),
};

/** What a unit means is not for any source to confirm. */
export const isDefinition = ({ core, library }: Dossier, id: string): boolean =>
  library.factors(core.factorSet).get(id)?.category === 'definition';

/** Every factor that a number of the report rests on, with whether its source has been read. */
export function factorRegister(dossier: Dossier): Block[] {
  const { core, library } = dossier;
  const factors = library.factors(core.factorSet);
  if (core.factors.length === 0) return [];
  return [
    {
      kind: 'heading',
      text: msg('report.method.factors'),
      unitLine: msg('report.method.factors.unit', { set: core.factorSet }),
    },
    {
      kind: 'table',
      isDense: true,
      columns: [
        { head: msg('report.head.factor'), align: 'left', width: 0.23 },
        { head: msg('report.head.value'), align: 'right', width: 0.1 },
        { head: msg('report.head.unit'), align: 'left', width: 0.14 },
        { head: msg('report.head.year'), align: 'left', width: 0.06 },
        { head: msg('report.head.source'), align: 'left', width: 0.34, tone: 'quiet' },
        { head: msg('report.head.confirmed'), align: 'left', width: 0.13 },
      ],
      rows: core.factors.map((factor) => ({
        kind: 'row',
        cells: [
          capital(factor.name),
          orDash(
            factor.value === null
              ? null
              : amount(`factors.${factor.id}.value`, factor.value, factor.unit, 'factor', {
                  bare: true,
                }),
          ),
          { kind: 'unit', unit: factor.unit },
          factor.year,
          factors.get(factor.id)?.sourceWords ?? factor.source,
          isDefinition(dossier, factor.id)
            ? msg('report.confirmed.definition')
            : confirmations[factor.confirmed](),
        ],
      })),
    },
  ];
}
