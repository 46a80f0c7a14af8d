import { msg } from '../../lang/message.js';
import type { Block, Section } from '../../model/report.js';
import type { Message } from '../../model/text.js';
import { amount } from '../amounts.js';
import { dataCode } from '../data-code.js';
import type { Dossier } from '../dossier.js';
import { counted } from '../texts.js';
import { assumptionsTable } from './assumptions-table.js';
import { factorRegister, isDefinition } from './factor-register.js';

/** A formula in words, and a figure that rests on it; a report names only what it used. */
const rules = [
  { of: null, term: msg('report.method.year'), text: msg('report.method.year.text') },
  { of: 'energy.total', term: msg('report.method.energy'), text: msg('report.method.energy.text') },
  { of: 'energy.toe', term: msg('report.method.toe'), text: msg('report.method.toe.text') },
  {
    of: 'production.total',
    term: msg('report.method.specific'),
    text: msg('report.method.specific.text'),
  },
  { of: 'ghg.total', term: msg('report.method.ghg'), text: msg('report.method.ghg.text') },
  {
    of: 'materials.yield',
    term: msg('report.method.yield'),
    text: msg('report.method.yield.text'),
  },
] as const;

const optionRules = [
  { term: msg('report.method.option'), text: msg('report.method.option.text') },
  { term: msg('report.method.overlap'), text: msg('report.method.overlap.text') },
  { term: msg('report.method.range'), text: msg('report.method.range.text') },
] as const;

/** The formulas that carry the report, in words. */
function formulas(dossier: Dossier): Block[] {
  const used = rules.filter(({ of }) => of === null || dossier.figure(of));
  return [
    { kind: 'heading', text: msg('report.method.formulas') },
    {
      kind: 'details',
      items: [
        ...used.map(({ term, text }) => ({ term, text })),
        ...(dossier.counted.length > 0 ? optionRules : []),
      ],
    },
  ];
}

/** Files with their rows and the first digits of their hashes. */
function inputsTable({ core }: Dossier): Block[] {
  // A file that is no table has no rows to count, yet its hash is part of the data code.
  const read = core.inputs.filter(({ file, rows }) => rows > 0 || file.endsWith('.csv'));
  if (read.length === 0) return [];
  const count = (value: number): Message => msg('report.count', { value });
  return [
    {
      kind: 'heading',
      text: msg('report.method.inputs'),
      unitLine: msg('report.method.inputs.unit'),
    },
    {
      kind: 'table',
      isDense: true,
      columns: [
        { head: msg('report.head.file'), align: 'left', width: 0.4 },
        { head: msg('report.head.rows'), align: 'right', width: 0.14 },
        { head: msg('report.head.used'), align: 'right', width: 0.14 },
        { head: msg('report.head.refused'), align: 'right', width: 0.14 },
        { head: msg('report.head.hash'), align: 'right', width: 0.18, tone: 'quiet' },
      ],
      rows: read.map((input) => ({
        kind: 'row',
        cells: [
          input.file,
          count(input.rows),
          count(input.used),
          count(input.refused),
          input.sha256.slice(0, 8),
        ],
      })),
    },
  ];
}

function provenance(dossier: Dossier): Block {
  const { core, version } = dossier;
  return {
    kind: 'details',
    items: [
      { term: msg('report.method.version'), text: `sxsh ${version}` },
      { term: msg('report.method.factorSet'), text: core.factorSet },
      { term: msg('report.method.dataCode'), text: dataCode(core.inputs) },
    ],
  };
}

function titleOf(dossier: Dossier): Message {
  const factors = dossier.core.factors.filter(({ id }) => !isDefinition(dossier, id));
  const open = factors.filter(({ confirmed }) => confirmed !== 'yes').length;
  const read = factors.length - open;
  if (factors.length === 0) return msg('report.method.title.none');
  return open === 0
    ? counted(
        read,
        () => msg('report.method.title.read.one'),
        (count) => msg('report.method.title.read.other', { count }),
      )
    : msg('report.method.title.open', { open, count: factors.length });
}

/** How it was reckoned, on which factors and assumptions, and from which files. */
export function methodSection(dossier: Dossier): Section {
  const uncertainty = dossier.core.totals;
  return {
    id: 'method',
    name: msg('report.method.name'),
    question: msg('report.method.question'),
    title: titleOf(dossier),
    lead: msg('report.method.lead'),
    blocks: [
      ...formulas(dossier),
      ...factorRegister(dossier),
      ...assumptionsTable(dossier),
      ...inputsTable(dossier),
      provenance(dossier),
      ...(uncertainty
        ? [
            {
              kind: 'paragraph' as const,
              style: 'source' as const,
              text: msg('report.method.totals', {
                p50: amount(
                  'totals.savingCost.p50',
                  uncertainty.savingCost.p50,
                  dossier.core.currency,
                  'money',
                ),
              }),
            },
          ]
        : []),
    ],
  };
}
