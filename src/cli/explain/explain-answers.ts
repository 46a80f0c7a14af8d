import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import type { OptionResult } from '../../model/assessment-schema.js';
import type { Question } from '../../model/library.js';
import { questionText } from '../../report/answer-texts.js';
import type { Dossier } from '../../report/dossier.js';
import { indicatorWords } from '../../report/indicator-words.js';
import { prose } from '../terminal/prose.js';
import type { Styles } from '../terminal/styles.js';
import type { Terminal } from '../terminal/terminal.js';
import { indented } from './walk.js';

/** A file of three answers, to copy. */
const sample = JSON.stringify(
  {
    schema: 'sxsh/answers@1',
    questionnaire: '2026-11-24',
    walk: 'standard',
    at: null,
    answers: {
      'air.leak_test': { value: 'never' },
      'motors.idle': { value: true },
      'energy.roof_m2': { unknown: true },
    },
  },
  null,
  2,
).replace(/^/gm, '  ');

/** How answers.json is written, and where the questions that matter are found. */
export async function explainAnswers(terminal: Terminal): Promise<void> {
  const speaker = await terminal.speaker();
  terminal.print(prose(speaker.say(msg('cli.explain.answers', { sample, sxsh: terminal.self }))));
}

/** The questions and readings that decide the options still to be surveyed. */
export function formatOpenQuestions(dossier: Dossier, speaker: Speaker, styles: Styles): string {
  const open = openOperands(dossier.core.options);
  if (open.size === 0) return prose(speaker.say(msg('cli.explain.noQuestions')));
  const blocks = [...open].map(([asked, options]) => {
    const question = dossier.library.questions.get(asked);
    const lines =
      question === undefined
        ? readingLines(asked, speaker, styles)
        : questionLines(question, speaker, styles);
    const decides = speaker.say(msg('cli.explain.decides', { options: options.join(', ') }));
    return [...lines, ...indented(1, decides).map(styles.quiet)].join('\n');
  });
  return [prose(speaker.say(msg('cli.explain.openQuestions'))), ...blocks].join('\n\n');
}

/** What is not known yet, each with the options that wait for it. */
function openOperands(options: readonly OptionResult[]): ReadonlyMap<string, readonly string[]> {
  const open = new Map<string, string[]>();
  const waiting = options.filter(({ status }) => status === 'survey');
  for (const { id, because } of waiting)
    for (const { q, i, v } of because.filter(({ value }) => value === null)) {
      const asked = q ?? i ?? v ?? '';
      open.set(asked, [...(open.get(asked) ?? []), id]);
    }
  return open;
}

function questionLines(question: Question, speaker: Speaker, styles: Styles): string[] {
  const { id, choices } = question;
  return [
    styles.strong(id),
    ...indented(1, speaker.say(questionText(question)), 1),
    ...choices.flatMap((choice) => indented(2, `${choice.id}: ${speaker.say(choice.name)}`, 1)),
    `  "${id}": { "value": ${sampleOf(question)} }`,
  ];
}

/** A value of the kind that the question takes, to be replaced by the true one. */
function sampleOf({ kind, choices }: Question): string {
  const first = JSON.stringify(choices[0]?.id ?? '');
  switch (kind) {
    case 'choice':
      return first;
    case 'multi':
      return `[${first}]`;
    case 'yesno':
      return 'true';
    case 'number':
    case 'maturity':
      return '0';
    case 'text':
      return '"…"';
  }
}

function readingLines(reading: string, speaker: Speaker, styles: Styles): string[] {
  const words = indicatorWords(reading);
  const text =
    words === undefined
      ? msg('cli.explain.flowAsked')
      : msg('cli.explain.readingAsked', {
          name: words.name,
          unit: { kind: 'unit', unit: words.unit },
        });
  return [styles.strong(reading), ...indented(1, speaker.say(text), 1)];
}
