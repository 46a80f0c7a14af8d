import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { nodeHost } from '../../src/host/node-host.js';
import { programFiles } from '../../src/host/program-files.js';
import { createSpeaker } from '../../src/lang/speaker.js';
import { assessmentSchema } from '../../src/model/assessment-schema.js';
import { inReadingOrder } from '../../src/model/diagnostic.js';
import { Fault } from '../../src/model/fault.js';
import type { Host } from '../../src/model/host.js';
import type { Workshop } from '../../src/pipeline.js';
import { assessFacility, completeAssessment, makePdf, openWorkshop } from '../../src/pipeline.js';
import { scratch } from '../support/scratch.js';

const { templates, pilots } = programFiles();
const plant = join(pilots, 'xi-ma');
const reads: string[] = [];

/** The file system, with a record of what was read. */
const watched: Host = {
  list: nodeHost.list,
  stream: nodeHost.stream,
  read: (folder, name) => {
    reads.push(name);
    return nodeHost.read(folder, name);
  },
};

let shop: Workshop;

beforeAll(() => {
  shop = openWorkshop(watched, templates, '1.2.3');
});

describe('the steps', () => {
  test('carry the diagnostics of reading and of assessing along, in reading order', async () => {
    const { plant: read, diagnostics } = await assessFacility(shop, plant);
    for (const diagnostic of read.diagnostics) expect(diagnostics).toContainEqual(diagnostic);
    expect(diagnostics).toEqual(inReadingOrder(diagnostics));
    expect(new Set(diagnostics.map((each) => JSON.stringify(each))).size).toBe(diagnostics.length);
  });

  test('end in the public contract, spoken and with the version', async () => {
    const assessed = await assessFacility(shop, plant);
    const vi = completeAssessment(assessed, shop, createSpeaker('vi'));
    const en = completeAssessment(assessed, shop, createSpeaker('en'));
    expect(assessmentSchema.parse(JSON.parse(JSON.stringify(vi)))).toEqual(vi);
    expect(vi.tool.version).toBe('1.2.3');
    expect(Object.keys(vi).slice(0, 3)).toEqual(['schema', 'tool', 'facility']);
    expect(vi.diagnostics.length).toBe(assessed.diagnostics.length);
    for (const [index, { code, message, hint }] of vi.diagnostics.entries()) {
      expect(en.diagnostics[index]?.code).toBe(code);
      expect(en.diagnostics[index]?.message).not.toBe(message);
      expect(`${message}${hint}`).not.toMatch(/\{\w+\}|undefined|\[object/);
    }
  });

  test('give the same pages again, and read the fonts once', async () => {
    const speaker = createSpeaker('vi');
    reads.length = 0;
    const first = await makePdf(await assessFacility(shop, plant), shop, speaker);
    const second = await makePdf(await assessFacility(shop, plant), shop, speaker);
    expect(Buffer.from(second).equals(first)).toBe(true);
    expect(reads.filter((name) => name.endsWith('.ttf'))).toHaveLength(3);
    expect(reads.filter((name) => /^[A-Z]+\d+\.json$/.test(name))).toEqual([]);
  });

  test('throw a Fault where there is no facility', async () => {
    const codeOf = async (folder: string): Promise<string> => {
      try {
        await assessFacility(shop, folder);
      } catch (cause) {
        return cause instanceof Fault ? cause.message : 'another error';
      }
      return 'none';
    };
    expect(await codeOf(join(scratch(), 'absent'))).toBe('SX1001');
    expect(await codeOf(scratch())).toBe('SX1002');
  });
});
