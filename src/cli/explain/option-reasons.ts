import { msg } from '../../lang/message.js';
import type { Because, OptionResult } from '../../model/assessment-schema.js';
import type { Text } from '../../model/text.js';
import { answerText, questionText } from '../../report/answer-texts.js';
import type { Dossier } from '../../report/dossier.js';
import { indicatorWords } from '../../report/indicator-words.js';
import { amountOrDash } from '../terminal/amounts.js';
import { variableName } from './variable-names.js';

/** Which answers, indicators and flows decided the state of an option, each with its id. */
export const optionReasons = ({ id, because }: OptionResult, dossier: Dossier): readonly Text[] =>
  because.map((reason) => {
    const operand = reason.q ?? reason.i ?? reason.v ?? '';
    return msg('cli.explain.reason', {
      Name: operandName(reason, dossier),
      value: valueText(reason, `options.${id}.because.${operand}`, dossier),
      id: operand,
    });
  });

function operandName({ q, i, v }: Because, { library }: Dossier): Text {
  const question = q === undefined ? undefined : library.questions.get(q);
  if (question !== undefined) return questionText(question);
  const operand = i ?? v ?? q ?? '';
  return indicatorWords(operand)?.name ?? variableName(operand);
}

function valueText({ q, i, v, value }: Because, of: string, { library }: Dossier): Text {
  if (value === null) return msg('cli.explain.unknown');
  const question = q === undefined ? undefined : library.questions.get(q);
  if (question !== undefined) return answerText(question, value, of, 'exact');
  const unit = indicatorWords(i ?? v ?? '')?.unit ?? '';
  return typeof value === 'number'
    ? amountOrDash(value, unit, 'indicator', of)
    : answerText({ choices: [], unit: null }, value, of, 'exact');
}
