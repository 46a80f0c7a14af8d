/** A file and its sheet, of `so-lieu.xlsx#Năng lượng`; the name of a text has no sheet. */
export function fileAndSheet(source: string): {
  readonly file: string;
  readonly sheet: string | undefined;
} {
  const [, file = source, sheet] = /^(.+?\.xlsx)#(.+)$/is.exec(source) ?? [];
  return { file, sheet };
}
