import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const office = 'soffice';

/** How LibreOffice takes a CSV apart: delimiter `;`, quotes, UTF-8, in Vietnamese or in English. */
export const csvInput = (language: 'vi' | 'en'): string =>
  language === 'vi' ? 'CSV:59,34,76,1,,1066' : 'CSV:44,34,76,1,,2057';

/** How it writes one: as it shows the cells, in that language. */
export const csvOutput = (language: 'vi' | 'en'): string =>
  `csv:Text - txt - csv (StarCalc):${language === 'vi' ? '59,34,76,1,,1066' : '44,34,76,1,,2057'},false,true`;

/**
 * Opens files in LibreOffice and saves them in another folder, as someone would who looks at each and
 * presses “save”. Its settings are in a folder of their own, so that runs do not meet.
 *
 * @param scratch - A folder of the test's own.
 * @returns The folder where what was saved bears the names of the files.
 */
export function openAndSave(
  paths: readonly string[],
  to: string,
  scratch: string,
  input?: string,
): string {
  const out = join(scratch, 'saved');
  const settings = pathToFileURL(join(scratch, 'settings'));
  execFileSync(
    office,
    [
      `-env:UserInstallation=${settings}`,
      '--headless',
      '--norestore',
      ...(input === undefined ? [] : [`--infilter=${input}`]),
      '--convert-to',
      to,
      '--outdir',
      out,
      ...paths,
    ],
    { timeout: 100_000, stdio: 'pipe' },
  );
  return out;
}
