import { strToU8, zipSync } from 'fflate';

/** What a workbook is built from; everything not named is as plain as can be. */
export interface WorkbookParts {
  /** By tab name: the content of `sheetData`, or a whole sheet where it begins with `<?xml`. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** Attributes of `<sheet>` by tab name. */
  readonly sheetAttributes?: Readonly<Record<string, string>>;
  /** What stands behind `sheetData`, by tab name: merges, for one. */
  readonly after?: Readonly<Record<string, string>>;
  /** What stands before `sheetData`, by tab name: columns, for one. */
  readonly before?: Readonly<Record<string, string>>;
  /** `<si>` elements. */
  readonly strings?: string;
  /** Format codes; style 1 is the first of them, style 0 plain. A number is one that is built in. */
  readonly formats?: readonly (string | number)[];
  /** What stands before the sheets in the workbook, and behind them. */
  readonly properties?: string;
  readonly calculation?: string;
  readonly relationships?: string;
  /** Files beside the usual ones, or in their place; `null` takes one away. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** The bytes of an `.xlsx`, so that a test can hold up the one oddity that it is about. */
export const makeXlsx = (parts: WorkbookParts): Uint8Array => zip(xlsxFiles(parts));

/** The files within it, to be bent before they are zipped. */
export function xlsxFiles(parts: WorkbookParts): Record<string, string | Uint8Array> {
  const { sheets = {}, before = {}, after = {}, strings, formats } = parts;
  const names = Object.keys(sheets);
  const files: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(names, parts),
    'xl/_rels/workbook.xml.rels': relationships(
      [
        ...names.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`]),
        ...(strings === undefined ? [] : [['strings', 'sharedStrings', 'sharedStrings.xml']]),
        ...(formats === undefined ? [] : [['styles', 'styles', 'styles.xml']]),
      ],
      parts.relationships,
    ),
    ...(strings !== undefined && {
      'xl/sharedStrings.xml': `${head}<sst ${main}>${strings}</sst>`,
    }),
    ...(formats !== undefined && { 'xl/styles.xml': styles(formats) }),
    ...parts.files,
  };
  names.forEach((name, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] ??= sheet(
      sheets[name] ?? '',
      before[name] ?? '',
      after[name] ?? '',
    );
  });
  return Object.fromEntries(
    Object.entries(files).filter((file): file is [string, string | Uint8Array] => file[1] !== null),
  );
}

export const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
    { level: 1 },
  );

const contentTypes = `${head}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;

const relationships = (list: readonly (readonly string[])[], more = ''): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${list
    .map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="${relationship}/${kind}" Target="${target}"/>`,
    )
    .join('')}${more}</Relationships>`;

function workbook(names: readonly string[], parts: WorkbookParts): string {
  const { sheetAttributes = {}, properties = '', calculation = '' } = parts;
  const sheets = names.map(
    (name, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}" ${sheetAttributes[name] ?? ''}/>`,
  );
  return `${head}<workbook ${main} xmlns:r="${relationship}">${properties}<sheets>${sheets.join('')}</sheets>${calculation}</workbook>`;
}

const sheet = (data: string, before: string, after: string): string =>
  data.startsWith('<?xml')
    ? data
    : `${head}<worksheet ${main}>${before}<sheetData>${data}</sheetData>${after}</worksheet>`;

/** Styles of other uses stand beside those of cells, and must not be taken for them. */
function styles(formats: readonly (string | number)[]): string {
  const id = (format: string | number, at: number): number =>
    typeof format === 'number' ? format : 164 + at;
  const own = formats
    .map((format, at) =>
      typeof format === 'string'
        ? `<numFmt numFmtId="${164 + at}" formatCode="${format.replaceAll('"', '&quot;')}"/>`
        : '',
    )
    .join('');
  const used = formats.map((format, at) => `<xf numFmtId="${id(format, at)}"/>`).join('');
  return `${head}<styleSheet ${main}><numFmts>${own}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${used}</cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0%"/></dxf></dxfs></styleSheet>`;
}
