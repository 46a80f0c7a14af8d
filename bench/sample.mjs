// One report of twelve pages, the same for all peers: a pilot's own report, some of its sections
// repeated until the twelfth page.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PAGES = 12;
const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

export const templates = path('templates');
export const pilot = path('fixtures/pilots/thuy-san-dong-lanh');
export const fontFile = (weight) => path(`templates/fonts/SourceSans3-${weight}.ttf`);

export const fontFiles = () => ({
  regular: readFileSync(fontFile('Regular')),
  semibold: readFileSync(fontFile('SemiBold')),
  italic: readFileSync(fontFile('Italic')),
});

/** The report as data, and its finished layout. */
export function sampleReport(rooms, studio) {
  const workshop = rooms.openWorkshop(rooms.nodeHost, templates, '0.0.0');
  const assessed = rooms.assessFacility(workshop, pilot);
  const model = rooms.composeReport({ ...assessed, library: workshop.library, version: '0.0.0' });
  const filled = { ...model, sections: [...model.sections] };
  for (let at = 3; rooms.layOutReport(filled, studio).length < PAGES; at++)
    filled.sections.push(model.sections[at % model.sections.length]);
  return { model: filled, pages: rooms.layOutReport(filled, studio) };
}
