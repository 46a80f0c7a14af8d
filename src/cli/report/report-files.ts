import { basename, join, resolve } from 'node:path';
import type { Written } from '../../host/write-whole.js';
import { writeWhole } from '../../host/write-whole.js';
import type { Language } from '../../lang/speaker.js';
import { createSpeaker } from '../../lang/speaker.js';
import type { Assessed, Workshop } from '../../pipeline.js';
import { completeAssessment, makePdf } from '../../pipeline.js';

export const formats = ['pdf', 'json'] as const;

export type Format = (typeof formats)[number];

/** The id of a facility is its folder's name, however the path to it was typed. */
export const facilityId = (folder: string): string => basename(resolve(folder));

/**
 * Writes `<facility id>.<language>.<format>` into a folder, each file once it is complete.
 *
 * @throws Fault `SX6001` where it cannot be written.
 */
export async function writeReports(
  assessed: Assessed,
  shop: Workshop,
  out: string,
  languages: readonly Language[],
  wanted: readonly Format[],
): Promise<Written[]> {
  const written: Written[] = [];
  for (const language of languages)
    for (const format of wanted) {
      const path = join(out, `${assessed.plant.id}.${language}.${format}`);
      written.push(await writeWhole(path, await makeReport(assessed, shop, language, format)));
    }
  return written;
}

async function makeReport(
  assessed: Assessed,
  shop: Workshop,
  language: Language,
  format: Format,
): Promise<Uint8Array> {
  return format === 'pdf'
    ? makePdf(assessed, shop, createSpeaker(language))
    : assessmentFile(assessed, shop, language);
}

/** The assessment as the bytes of a JSON file. */
export function assessmentFile(assessed: Assessed, shop: Workshop, language: Language): Uint8Array {
  const assessment = completeAssessment(assessed, shop, createSpeaker(language));
  return Buffer.from(`${JSON.stringify(assessment, null, 2)}\n`);
}
