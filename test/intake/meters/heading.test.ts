import { describe, expect, it } from 'vitest';
import { en } from '../../../src/lang/en.js';
import { createSpeaker } from '../../../src/lang/speaker.js';
import { speakDiagnostic } from '../../../src/lang/spoken-diagnostic.js';
import { vi } from '../../../src/lang/vi.js';
import { makeFile, makeLines, readMeterFiles } from '../../support/meters.js';

const read = (heading: string) => readMeterFiles({ 'M.csv': makeFile({ heading }) });

describe('a heading', () => {
  it.each([
    ['Thời gian,P (kW)', 'kW'],
    ['Thời gian,P(kW)', 'kW'],
    ['time,P [kW]', 'kW'],
    ['Ngày giờ,Công suất (kW)', 'kW'],
    ['Ngày giờ,Công suất kW', 'kW'],
    ['time,kW', 'kW'],
    ['time,KW', 'kW'],
    ['time,kWh', 'kWh'],
    ['Thời điểm,Điện năng (kWh)', 'kWh'],
    ['Thời điểm,Điện năng tiêu thụ (MWh)', 'MWh'],
  ])('%s is known, with its unit', (heading, unit) => {
    const { meters, diagnostics } = read(heading);
    expect(meters[0]?.state).toBe('read');
    const factor = { kW: 0.25, kWh: 1, MWh: 1000 }[unit] as number;
    expect(meters[0]?.months[0]?.quantity).toBeCloseTo(2 * 96 * 1.5 * factor);
    const note = diagnostics.find(({ code }) => code === 'SX1401');
    expect(note?.args).toMatchObject({
      unit: expect.stringMatching(new RegExp(`^${unit}$`, 'i')),
      measures: unit === 'kW' ? 'mean' : 'amount',
    });
  });

  it('in kW is said to be read as kW', () => {
    const note = read('time,P (kW)').diagnostics.find(({ code }) => code === 'SX1401');
    if (!note) throw new Error('not said');
    const said = (language: 'vi' | 'en') => speakDiagnostic(note, createSpeaker(language)).message;
    expect(said('vi')).toContain('đọc theo kW, là công suất');
    expect(said('en')).toContain('read as kW, the mean power');
    expect(`${said('vi')}${said('en')}`).not.toContain('kWh');
  });

  it('of a register is refused in words of its own', () => {
    const { meters, diagnostics } = read('Thời gian,Chỉ số (kWh)');
    expect(meters[0]?.state).toBe('refused');
    expect(diagnostics.map(({ code, args }) => [code, args])).toContainEqual([
      'SX1418',
      { column: 'Chỉ số (kWh)' },
    ]);
  });

  it('of a register beside the use is left out', () => {
    const lines = makeLines().map((line, at) => line.replace(',', `,${1000 + at},`));
    const text = `Thời gian,Chỉ số (kWh),Điện năng (kWh)\n${lines.join('\n')}\n`;
    const { meters, diagnostics } = readMeterFiles({ 'M.csv': text });
    expect(meters[0]?.months[0]?.quantity).toBeCloseTo(2 * 96 * 1.5);
    expect(diagnostics.map(({ code }) => code)).toContain('SX1202');
  });

  it('that is none is told what is known, in each language', () => {
    const { diagnostics } = read('abc,def');
    expect(diagnostics[0]?.code).toBe('SX1417');
    expect(diagnostics[0]?.args).toEqual({ found: ['abc', 'def'] });
    for (const word of ['Thời gian', 'Công suất (kW)', 'Điện năng (kWh)', 'P (kW)'])
      expect(vi['SX1417.hint']).toContain(word);
    expect(en['SX1417.hint']).toContain('timestamp');
  });

  it.each(['T', 'm', 'V', 'Pha'])('%s heads no values', (heading) => {
    expect(read(`time,${heading}`).diagnostics[0]?.code).toBe('SX1417');
  });
});

describe('what a meter is', () => {
  const bought = (files: readonly string[], more: object = {}) =>
    readMeterFiles(Object.fromEntries(files.map((name) => [name, makeFile()])), more).meters.map(
      ({ isBought }) => isBought,
    );

  it('is said by facility.json, or by the name of the main meter', () => {
    expect(bought(['M.csv', 'main.csv', 'tong.csv', 'X.csv'])).toEqual([true, false, true, true]);
    expect(bought(['M.csv'], { meters: { M: { role: 'sub', of: 'main' } } })).toEqual([false]);
    expect(bought(['tong.csv'], { meters: { tong: { role: 'sub' } } })).toEqual([false]);
  });
});
