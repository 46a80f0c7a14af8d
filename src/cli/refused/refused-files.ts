import type { RefusedRows } from '../../model/plant.js';

/** What no file system takes in a name, and what parts the sheet from its workbook. */
const unfit = /[\\/:*?"<>|#\p{Cc}]/gu;

/**
 * The names of the files that refused rows are written to: as the table's own file, or the workbook
 * and its sheet (`so-lieu.Điện.csv`), each once.
 */
export function refusedFileNames(refused: readonly Pick<RefusedRows, 'file'>[]): string[] {
  const taken = new Set<string>();
  return refused.map(({ file }) => {
    const [book = '', ...sheet] = file.split('#');
    const stem = [book.replace(/\.(csv|xlsx)$/i, ''), ...sheet].join('.').replace(unfit, '-');
    let name = `${stem}.csv`;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${stem}-${copy}.csv`;
    taken.add(name.toLowerCase());
    return name;
  });
}
