import { msg } from '../../lang/message.js';
import type { Amount, Message, Text } from '../../model/text.js';
import { reported } from '../amounts.js';
import type { Dossier, KnownFigure } from '../dossier.js';
import { type Fact, fact } from '../facts.js';
import { legalMark } from '../legal-marks.js';
import { reservedClaim } from './reserve.js';

/** Where a number stands to a mark of screening. */
type Standing = 'over' | 'justOver' | 'justUnder' | 'under';

/** Within this share below or above a mark the factors and one bill decide: it must be confirmed. */
const nearMark = 0.05;

function standingOf(value: number, mark: number): Standing {
  const isNear = Math.abs(value / mark - 1) < nearMark;
  if (value >= mark) return isNear ? 'justOver' : 'over';
  return isNear ? 'justUnder' : 'under';
}

type Sentences<A> = Readonly<Record<Standing, (args: A) => Message>>;
interface Mark {
  readonly threshold: number;
}
interface Measured extends Mark {
  readonly value: Amount;
}

const oilNotes: Sentences<Mark> = {
  over: (mark) => msg('report.screening.toe.over', { ...mark }),
  justOver: (mark) => msg('report.screening.toe.justOver', { ...mark }),
  justUnder: (mark) => msg('report.screening.toe.justUnder', { ...mark }),
  under: (mark) => msg('report.screening.toe.under', { ...mark }),
};

const oilSentences: Sentences<Measured> = {
  over: (args) => msg('report.screening.toe.sentence.over', { ...args }),
  justOver: (args) => msg('report.screening.toe.sentence.justOver', { ...args }),
  justUnder: (args) => msg('report.screening.toe.sentence.justUnder', { ...args }),
  under: (args) => msg('report.screening.toe.sentence.under', { ...args }),
};

const greenhouseNotes: Sentences<Mark> = {
  over: (mark) => msg('report.screening.ghg.over', { ...mark }),
  justOver: (mark) => msg('report.screening.ghg.justOver', { ...mark }),
  justUnder: (mark) => msg('report.screening.ghg.justUnder', { ...mark }),
  under: (mark) => msg('report.screening.ghg.under', { ...mark }),
};

const greenhouseSentences: Sentences<Measured> = {
  over: (args) => msg('report.screening.ghg.sentence.over', { ...args }),
  justOver: (args) => msg('report.screening.ghg.sentence.justOver', { ...args }),
  justUnder: (args) => msg('report.screening.ghg.sentence.justUnder', { ...args }),
  under: (args) => msg('report.screening.ghg.sentence.under', { ...args }),
};

/** Biomass, which the law's factors do not count, as far as the plant burns any. */
function biomassOf(dossier: Dossier): Amount | undefined {
  const biomass = dossier.known('energy.toe.biomass');
  return biomass === undefined || biomass.value === 0 ? undefined : reported(biomass, 'recorded');
}

/** Against the mark, with the biomass that the law does not count beside it. */
function oilNote(dossier: Dossier, { id, value }: KnownFigure): Message {
  const mark = legalMark(dossier, 'oil');
  const note =
    mark === undefined
      ? msg('report.name.energy.toe')
      : oilNotes[standingOf(value, mark.value)]({ threshold: mark.value });
  const biomass = biomassOf(dossier);
  const whole = biomass ? msg('report.screening.toe.biomass', { note, biomass }) : note;
  return reservedClaim(dossier, whole, [id]);
}

/** Oil equivalent, power factor, share at peak, use per unit: what a reader of energy asks for. */
export function energyFacts(dossier: Dossier): Fact[] {
  const toe = dossier.known('energy.toe');
  const powerFactor = dossier.known('electricity.powerfactor');
  const peak = dossier.known('electricity.peak.share');
  const specific = dossier.known('energy.specific');
  return [
    ...(toe ? fact(reported(toe, 'recorded'), oilNote(dossier, toe)) : []),
    ...(powerFactor ? fact(reported(powerFactor, 'recorded'), msg('report.energy.fact.cos')) : []),
    ...(peak ? fact(reported(peak, 'share'), msg('report.energy.fact.peak')) : []),
    ...(specific ? fact(reported(specific, 'indicator'), msg('report.energy.fact.specific')) : []),
  ];
}

/** Emissions against the mark for screening. */
export function greenhouseFact(dossier: Dossier): Fact[] {
  const total = dossier.known('ghg.total');
  if (total === undefined) return [];
  const mark = legalMark(dossier, 'greenhouse');
  const note =
    mark === undefined
      ? msg('report.name.ghg.total')
      : greenhouseNotes[standingOf(total.value, mark.value)]({ threshold: mark.value });
  return fact(reported(total, 'recorded'), reservedClaim(dossier, note, [total.id]));
}

/** The same as a sentence, for the authorities; `null` where it or the mark is not known. */
function oilSentence(dossier: Dossier): Message | null {
  const toe = dossier.known('energy.toe');
  const mark = legalMark(dossier, 'oil');
  if (toe === undefined || mark === undefined) return null;
  const args = { value: reported(toe, 'recorded'), threshold: mark.value };
  const Sentence = oilSentences[standingOf(toe.value, mark.value)](args);
  const biomass = biomassOf(dossier);
  const whole = biomass
    ? msg('report.screening.toe.sentence.biomass', { Sentence, biomass })
    : Sentence;
  return reserved(dossier, whole, toe.id);
}

/** Emissions likewise. */
function greenhouseSentence(dossier: Dossier): Message | null {
  const total = dossier.known('ghg.total');
  const mark = legalMark(dossier, 'greenhouse');
  if (total === undefined || mark === undefined) return null;
  const args = { value: reported(total, 'recorded'), threshold: mark.value };
  const Sentence = greenhouseSentences[standingOf(total.value, mark.value)](args);
  return reserved(dossier, Sentence, total.id);
}

/** No verdict on a mark of the law may rest on a doubted cell without saying so. */
const reserved = (dossier: Dossier, Sentence: Message, id: string): Message =>
  dossier.doubts(id).length === 0 ? Sentence : msg('report.screening.doubted', { Sentence });

/** What is said of the marks of the law, and the texts that the marks come from. */
export function screening(dossier: Dossier): {
  readonly sentences: readonly Message[];
  readonly sources: readonly Text[];
} {
  const found = [
    { sentence: oilSentence(dossier), mark: legalMark(dossier, 'oil') },
    { sentence: greenhouseSentence(dossier), mark: legalMark(dossier, 'greenhouse') },
  ].flatMap(({ sentence, mark }) =>
    sentence === null || mark === undefined ? [] : [{ sentence, source: mark.source }],
  );
  return {
    sentences: found.map(({ sentence }) => sentence),
    sources: found.map(({ source }) => source),
  };
}
