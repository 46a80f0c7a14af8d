import { join } from 'node:path';
import { type CorrectionForm, correctionForm } from '../../intake/correction-form.js';
import { msg } from '../../lang/message.js';
import type { Language } from '../../lang/speaker.js';
import type { Facility } from '../../model/facility-schema.js';
import type { Workshop } from '../../pipeline.js';
import { exactText } from '../exact-text.js';
import { UsageError } from '../usage-error.js';
import { newCorrections } from './corrections-text.js';

/**
 * The corrections.csv of a folder as it stands, to be added to; a new one where there is none.
 *
 * @throws UsageError where it cannot be read as it should be: what is added would be lost in it.
 */
export function correctionsOf(
  folder: string,
  facility: Facility,
  { host, library }: Workshop,
  language: Language,
): { readonly text: string; readonly form: CorrectionForm } {
  const file = host.read(folder, 'corrections.csv');
  const text = file === undefined ? '' : 'bytes' in file ? exactText(file.bytes) : undefined;
  if (text?.trim() === '') return newCorrections(facility.language ?? language);
  const form = text === undefined ? undefined : correctionForm(lines(text), facility, library);
  if (text === undefined || form === undefined)
    throw new UsageError(
      msg('cli.accept.unfit', { path: join(folder, 'corrections.csv') }),
      'check',
    );
  return { text, form };
}

const lines = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
