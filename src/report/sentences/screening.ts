import { msg } from '../../lang/message.js';
import type { Message } from '../../model/text.js';
import { reported } from '../amounts.js';
import type { Dossier } from '../dossier.js';
import { type Fact, fact } from '../facts.js';
import { inventoryDuty, keyEnergyUser } from '../thresholds.js';
import { reservedClaim } from './reserve.js';

/** Where a number stands to a mark of screening. */
type Standing = 'over' | 'near' | 'under';

/** Within this share below or above a mark the factors and one bill decide: it must be confirmed. */
const nearMark = 0.05;

function standingOf(value: number, mark: number): Standing {
  if (Math.abs(value / mark - 1) < nearMark) return 'near';
  return value >= mark ? 'over' : 'under';
}

const threshold = keyEnergyUser;

const oilNotes: Readonly<Record<Standing, () => Message>> = {
  over: () => msg('report.screening.toe.over', { threshold }),
  near: () => msg('report.screening.toe.near', { threshold }),
  under: () => msg('report.screening.toe.under', { threshold }),
};

/** Against the mark, with the biomass that the law does not count beside it. */
function oilNote(dossier: Dossier, value: number): Message {
  const note = oilNotes[standingOf(value, threshold)]();
  const biomass = dossier.known('energy.toe.biomass');
  const whole =
    biomass === undefined || biomass.value === 0
      ? note
      : msg('report.screening.toe.biomass', { note, biomass: reported(biomass, 'recorded') });
  return reservedClaim(dossier, whole, ['energy.toe']);
}

/** Oil equivalent, power factor, share at peak, use per unit: what a reader of energy asks for. */
export function energyFacts(dossier: Dossier): Fact[] {
  const toe = dossier.known('energy.toe');
  const powerFactor = dossier.known('electricity.powerfactor');
  const peak = dossier.known('electricity.peak.share');
  const specific = dossier.known('energy.specific');
  return [
    ...(toe ? fact(reported(toe, 'recorded'), oilNote(dossier, toe.value)) : []),
    ...(powerFactor ? fact(reported(powerFactor, 'recorded'), msg('report.energy.fact.cos')) : []),
    ...(peak ? fact(reported(peak, 'share'), msg('report.energy.fact.peak')) : []),
    ...(specific ? fact(reported(specific, 'indicator'), msg('report.energy.fact.specific')) : []),
  ];
}

const greenhouseNotes: Readonly<Record<Standing, () => Message>> = {
  over: () => msg('report.screening.ghg.over', { threshold: inventoryDuty }),
  near: () => msg('report.screening.ghg.near', { threshold: inventoryDuty }),
  under: () => msg('report.screening.ghg.under', { threshold: inventoryDuty }),
};

/** Emissions against the mark for screening. */
export function greenhouseFact(dossier: Dossier): Fact[] {
  const total = dossier.known('ghg.total');
  if (total === undefined) return [];
  const note = greenhouseNotes[standingOf(total.value, inventoryDuty)]();
  return fact(reported(total, 'recorded'), reservedClaim(dossier, note, [total.id]));
}

/** The same as a sentence, for the department; `null` where it is not known. */
export function oilSentence(dossier: Dossier): Message | null {
  const toe = dossier.known('energy.toe');
  if (toe === undefined) return null;
  const args = { value: reported(toe, 'recorded'), threshold };
  const sentences: Readonly<Record<Standing, () => Message>> = {
    over: () => msg('report.screening.toe.sentence.over', args),
    near: () => msg('report.screening.toe.sentence.near', args),
    under: () => msg('report.screening.toe.sentence.under', args),
  };
  return reserved(dossier, sentences[standingOf(toe.value, threshold)](), toe.id);
}

/** Emissions likewise. */
export function greenhouseSentence(dossier: Dossier): Message | null {
  const total = dossier.known('ghg.total');
  if (total === undefined) return null;
  const args = { value: reported(total, 'recorded'), threshold: inventoryDuty };
  const sentences: Readonly<Record<Standing, () => Message>> = {
    over: () => msg('report.screening.ghg.sentence.over', args),
    near: () => msg('report.screening.ghg.sentence.near', args),
    under: () => msg('report.screening.ghg.sentence.under', args),
  };
  return reserved(dossier, sentences[standingOf(total.value, inventoryDuty)](), total.id);
}

/** No verdict on a mark of the law may rest on a doubted cell without saying so. */
const reserved = (dossier: Dossier, Sentence: Message, id: string): Message =>
  dossier.doubts(id).length === 0 ? Sentence : msg('report.screening.doubted', { Sentence });
