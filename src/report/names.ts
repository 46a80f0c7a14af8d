import { msg } from '../lang/message.js';
import type { Text } from '../model/text.js';
import type { Dossier } from './dossier.js';
import { indicatorWords } from './indicator-words.js';
import { isNamedFigure } from './named-figures.js';
import { parameterName } from './parameter-names.js';

/** Figures with a name of their own; the others are named by the plant or by their carrier. */
const named = [
  'production.total',
  'energy.total',
  'energy.toe',
  'energy.toe.biomass',
  'energy.cost',
  'energy.specific',
  'electricity.specific',
  'electricity.peak',
  'electricity.standard',
  'electricity.offpeak',
  'electricity.peak.share',
  'electricity.load.base.share',
  'electricity.powerfactor',
  'water.intake',
  'water.specific',
  'water.cost',
  'water.reused.share',
  'water.unaccounted',
  'water.unaccounted.share',
  'wastewater.volume',
  'wastewater.specific',
  'materials.total',
  'materials.specific',
  'materials.yield',
  'materials.yield.loss',
  'materials.yield.loss.cost',
  'materials.unaccounted',
  'materials.cost',
  'materials.raw',
  'waste.total',
  'waste.hazardous',
  'waste.specific',
  'waste.cost',
  'waste.byproduct',
  'ghg.scope1',
  'ghg.scope2',
  'ghg.biogenic',
  'ghg.total',
  'ghg.specific',
  'recp.productivity.energy',
  'recp.productivity.water',
  'recp.productivity.materials',
  'recp.intensity.ghg',
  'recp.intensity.wastewater',
  'recp.intensity.waste',
] as const;

type Named = (typeof named)[number];

const isNamed = (id: string): id is Named => (named as readonly string[]).includes(id);

function ownName(id: string): Text | undefined {
  if (isNamed(id)) return msg(`report.name.${id}`);
  return isNamedFigure(id) ? msg(`figure.name.${id}`) : undefined;
}

/** Name of a carrier family, as the catalogue of carriers has it. */
function carrierName(dossier: Pick<Dossier, 'library'>, family: string): Text | undefined {
  const carrier =
    dossier.library.carriers.find((each) => each.family === family && each.isDefaultGrade) ??
    dossier.library.carriers.find((each) => each.family === family);
  const vi = carrier?.names.vi[0];
  const en = carrier?.names.en[0];
  return vi !== undefined && en !== undefined ? { vi, en } : undefined;
}

/** What is a cost of something is named by that thing. */
function costName(dossier: Dossier, id: string): Text | undefined {
  return id.endsWith('.cost')
    ? msg('report.name.cost', { of: nameOf(dossier, id.slice(0, -'.cost'.length)) })
    : undefined;
}

/** The energy or the oil equivalent of a carrier is named by it. */
function partName(dossier: Dossier, id: string): Text | undefined {
  const [, carrier, part] = /^(energy\.[^.]+)\.(energy|toe)$/.exec(id) ?? [];
  if (carrier === undefined) return undefined;
  const of = nameOf(dossier, carrier);
  return part === 'toe' ? msg('report.name.toeOf', { of }) : msg('report.name.energyOf', { of });
}

const ofMeters = [
  'energy',
  'load.base.share',
  'load.base',
  'load.peak',
  'load.factor',
  'offpeak.share',
  'standard.share',
  'peak.share',
] as const;

/** What interval data say of a meter is named by it. */
function meterName(id: string, of: Text): Text | undefined {
  const what = id.startsWith('meter.') && ofMeters.find((each) => id.endsWith(`.${each}`));
  return what ? msg(`figure.meter.${what}`, { of }) : undefined;
}

/** A load or a yield of something is named by it. */
function qualified(id: string, given: Text): Text {
  const ofMeter = meterName(id, given);
  if (ofMeter !== undefined) return ofMeter;
  if (id.startsWith('wastewater.load.'))
    return msg('report.name.load', {
      of: typeof given === 'string' ? parameterName(given) : given,
    });
  if (id.startsWith('potential.')) return msg('report.name.potentialOf', { of: given });
  if (id.startsWith('mfca.step.')) return msg('figure.name.mfca.step', { of: given });
  return id.startsWith('materials.yield.') ? msg('report.name.yieldOf', { of: given }) : given;
}

/** The distance to good practice is named by what is held against it. */
function benchmarkName({ library }: Pick<Dossier, 'library'>, id: string): Text | undefined {
  const [, benchmark] = /^benchmark\.(.+)\.gap$/.exec(id) ?? [];
  const of = library.benchmarks.find((each) => each.id === benchmark)?.name;
  return of && msg('report.name.benchmark', { of });
}

/** The name of a figure or series, in lower case; an id that nobody names stands for itself. */
export function nameOf(dossier: Dossier, id: string): Text {
  if (id === 'water.unaccounted' && dossier.figure(id)?.basis === 'wastewater')
    return msg('report.name.water.notDischarged');
  const own = ownName(id);
  if (own !== undefined) return own;
  const given = dossier.figure(id)?.name ?? dossier.series(id)?.name;
  if (given !== undefined) return qualified(id, given);
  const [family = '', ...rest] = id.split('.');
  if (family === 'energy' && rest.length === 1) return carrierName(dossier, rest[0] ?? '') ?? id;
  const ofCost = costName(dossier, id) ?? partName(dossier, id) ?? benchmarkName(dossier, id);
  if (ofCost !== undefined) return ofCost;
  return plainName(family, rest) ?? id;
}

const readings = ['temp_mean_c', 'ice', 'steam', 'reactive_charge', 'timber_green_weight'] as const;

/** What is read off an instrument: an indicator of the options, or by the name in the table. */
export function readingName(reading: string): Text {
  const known = readings.find((each) => each === reading);
  return known
    ? msg(`report.name.reading.${known}`)
    : (indicatorWords(reading)?.name ??
        msg('report.name.reading', { of: reading.replaceAll('_', ' ') }));
}

const waters = ['municipal', 'well', 'surface', 'rain', 'reused'] as const;

/** Names out of the parts of an id: what the plant itself calls its streams, materials, readings. */
function plainName(family: string, rest: readonly string[]): Text | undefined {
  const last = rest.at(-1);
  if (last === undefined) return undefined;
  if (family === 'material') return rest.join('.');
  if (family === 'waste' && rest[0] === 'stream') return rest.slice(1).join('.');
  if (family === 'reading') return readingName(last);
  if (family === 'effluent')
    return rest[0] === 'inlet'
      ? msg('report.name.effluent.inlet', { of: parameterName(last) })
      : msg('report.name.effluent.outlet', { of: parameterName(last) });
  const water = waters.find((stream) => family === 'water' && stream === last);
  return water && msg(`report.name.water.${water}`);
}

/** The resource that an option saves: a carrier, water, a material … */
export function resourceName(dossier: Pick<Dossier, 'library'>, resource: string): Text {
  switch (resource) {
    case 'water':
      return msg('report.resource.water');
    case 'material':
      return msg('report.resource.material');
    case 'chemicals':
      return msg('report.resource.chemicals');
    case 'waste':
      return msg('report.resource.waste');
    case 'money':
      return msg('report.resource.money');
    case 'electricity':
      return msg('report.resource.electricity');
    default:
      return carrierName(dossier, resource) ?? resource;
  }
}
