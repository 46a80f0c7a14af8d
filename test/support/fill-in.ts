import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What is typed into cells of a sheet, by their address. */
export type Typed = Readonly<Record<string, string | number>>;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Types into blank cells of a workbook that our writer made; each keeps its format.
 *
 * @param sheets - By the number of the sheet, from 1.
 */
export function fillIn(bytes: Uint8Array, sheets: Readonly<Record<number, Typed>>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [sheet, typed] of Object.entries(sheets)) {
    const part = `xl/worksheets/sheet${sheet}.xml`;
    let xml = strFromU8(parts[part] as Uint8Array);
    for (const [address, value] of Object.entries(typed)) {
      const blank = new RegExp(`<c r="${address}"( s="\\d+")/>`);
      if (!blank.test(xml)) throw new Error(`${part} has no blank cell ${address}`);
      xml = xml.replace(blank, (_, style: string) =>
        typeof value === 'number'
          ? `<c r="${address}"${style}><v>${value}</v></c>`
          : `<c r="${address}"${style} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`,
      );
    }
    parts[part] = strToU8(xml);
  }
  return zipSync(parts);
}
