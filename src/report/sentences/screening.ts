import { msg } from '../../lang/message.js';
import type { Amount, Message, Text } from '../../model/text.js';
import type { Threshold } from '../../model/threshold-schema.js';
import { reported } from '../amounts.js';
import type { Dossier, KnownFigure } from '../dossier.js';
import { type Fact, fact } from '../facts.js';
import { reservedClaim } from './reserve.js';

/** A mark of the law, as the assessment holds it against the plant. `undefined`: it is not judged. */
const thresholdOf = ({ core }: Dossier, id: Threshold['id']): Threshold | undefined =>
  core.thresholds.find((each) => each.id === id);

type Sentences<A> = Readonly<Record<Threshold['standing'], (args: A) => Message>>;
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

/** Clearly under the mark as the law counts, and over it with the biomass: the convention decides. */
const isForConvention = ({ standing, confirm }: Threshold): boolean =>
  standing === 'under' && confirm.includes('biomass');

/** Against the mark, with the biomass that the law does not count beside it. */
function oilNote(dossier: Dossier, { id }: KnownFigure): Message {
  const threshold = thresholdOf(dossier, 'key-energy-user');
  const note =
    threshold === undefined
      ? msg('report.name.energy.toe')
      : oilNotes[threshold.standing]({ threshold: threshold.mark });
  return reservedClaim(dossier, withBiomass(note, threshold, biomassOf(dossier)), [id]);
}

function withBiomass(
  note: Message,
  threshold: Threshold | undefined,
  biomass: Amount | undefined,
): Message {
  if (biomass === undefined) return note;
  return threshold !== undefined && isForConvention(threshold)
    ? msg('report.screening.toe.biomassDecides', { note, biomass })
    : msg('report.screening.toe.biomass', { note, biomass });
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
  const threshold = thresholdOf(dossier, 'greenhouse-inventory');
  const note =
    threshold === undefined
      ? msg('report.name.ghg.total')
      : greenhouseNotes[threshold.standing]({ threshold: threshold.mark });
  return fact(reported(total, 'recorded'), reservedClaim(dossier, note, [total.id]));
}

/** The same as a sentence, for the authorities; `null` where it is not known. */
function oilSentence(dossier: Dossier, threshold: Threshold): Message | null {
  const toe = dossier.known(threshold.figure);
  if (toe === undefined) return null;
  const args = { value: reported(toe, 'recorded'), threshold: threshold.mark };
  const Sentence = oilSentences[threshold.standing](args);
  const biomass = biomassOf(dossier);
  if (biomass === undefined) return reserved(dossier, Sentence, toe.id);
  const whole = isForConvention(threshold)
    ? msg('report.screening.toe.sentence.biomassDecides', { Sentence, biomass })
    : msg('report.screening.toe.sentence.biomass', { Sentence, biomass });
  return reserved(dossier, whole, toe.id);
}

/** Emissions likewise. */
function greenhouseSentence(dossier: Dossier, threshold: Threshold): Message | null {
  const total = dossier.known(threshold.figure);
  if (total === undefined) return null;
  const args = { value: reported(total, 'recorded'), threshold: threshold.mark };
  return reserved(dossier, greenhouseSentences[threshold.standing](args), total.id);
}

/** No verdict on a mark of the law may rest on a doubted cell without saying so. */
const reserved = (dossier: Dossier, Sentence: Message, id: string): Message =>
  dossier.doubts(id).length === 0 ? Sentence : msg('report.screening.doubted', { Sentence });

/** What is said of the marks of the law, and the texts that the marks come from. */
export function screening(dossier: Dossier): {
  readonly sentences: readonly Message[];
  readonly sources: readonly Text[];
} {
  const found = dossier.core.thresholds.flatMap((threshold) => {
    const sentence =
      threshold.id === 'key-energy-user'
        ? oilSentence(dossier, threshold)
        : greenhouseSentence(dossier, threshold);
    return sentence === null ? [] : [{ sentence, source: threshold.source }];
  });
  return {
    sentences: found.map(({ sentence }) => sentence),
    sources: found.map(({ source }) => source),
  };
}
