import { msg } from '../../lang/message.js';
import type { OptionResult } from '../../model/assessment-schema.js';
import type { Block, TableRow } from '../../model/report.js';
import type { Message, Text } from '../../model/text.js';
import type { Dossier } from '../dossier.js';
import { unknownOf } from '../option-texts.js';

type Remark = NonNullable<OptionResult['remarks']>[number]['code'];

/** What keeps an option out of the total; other remarks only qualify its numbers. */
const reasons: Readonly<Partial<Record<Remark, () => Message>>> = {
  'no-potential': () => msg('report.remark.no-potential'),
  substitution: () => msg('report.remark.substitution'),
  'no-price': () => msg('report.remark.no-price'),
  'no-cost-estimate': () => msg('report.remark.no-cost-estimate'),
  'no-money': () => msg('report.remark.no-money'),
  'not-repaid': () => msg('report.outside.reason.neverBack'),
  'over-budget': () => msg('report.remark.over-budget'),
  'other-of-group': () => msg('report.outside.reason.exclusive'),
};

const remarked = ({ remarks = [] }: OptionResult): Message | undefined =>
  remarks.map(({ code }) => reasons[code]?.()).find((text) => text !== undefined);

/** Why an option that was found is in no total. */
function reasonOf(dossier: Dossier, option: OptionResult): Text {
  if (option.status === 'survey') {
    const unknown = unknownOf(dossier, option);
    return unknown === null
      ? msg('report.outside.reason.survey')
      : msg('report.outside.reason.unknown', { unknown });
  }
  const remark = remarked(option);
  if (remark !== undefined) return remark;
  if (option.savingCost === null) return msg('report.outside.reason.noMoney');
  return option.paybackYears === null
    ? msg('report.outside.reason.neverBack')
    : msg('report.outside.reason.exclusive');
}

function verdictOf({ status, savingCost, remarks = [] }: OptionResult): Text {
  if (status === 'survey') return msg('report.outside.verdict.survey');
  const codes = new Set(remarks.map(({ code }) => code));
  if (codes.has('substitution')) return msg('report.outside.verdict.safety');
  if (codes.has('no-price') || codes.has('no-cost-estimate'))
    return msg('report.outside.verdict.data');
  if (savingCost === null && !codes.has('no-potential')) return msg('report.outside.verdict.data');
  return codes.has('over-budget')
    ? msg('report.outside.verdict.study')
    : msg('report.outside.verdict.kept');
}

function rowOf(dossier: Dossier, option: OptionResult): TableRow {
  return {
    kind: 'row',
    cells: [option.id, option.shortName, reasonOf(dossier, option), verdictOf(option)],
  };
}

/** Options in no total, by their state; what does not apply to the plant is not among them. */
const outside = ({ core }: Dossier, status: OptionResult['status']): readonly OptionResult[] =>
  core.options.filter((option) => !option.inTotal && option.status === status);

/** What the plant has done already needs no row each; `null` where it has done nothing. */
function doneText(dossier: Dossier): Message | null {
  const names = outside(dossier, 'done').map(({ shortName }) => shortName);
  return names.length === 0 ? null : msg('report.outside.done', { names });
}

/** Options that were found and are in no total, with why each is outside and what comes next. */
export function outsideTable(dossier: Dossier): Block[] {
  const rows = [...outside(dossier, 'proposed'), ...outside(dossier, 'survey')];
  const done = doneText(dossier);
  if (rows.length === 0)
    return done === null ? [] : [{ kind: 'paragraph', style: 'source', text: done }];
  return [
    { kind: 'heading', text: msg('report.outside.title') },
    {
      kind: 'table',
      isDense: true,
      columns: [
        { head: '', align: 'left', width: 0.08, tone: 'quiet' },
        { head: msg('report.head.option'), align: 'left', width: 0.33 },
        { head: msg('report.head.why'), align: 'left', width: 0.38, tone: 'quiet' },
        { head: msg('report.head.next'), align: 'right', width: 0.21 },
      ],
      rows: rows.map((option) => rowOf(dossier, option)),
      ...(done !== null && { source: done }),
    },
  ];
}
