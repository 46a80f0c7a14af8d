import { type ColumnRole, roleText } from '../../intake/layout/column-role.js';
import type { FormAnswers } from '../../intake/mapping/form-answers.js';
import type { ClientForm } from '../../intake/mapping/form-view.js';
import type { Question } from '../../intake/mapping/question.js';
import type { Settled } from '../../intake/mapping/settle.js';
import { fold } from '../../intake/text/fold.js';
import { shellWord } from '../terminal/shell-word.js';
import type { MapFlags } from './map-flags.js';

/** Stands where someone must write what nobody can guess. */
const blank = '…';

/** The flag that answers a question, as far as it is known. */
export function flagFor(question: Question, answers: FormAnswers): string {
  switch (question.asks) {
    case 'table':
      return `--table ${question.guess?.value ?? blank}`;
    case 'word': {
      const { column, word, guess } = question;
      return `--name ${shellWord(`${column}:${word}=${guess?.value ?? blank}`)}`;
    }
    case 'same':
      return `--same ${shellWord(`${question.column}=${question.guess?.value ?? blank}`)}`;
    default: {
      const { title } = question;
      const role = answers.columns.get(fold(title));
      return `--column ${shellWord(`${title}=${role ? filled(role) : blank}`)}`;
    }
  }
}

const filled = (role: ColumnRole): string =>
  roleText(role.unit === '' ? { ...role, unit: blank } : role).replace(/^$/, blank);

const continued = process.platform === 'win32' ? ' ' : ' \\\n    ';

/** The whole command that answers what is open, with the guesses filled in. */
export function mapCommand(
  { self }: { readonly self: string },
  folder: string,
  file: string,
  flags: MapFlags,
  form: ClientForm,
  { answers, open, missing }: Settled,
): string {
  const sheet = form.file.includes('#') ? form.file.slice(form.file.indexOf('#') + 1) : undefined;
  const asked = open.map((question) => flagFor(question, answers));
  const isAsked = (word: string): boolean =>
    asked.some((flag) => flag.startsWith(`--column`) && flag.includes(`${titleOf(word)}=`));
  const parts = [
    ...(sheet === undefined ? [] : [`--sheet ${shellWord(sheet)}`]),
    ...(flags.table === undefined ? [] : [`--table ${flags.table}`]),
    ...flags.column.filter((word) => !isAsked(word)).map((word) => `--column ${shellWord(word)}`),
    ...flags.same.map((word) => `--same ${shellWord(word)}`),
    ...flags.name.map((word) => `--name ${shellWord(word)}`),
    ...asked,
    ...missing.map((column) => `--column ${shellWord(`${blank}=${column}`)}`),
    ...(flags.yes ? ['--yes'] : []),
  ];
  const head = `${self} map ${shellWord(folder)} ${shellWord(file)}`;
  return [head, ...new Set(parts)].join(continued);
}

const titleOf = (word: string): string => word.slice(0, word.lastIndexOf('=')).trim();
