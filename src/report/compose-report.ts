import { msg } from '../lang/message.js';
import type { ReportModel, Section } from '../model/report.js';
import type { Message, Text } from '../model/text.js';
import { dataCode } from './data-code.js';
import { type Dossier, openDossier, type ReportInput } from './dossier.js';
import { coverSection } from './sections/cover.js';
import { dataQualitySection } from './sections/data-quality.js';
import { decisionSection } from './sections/decision.js';
import { energySection } from './sections/energy.js';
import { findingsSection } from './sections/findings.js';
import { indicatorsSection } from './sections/indicators.js';
import { materialsSection } from './sections/materials.js';
import { methodSection } from './sections/method.js';
import { optionsSection } from './sections/options.js';
import { waterSection } from './sections/water.js';

/** Sections that need data; where it is absent, data quality names them. */
const measured = [
  { name: () => msg('report.findings.name'), compose: findingsSection },
  { name: () => msg('report.energy.name'), compose: energySection },
  { name: () => msg('report.water.name'), compose: waterSection },
  { name: () => msg('report.materials.name'), compose: materialsSection },
  { name: () => msg('report.indicators.name'), compose: indicatorsSection },
  { name: () => msg('report.options.name'), compose: optionsSection },
] as const;

function footerOf(dossier: Dossier): Message {
  const code = dataCode(dossier.core.inputs);
  const first = dossier.months[0];
  const last = dossier.months.at(-1);
  const date = dossier.plant.facility.assessedOn;
  if (first === undefined || last === undefined) return msg('report.footer.bare', { code });
  const span = {
    from: { kind: 'month', month: first },
    to: { kind: 'month', month: last },
    code,
  } as const;
  return date === undefined
    ? msg('report.footer.undated', span)
    : msg('report.footer', { ...span, date: { kind: 'date', date } });
}

const authorOf = ({ plant: { facility } }: Dossier): Text =>
  facility.organisation ?? msg('report.list', { items: facility.assessors ?? ['sxsh'] });

/** A section and its name, so that an absent one can still be named. */
function composeMeasured(dossier: Dossier): { sections: Section[]; absent: Text[] } {
  const sections: Section[] = [];
  const absent: Text[] = [];
  for (const { name, compose } of measured) {
    const section = compose(dossier);
    if (section === null) absent.push(name());
    else sections.push(section);
  }
  return { sections, absent };
}

/**
 * Composes the report of one plant: sections in the order in which a director reads, each answering
 * one question. What has no data is left out and named under data quality; nothing is left empty.
 */
export function composeReport(input: ReportInput): ReportModel {
  const dossier = openDossier(input);
  const { assessedOn } = dossier.plant.facility;
  const decision = decisionSection(dossier);
  const { sections, absent } = composeMeasured(dossier);
  return {
    title: msg('report.title'),
    subject: dossier.plant.facility.name,
    footer: footerOf(dossier),
    author: authorOf(dossier),
    ...(assessedOn !== undefined && { date: assessedOn }),
    keywords: [msg('report.keyword.cp'), msg('report.keyword.energy'), msg('report.keyword.water')],
    sections: [
      coverSection(dossier),
      ...(decision ? [decision] : []),
      dataQualitySection(dossier, absent),
      ...sections,
      methodSection(dossier),
    ],
  };
}
