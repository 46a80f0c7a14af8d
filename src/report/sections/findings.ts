import { msg } from '../../lang/message.js';
import type { Finding } from '../../model/finding-schema.js';
import type { Section, TableRow } from '../../model/report.js';
import type { Message, Text } from '../../model/text.js';
import { amount } from '../amounts.js';
import type { Dossier } from '../dossier.js';
import { foundText } from '../sentences/found.js';
import { capital, counted, orDash } from '../texts.js';

/** So many rows fill the page; the others stand in the assessment. */
const most = 14;

/** How many cost money each year that can be told, and which of them most. */
function titleOf(findings: readonly Finding[]): Message {
  const priced = findings.filter(({ money }) => money !== null && money.value > 0);
  if (priced.length === 0)
    return counted(
      findings.length,
      () => msg('report.findings.title.unpriced.one'),
      (count) => msg('report.findings.title.unpriced.other', { count }),
    );
  return counted(
    priced.length,
    () => msg('report.findings.title.one'),
    (count) => msg('report.findings.title.other', { count }),
  );
}

/** Money a year in a column of millions; what was gained is negative. */
function moneyOf({ currency }: Dossier['core'], { id, money }: Finding): Text | null {
  return money === null
    ? null
    : amount(`findings.${id}.money.value`, money.value, currency, 'money', { bare: true });
}

const rowOf = (dossier: Dossier, finding: Finding): TableRow => ({
  kind: 'row',
  cells: [
    capital(foundText(dossier, finding)),
    orDash(moneyOf(dossier.core, finding)),
    finding.grade,
    finding.options.join(', '),
  ],
});

/** What stands out, the dearest first, with how sure it is and what answers it. */
export function findingsSection(dossier: Dossier): Section | null {
  const { findings, currency } = dossier.core;
  if (findings.length === 0) return null;
  const rest = findings.length - most;
  return {
    id: 'findings',
    name: msg('report.findings.name'),
    question: msg('report.findings.question'),
    title: titleOf(findings),
    lead: msg('report.findings.lead'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { head: msg('report.head.found'), align: 'left', width: 0.6 },
          {
            head: msg('report.head.moneyYear', { currency: { kind: 'unit', unit: currency } }),
            align: 'right',
            width: 0.14,
            tone: 'money',
          },
          { head: msg('report.head.grade'), align: 'left', width: 0.09 },
          { head: msg('report.head.answers'), align: 'left', width: 0.17, tone: 'quiet' },
        ],
        rows: findings.slice(0, most).map((finding) => rowOf(dossier, finding)),
        source:
          rest > 0 ? msg('report.findings.source.rest', { rest }) : msg('report.findings.source'),
      },
    ],
  };
}
