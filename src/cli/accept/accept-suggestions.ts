import { join } from 'node:path';
import { writeWhole } from '../../host/write-whole.js';
import { msg } from '../../lang/message.js';
import type { Workshop } from '../../pipeline.js';
import type { ReadPlant } from '../check/checked.js';
import { warnOf } from '../check/diagnostics-text.js';
import { placeOf } from '../check/place.js';
import { prose } from '../terminal/prose.js';
import type { Terminal } from '../terminal/terminal.js';
import { type AcceptFlags, askAcceptance } from './ask-acceptance.js';
import { choose } from './chosen.js';
import { correctionsOf } from './corrections-file.js';
import { withCorrections } from './corrections-text.js';

/**
 * Takes suggested corrections into corrections.csv, all of them or none, and says on stderr what
 * changed.
 *
 * @throws UsageError where there is no such suggestion, no reason, or no way to add to the file.
 */
export async function acceptSuggestions(
  places: readonly string[],
  flags: AcceptFlags,
  { folder, plant, diagnostics }: ReadPlant,
  shop: Workshop,
  terminal: Terminal,
): Promise<void> {
  const speaker = await terminal.speaker(plant.facility.language);
  const tell = (text: string): void => terminal.talk(prose(text));
  const { suggestions, mended } = choose(places, plant, diagnostics);
  for (const span of mended) tell(speaker.say(msg('cli.accept.already', { place: placeOf(span) })));
  if (suggestions.length === 0) return;
  const { text, form } = correctionsOf(folder, plant.facility, shop, speaker.language);
  const acceptance = await askAcceptance(flags, plant.facility.assessors ?? [], terminal);
  const bytes = Buffer.from(withCorrections(text, form, suggestions, acceptance));
  const written = await writeWhole(join(folder, 'corrections.csv'), bytes);
  for (const { diagnostic, read, corrected } of suggestions) {
    const place = placeOf(diagnostic.span);
    tell(speaker.say(msg('cli.accept.done', { place, read, corrected })));
  }
  tell(speaker.say(msg('cli.accept.written', { path: written.path, ...acceptance })));
  if (written.diagnostics.length > 0) await warnOf(written.diagnostics, terminal);
}
