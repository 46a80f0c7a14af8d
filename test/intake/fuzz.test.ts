import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFacility } from '../../src/intake/read-facility.js';
import { readWorkbook } from '../../src/intake/workbook/read-workbook.js';
import { Fault } from '../../src/model/fault.js';
import { library, profile, soundTables } from '../support/intake.js';
import { memoryHost } from '../support/memory-host.js';
import {
  mutated,
  mutatedZip,
  type Random,
  randomBytes,
  seededRandom,
} from '../support/mutations.js';

const handedOver = (path: string, size: number) =>
  readFileSync(`fixtures/handed-over/${path}`).subarray(0, size);

const tables = Object.entries(soundTables).filter(([name]) => name.endsWith('.csv'));

/** Tables as they were written, and as plants hand them over: across, UTF-16, windows-1258. */
const sources: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...tables.map(([name, text]) => [name, new TextEncoder().encode(String(text))] as const),
  ['energy.csv', handedOver('det-nhuom/energy.csv', 1200)],
  ['energy.csv', handedOver('do-go-noi-that/energy.csv', 2400)],
  ['water.csv', handedOver('xi-ma/water.csv', 400)],
  ['facility.json', new TextEncoder().encode(profile({ numbers: { decimal: 'comma' } }))],
];

/** What was thrown beside a Fault, which is how a profile that cannot be read is told. */
function thrownBy(files: Readonly<Record<string, Uint8Array | string>>): unknown {
  try {
    const { inputs, diagnostics } = readFacility(
      memoryHost('plant', files),
      'plant',
      library,
      readWorkbook,
    );
    for (const { rows, used, refused } of inputs) expect(used + refused).toBe(rows);
    for (const { span } of diagnostics) expect(span.file).not.toBe('');
    return undefined;
  } catch (error) {
    return error instanceof Fault ? undefined : error;
  }
}

const workbook = [
  'so-lieu.xlsx',
  handedOver('de-giay-cao-su/so-lieu-2024-2025.xlsx', 1e6),
] as const;

test.each<[string, number, typeof sources, (bytes: Uint8Array, random: Random) => Uint8Array]>([
  ['mutated files', 600, sources, mutated],
  ['random bytes', 600, sources, (_, random) => randomBytes(random)],
  ['mutated workbooks', 40, [workbook], mutated],
  ['workbooks of mutated parts', 20, [workbook], mutatedZip],
])('%s are read or refused, never a crash, and no row disappears', (_, inputs, from, change) => {
  const random = seededRandom(inputs);
  for (let index = 0; index < inputs; index++) {
    const [name, bytes] = from[index % from.length] as (typeof from)[number];
    const input = change(bytes, random);
    const thrown = thrownBy({ 'facility.json': profile(), [name]: input });
    if (thrown !== undefined)
      throw new Error(`${name} ${Buffer.from(input).toString('base64')}`, { cause: thrown });
  }
});
