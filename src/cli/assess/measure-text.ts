import { calculatorOf } from '../../assess/calculators/registry.js';
import { msg } from '../../lang/message.js';
import type { MeasureFirst } from '../../model/finding-schema.js';
import type { Text } from '../../model/text.js';
import { questionText } from '../../report/answer-texts.js';
import type { Dossier } from '../../report/dossier.js';
import { indicatorWords } from '../../report/indicator-words.js';
import { flowName } from '../../report/item-names.js';
import { placeName } from '../../report/place-names.js';

/** What to ask or measure, and what waits for it, as a sentence. */
export function measureText(dossier: Dossier, { input, because, of }: MeasureFirst): Text {
  switch (because) {
    case 'missing':
      return msg('measure.missing', { Name: askedName(dossier, input), options: [...of] });
    case 'assumed':
    case 'uncertain':
      return assumedText(dossier, input);
    case 'doubted':
      return msg('measure.doubted', { place: placeName(dossier, input) });
    case 'indistinguishable':
      return msg('measure.indistinguishable', {
        name: flowName(dossier, input),
        others: of.map((id) => flowName(dossier, id)),
      });
  }
}

/** A question, a reading, or a flow of the plant, by its name. */
function askedName(dossier: Dossier, input: string): Text {
  const [kind, id = ''] = input.split(/:(.*)/s);
  const question = kind === 'answers.json' ? dossier.library.questions.get(id) : undefined;
  if (question !== undefined) return questionText(question);
  return indicatorWords(kind === 'indicator' ? id : input)?.name ?? placeName(dossier, input);
}

/** `options.AIR01.leakShare`: the input of an option that nobody has measured. */
function assumedText(dossier: Dossier, input: string): Text {
  const [, id = '', name = ''] = /^options\.([^.]+)\.(.+)$/.exec(input) ?? [];
  const option = dossier.core.options.find((each) => each.id === id);
  const asked = calculatorOf(option?.formula ?? '')?.inputs.find((each) => each.name === name);
  return msg('measure.assumed', { option: option?.shortName ?? id, name: asked?.label ?? name });
}
