import { msg } from '../../lang/message.js';
import type { Section } from '../../model/report.js';
import type { Amount, Message, Text } from '../../model/text.js';
import { reported } from '../amounts.js';
import type { Dossier } from '../dossier.js';
import { dataRemarks } from '../sentences/data-remarks.js';
import { counted, periodPhrases } from '../texts.js';
import { coverPortrait } from './cover-portrait.js';

const produced = (dossier: Dossier): Amount | undefined => {
  const production = dossier.known('production.total');
  return production && reported(production, 'recorded');
};

/** What the plant makes, how much of it, with how many people, as far as it is known. */
function leadOf(dossier: Dossier): Message {
  const { facility } = dossier.plant;
  const sector = dossier.library.sectors.get(facility.sector)?.name ?? facility.sector;
  const product = facility.product?.main ?? sector;
  const amountMade = produced(dossier);
  const employees = facility.employees;
  const { reporting } = periodPhrases(dossier.core);
  if (amountMade === undefined)
    return employees === undefined
      ? msg('report.cover.lead.product', { Product: product })
      : msg('report.cover.lead.people', { Product: product, employees });
  return employees === undefined
    ? msg('report.cover.lead.output', { Product: product, amount: amountMade, period: reporting })
    : msg('report.cover.lead.full', {
        Product: product,
        amount: amountMade,
        period: reporting,
        employees,
      });
}

type Detail = { readonly term: Text; readonly text: Text };

function visitDetails({ plant: { facility } }: Dossier): Detail[] {
  const details: Detail[] = [];
  if (facility.assessedOn !== undefined)
    details.push({
      term: msg('report.cover.survey'),
      text: { kind: 'date', date: facility.assessedOn },
    });
  if (facility.assessors?.length)
    details.push({
      term: msg('report.cover.assessors'),
      text: msg('report.list', { items: facility.assessors }),
    });
  if (facility.organisation !== undefined)
    details.push({ term: msg('report.cover.organisation'), text: facility.organisation });
  return details;
}

function dataDetails(dossier: Dossier): Detail[] {
  const { core } = dossier;
  const rows = core.inputs.reduce((sum, input) => sum + input.rows, 0);
  const remarks = dataRemarks(dossier);
  return [
    {
      term: msg('report.cover.data'),
      text: counted(
        core.inputs.length,
        () => msg('report.cover.data.one', { rows, remarks }),
        (files) => msg('report.cover.data.other', { files, rows, remarks }),
      ),
    },
    { term: msg('report.cover.factors'), text: core.factorSet },
    {
      term: msg('report.cover.money'),
      text:
        core.currency === 'VND'
          ? msg('report.cover.money.vnd')
          : msg('report.cover.money.other', { currency: core.currency }),
    },
  ];
}

/** Which plant, which months, by whom; the plant's portrait over all months on record. */
export function coverSection(dossier: Dossier): Section {
  const { facility } = dossier.plant;
  const address = [facility.address, facility.zone, facility.province].filter(
    (part) => part !== undefined,
  );
  return {
    id: 'cover',
    name: msg('report.title'),
    question: null,
    title: facility.name,
    lead: leadOf(dossier),
    blocks: [
      ...(address.length > 0
        ? [{ kind: 'paragraph' as const, style: 'large' as const, text: `${address.join(', ')}.` }]
        : []),
      ...coverPortrait(dossier),
      { kind: 'details', items: [...visitDetails(dossier), ...dataDetails(dossier)] },
    ],
  };
}
