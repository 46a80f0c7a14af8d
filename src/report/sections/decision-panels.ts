import { msg } from '../../lang/message.js';
import type { OptionResult } from '../../model/assessment-schema.js';
import type { Block, ParagraphBlock, StepsBlock } from '../../model/report.js';
import type { Text } from '../../model/text.js';
import { optionMoney } from '../amounts.js';
import type { Dossier } from '../dossier.js';
import { missingFigures } from '../missing-figures.js';
import { byPayback } from '../payback-order.js';
import { waterFinding, yieldFinding } from '../sentences/findings.js';
import { doubtsAmong } from '../sentences/reserve.js';
import { counted } from '../texts.js';

/** So many steps fill the page; where the numbers above need more words, one fewer. */
const most = 4;

type Step = StepsBlock['items'][number];

/** The first line of the guide, without the words that only say that it comes first. */
function firstLine(dossier: Dossier, { id }: OptionResult): Text | undefined {
  const guide = dossier.option(id)?.guide;
  const vi = guide?.vi[0];
  const en = guide?.en[0];
  if (vi === undefined || en === undefined) return undefined;
  return { vi: begun(vi), en: begun(en) };
}

const begun = (line: string): string => {
  const rest = line.replace(/^(Trước khi làm|Before):\s*/, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
};

/** What it takes, said as capital: a bare sum could be read as a saving. */
function capitalOf({ core }: Dossier, option: OptionResult): Text | null {
  const amount = optionMoney([option], 'investment.likely', core.currency, {});
  if (amount === null) return null;
  return amount.value > 0 ? msg('report.steps.capital', { amount }) : msg('report.steps.free');
}

function stepOf(dossier: Dossier, option: OptionResult): Step {
  const note = firstLine(dossier, option) ?? msg('report.steps.measure');
  const right = capitalOf(dossier, option);
  return { text: option.shortName, note, ...(right && { right }) };
}

/** What is paid back within a year, soonest first; where nothing is, what pays back soonest. */
export function firstSteps(dossier: Dossier, isTight: boolean): Block[] {
  const ordered = byPayback(dossier);
  const easy = ordered.filter(({ paybackYears }) => paybackYears !== null && paybackYears < 1);
  const first = easy.length > 0 ? easy : ordered;
  return [
    {
      kind: 'panel',
      title: easy.length > 0 ? msg('report.steps.easy') : msg('report.steps.first'),
      blocks: [
        {
          kind: 'steps',
          items: first.slice(0, isTight ? most - 1 : most).map((option) => stepOf(dossier, option)),
        },
      ],
    },
  ];
}

function surveyText(dossier: Dossier): Text | null {
  const surveyed = dossier.core.options.filter(({ status }) => status === 'survey');
  const names = surveyed.slice(0, 3).map(({ shortName }) => shortName);
  if (surveyed.length === 0) return null;
  if (surveyed.length <= names.length)
    return counted(
      surveyed.length,
      () => msg('report.outside.survey.one', { names }),
      (count) => msg('report.outside.survey.few', { count, names }),
    );
  return msg('report.outside.survey.many', { count: surveyed.length, names });
}

function missingText(dossier: Dossier): Text | null {
  const count = new Set(missingFigures(dossier).map(({ id }) => id)).size;
  if (count === 0) return null;
  return counted(
    count,
    () => msg('report.outside.missing.one'),
    () => msg('report.outside.missing.other', { count }),
  );
}

/** Doubted cells that the savings in the total rest on, by their prices or their quantities. */
function doubtedMoney(dossier: Dossier): Text | null {
  const from = [
    ...dossier.core.assumptions.map((each) => each.from),
    ...dossier.counted.flatMap(({ inputs }) => inputs.map((each) => each.from)),
  ].flatMap((each) => each.split('; '));
  const cells = doubtsAmong(dossier, from).length;
  if (cells === 0) return null;
  return counted(
    cells,
    () => msg('report.finding.doubted.one'),
    () => msg('report.finding.doubted.other', { cells }),
  );
}

/** What was found and is in no total: what to survey, what went worse, what is not known. */
export function notInTotal(dossier: Dossier): Block[] {
  const texts = [
    yieldFinding(dossier),
    waterFinding(dossier),
    surveyText(dossier),
    missingText(dossier),
    doubtedMoney(dossier),
  ].filter((text) => text !== null);
  const paragraphs = texts.length > 0 ? texts : [msg('report.outside.nothing')];
  return [
    {
      kind: 'panel',
      title: msg('report.outside.title'),
      blocks: paragraphs.map(
        (text): ParagraphBlock => ({ kind: 'paragraph', style: 'body', text }),
      ),
    },
  ];
}
