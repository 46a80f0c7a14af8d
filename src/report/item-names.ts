import { msg } from '../lang/message.js';
import type { Text } from '../model/text.js';
import type { Dossier } from './dossier.js';
import { nameOf, readingName } from './names.js';

const borders = ['supply', 'air', 'wastewater', 'product', 'waste', 'byproduct', 'loss'] as const;

/** The name of a figure or series; what has none is called as the diagnostic calls it. */
function nameOr(dossier: Dossier, id: string, item: string): Text {
  const name = nameOf(dossier, id);
  return name === id ? item : name;
}

/** A step by the plant's own name of it, a border of the plant by ours. */
function stepName({ plant }: Dossier, id: string): Text {
  const step = plant.facility.steps?.find((each) => each.id === id);
  if (step?.name !== undefined) return step.name;
  const border = borders.find((each) => each === id);
  return border === undefined ? id : msg(`report.border.${border}`);
}

function substanceName({ library }: Dossier, id: string): Text {
  if (id === 'water') return msg('report.resource.water');
  if (id === 'steam') return msg('report.resource.steam');
  const names = library.substances.find((each) => each.id === id)?.names;
  const vi = names?.vi[0];
  const en = names?.en[0];
  return vi === undefined || en === undefined ? id : { vi, en };
}

/** `boiler>wastewater:steam`, as diagnostics name a flow, or `flows.csv#boiler>wastewater:steam`, as balances do. */
export function flowName(dossier: Dossier, id: string): Text {
  const item = id.replace(/^flows\.csv#/, '');
  const [, from, to, substance] = /^(.+)>(.+):(.+)$/.exec(item) ?? [];
  if (from === undefined || to === undefined || substance === undefined) return item;
  return msg('report.item.flow', {
    substance: substanceName(dossier, substance),
    from: stepName(dossier, from),
    to: stepName(dossier, to),
  });
}

/** `electricity standard`: a carrier, and the tariff period where there is one. */
function carrierItem(dossier: Dossier, item: string): Text {
  const [carrier = '', period] = item.split(' ');
  const ofPeriod = period === undefined ? undefined : dossier.figure(`${carrier}.${period}`);
  return nameOr(dossier, ofPeriod?.id ?? `energy.${carrier}`, item);
}

/** What a diagnostic is about, by the name that a page gives it; what the plant named stays as it is. */
export function itemName(dossier: Dossier, file: string, item: string): Text {
  switch (file) {
    case 'energy.csv':
      return carrierItem(dossier, item);
    case 'flows.csv':
      return flowName(dossier, item);
    case 'readings.csv':
      return readingName(item);
    case 'water.csv':
      return item === 'wastewater'
        ? msg('report.name.wastewater.volume')
        : nameOr(dossier, `water.stream.${item}`, item);
    default:
      return item;
  }
}
