import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node-host.js';
import { createSpeaker } from '../../src/lang/speaker.js';
import { assessFacility, openWorkshop } from '../../src/pipeline.js';
import { composeReport } from '../../src/report/compose-report.js';
import { amountsOf, resolve } from '../support/amounts-of.js';
import { wordsOf } from '../support/words-of.js';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

const workshop = openWorkshop(nodeHost, path('templates'), '0.0.0');
const pilots = ['thuy-san-dong-lanh', 'det-nhuom', 'do-go-noi-that', 'de-giay-cao-su', 'xi-ma'];

describe.each(pilots)('the report of %s', async (pilot) => {
  const assessed = await assessFacility(workshop, path(`fixtures/pilots/${pilot}`));
  const model = composeReport({ ...assessed, library: workshop.library, version: '0.0.0' });

  it('has every section', () => {
    expect(model.sections.map(({ id }) => id)).toEqual([
      'cover',
      'decision',
      'data-quality',
      'findings',
      'energy',
      'water',
      'materials',
      'indicators',
      'options',
      'method',
    ]);
  });

  it('shows no number that the assessment or facility.json does not hold', () => {
    const { core, plant } = assessed;
    for (const { of, value } of amountsOf(model)) {
      const held =
        of === 'facility.finance.budget' ? plant.facility.finance?.budget : resolve(core, of);
      expect([of, held]).toEqual([of, expect.closeTo(value, 6)]);
    }
  });

  it.each(['vi', 'en'] as const)('keeps titles to two lines and leads to two in %s', (language) => {
    const { say } = createSpeaker(language);
    for (const { id, question, title, lead } of model.sections) {
      if (question === null) continue;
      expect([id, say(title).length <= 90]).toEqual([id, true]);
      expect([id, lead === null || say(lead).length <= 172]).toEqual([id, true]);
    }
  });
});

/** Renewed with `vitest -u`, after the pages have been looked at. */
describe('the decision page of det-nhuom', async () => {
  const assessed = await assessFacility(workshop, path('fixtures/pilots/det-nhuom'));
  const model = composeReport({ ...assessed, library: workshop.library, version: '0.0.0' });

  it.each(['vi', 'en'] as const)('reads as it was approved in %s', async (language) => {
    const { say } = createSpeaker(language);
    const page = model.sections.find(({ id }) => id === 'decision');
    const text = wordsOf(page, say).join('\n').replaceAll('\u00a0', ' ');
    await expect(`${text}\n`).toMatchFileSnapshot(
      path(`test/golden/decision-det-nhuom.${language}.txt`),
    );
  });
});
