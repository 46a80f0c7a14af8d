import { msg } from '../../lang/message.js';
import type { Finding } from '../../model/finding-schema.js';
import type { Month } from '../../model/month.js';
import type { Amount, AmountStyle, Message, Text } from '../../model/text.js';
import { amount } from '../amounts.js';
import { answerText, questionText } from '../answer-texts.js';
import type { Dossier } from '../dossier.js';
import { indicatorWords } from '../indicator-words.js';
import { flowName } from '../item-names.js';
import { nameOf } from '../names.js';

type Ends = 'value' | 'low' | 'high';

/** A size of a month is told without the month: the sentence says it. */
const withoutMonth = (unit: string): string => unit.replace(/\/month$/, '');

/** One end of its size, without a sign: the sentence says which way. */
function sizeOf({ id, size }: Finding, end: Ends, style: AmountStyle = 'estimate'): Amount | null {
  const value = size?.[end] ?? null;
  if (size === null || value === null) return null;
  const unit = withoutMonth(size.unit);
  return amount(`findings.${id}.size.${end}@abs`, Math.abs(value), unit, style);
}

const monthOf = (month: Month): Text => ({ kind: 'month', month });

/** What was found, as a sentence without its money; its numbers are those of the finding. */
export function foundText(dossier: Dossier, finding: Finding): Text {
  switch (finding.kind) {
    case 'step':
    case 'drift':
      return changeText(dossier, finding);
    case 'loss':
      return lossText(dossier, finding);
    case 'impossible':
      return msg('finding.impossible', { month: monthOf(finding.since ?? '') });
    case 'unit-slip':
      return msg('finding.unitSlip', {
        Name: nameOf(dossier, finding.about),
        month: monthOf(finding.since ?? ''),
        size: sizeOf(finding, 'value') ?? '',
      });
    case 'bad-meter':
      return meterText(dossier, finding);
    case 'power-factor':
      return msg('finding.powerFactor', { value: sizeOf(finding, 'value', 'recorded') ?? '' });
    case 'base-load':
      return msg('finding.baseLoad', { value: sizeOf(finding, 'value', 'share') ?? '' });
    case 'benchmark-gap':
      return benchmarkText(dossier, finding);
    case 'yield':
      return yieldText(finding);
    case 'limit':
      return limitText(dossier, finding);
    case 'practice':
      return practiceText(dossier, finding);
  }
}

function changeText(dossier: Dossier, finding: Finding): Message {
  const { kind, about, since, size } = finding;
  const isUp = (size?.value ?? 0) > 0;
  const said = {
    Name: nameOf(dossier, about),
    month: monthOf(since ?? ''),
    size: sizeOf(finding, 'value') ?? '',
  };
  if (kind === 'drift')
    return isUp ? msg('finding.drift.up', said) : msg('finding.drift.down', said);
  // Without their signs the ends of a fall change places.
  const ends = [sizeOf(finding, 'low') ?? '', sizeOf(finding, 'high') ?? ''] as const;
  const [low, high] = isUp ? ends : [ends[1], ends[0]];
  return isUp
    ? msg('finding.step.up', { ...said, low, high })
    : msg('finding.step.down', { ...said, low, high });
}

function lossText(dossier: Dossier, finding: Finding): Message {
  const { about, since } = finding;
  const size = sizeOf(finding, 'value') ?? '';
  return since === null
    ? msg('finding.loss', { Name: lostName(dossier, about), size })
    : msg('finding.leak', {
        month: monthOf(since),
        size,
        low: sizeOf(finding, 'low') ?? '',
        high: sizeOf(finding, 'high') ?? '',
      });
}

/** What is lost: water, or the substance that the balance follows. */
const lostName = (dossier: Dossier, about: string): Text =>
  about === 'water.unaccounted'
    ? msg('finding.water')
    : flowName(dossier, about.replace(/^balances\./, ''));

function meterText(dossier: Dossier, finding: Finding): Message {
  const name = flowName(dossier, finding.about);
  const size = sizeOf(finding, 'value');
  return size === null
    ? msg('finding.badMeter.unsized', { name })
    : msg('finding.badMeter', { name, size });
}

function benchmarkText(dossier: Dossier, finding: Finding): Text {
  const [, id] = /^benchmark\.(.+)\.gap$/.exec(finding.evidence[0] ?? '') ?? [];
  const result = dossier.core.benchmarks.find((each) => each.id === id);
  const name = dossier.library.benchmarks.find((each) => each.id === id)?.name;
  if (result === undefined || result.value === null || result.goodPractice === null)
    return nameOf(dossier, finding.about);
  const style = result.unit === 'fraction' ? 'share' : 'indicator';
  return msg('finding.benchmark', {
    Name: name ?? nameOf(dossier, finding.about),
    value: amount(`benchmarks.${id}.value`, result.value, result.unit, style),
    mark: amount(`benchmarks.${id}.goodPractice`, result.goodPractice, result.unit, style),
  });
}

function yieldText(finding: Finding): Message {
  const size = sizeOf(finding, 'value') ?? '';
  return finding.since === null
    ? msg('finding.yield', { size })
    : msg('finding.yield.since', { month: monthOf(finding.since), size });
}

/** The worst sample against the value of the standard; a column stricter than the plant's is said as such. */
function limitText(dossier: Dossier, finding: Finding): Text {
  const id = /^factor:(.+)$/.exec(finding.evidence[1] ?? '')?.[1] ?? '';
  const factor = dossier.library.factors(dossier.core.factorSet).get(id);
  const { size } = finding;
  if (factor?.value == null || size === null) return nameOf(dossier, finding.about);
  const said = {
    Name: nameOf(dossier, finding.about),
    value: amount(`findings.${finding.id}.size.value`, size.value, size.unit, 'factor'),
    mark: amount(`factors.${id}.value`, factor.value, factor.unit, 'factor'),
    standard: factor.name,
  };
  const applied = dossier.plant.facility.wastewater?.standard ?? '';
  return applied.endsWith('-b') && id.includes('_A_')
    ? msg('finding.limit.stricter', said)
    : msg('finding.limit', said);
}

/** Where the assessment holds the answer: beside the option that it called for. */
function placeOfAnswer({ core }: Dossier, { options }: Finding, question: string): string {
  const option = core.options.find(({ id }) => options.includes(id));
  const at = option?.because.findIndex(({ q }) => q === question) ?? 0;
  return `options.${option?.id}.because.${at}.value`;
}

/** An answer as it was given, or an indicator with its value. */
function practiceText(dossier: Dossier, finding: Finding): Text {
  const [kind, id = ''] = finding.about.split(/:(.*)/s);
  if (kind === 'answers.json') {
    const question = dossier.library.questions.get(id);
    const answer = dossier.plant.answers?.answers[id];
    if (question === undefined || answer === undefined || !('value' in answer)) return id;
    return msg('report.because', {
      Asked: questionText(question),
      Answer: answerText(question, answer.value, placeOfAnswer(dossier, finding, id), 'factor'),
    });
  }
  const operand = kind === 'indicator' ? id : finding.about;
  const words = indicatorWords(operand);
  const { size } = finding;
  if (words === undefined || size === null) return words?.name ?? operand;
  return msg('finding.practice.indicator', {
    Name: words.name,
    value: amount(`findings.${finding.id}.size.value`, size.value, words.unit, 'indicator'),
  });
}
