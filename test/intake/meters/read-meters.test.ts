import { describe, expect, it } from 'vitest';
import { makeFile, makeLines, readMeterFiles, vietnameseTime } from '../../support/meters.js';

const only = (text: string | Uint8Array, more: object = {}) => {
  const { meters, inputs, diagnostics } = readMeterFiles({ 'M.csv': text }, more);
  const [meter] = meters;
  if (!meter) throw new Error('no meter');
  const said = diagnostics.filter(({ code }) => code !== 'SX1412');
  return { meter, input: inputs[0], diagnostics: said, codes: said.map(({ code }) => code) };
};
const argsOf = (found: ReturnType<typeof only>, code: string) =>
  found.diagnostics.find((one) => one.code === code)?.args;

/** 0, 1, 2 … through the day: every slot has its own value. */
const bySlot = (slot: number): number => slot;

describe('a file of interval data', () => {
  it('is summed by month, with every row accounted for', () => {
    const { meter, input, codes } = only(makeFile({ from: '2025-01-01', days: 59 }));
    expect(codes).toEqual(['SX1401']);
    expect(meter).toMatchObject({
      name: 'M',
      file: 'meters/M.csv',
      state: 'read',
      carrier: 'electricity',
      unit: 'kWh',
      intervalMinutes: 15,
      stamp: 'start',
      first: '2025-01-01T00:00',
      last: '2025-03-01T00:00',
      count: 59 * 96,
      gaps: { missing: 0, gaps: 0, longest: null },
    });
    expect(
      meter.months.map(({ month, quantity, known, expected }) => [
        month,
        quantity,
        known,
        expected,
      ]),
    ).toEqual([
      ['2025-01', 31 * 96 * 1.5, 31 * 96, 31 * 96],
      ['2025-02', 28 * 96 * 1.5, 28 * 96, 28 * 96],
    ]);
    expect(input).toMatchObject({ rows: 59 * 96, used: 59 * 96, refused: 0 });
  });

  it('says the same however it is written', () => {
    const making = {
      from: '2025-01-28',
      days: 9,
      value: (slot: number, day: number) => slot + day / 8,
    };
    const plain = only(makeFile(making)).meter;
    const comma = (value: number) => String(value).replace('.', ',');
    const lines = makeLines(making);
    const ways: Record<string, string | Uint8Array> = {
      CRLF: makeFile(making).replaceAll('\n', '\r\n'),
      'CR alone': makeFile(making).replaceAll('\n', '\r'),
      'byte order mark': `\ufeff${makeFile(making)}`,
      'no last line end': makeFile(making).trimEnd(),
      'semicolons, decimal comma, day first': makeFile({
        ...making,
        heading: 'Thời điểm;Sản lượng (kWh)',
        time: vietnameseTime,
        number: comma,
        delimiter: ';',
      }),
      tabs: makeFile({ ...making, heading: 'time\tkWh', delimiter: '\t' }),
      'a line sep=': `sep=,\n${makeFile(making)}`,
      'T and seconds': makeFile(making).replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d)/gm, '$1T$2:00'),
      'its own zone': makeFile(making).replace(
        /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)/gm,
        '$1T$2:00+07:00',
      ),
      'serial numbers of a spreadsheet': makeFile({
        ...making,
        time: (minute) => (minute / 1440 + 25_569).toFixed(6),
      }),
      'a comment with the unit': `# điện, kWh\n${makeFile({ ...making, heading: 'time,value' })}`,
      'titles above': `Biểu đồ phụ tải\nCông tơ M\n\n${makeFile(making)}`,
      'a column of units': `time,value,unit\n${lines.map((line) => `${line},kWh`).join('\n')}\n`,
      'another column in between': `time,pha,value (kWh)\n${lines.map((line) => line.replace(',', ',A,')).join('\n')}\n`,
      'everything quoted': `"time","value (kWh)"\n${lines.map((line) => `"${line.replace(',', '","')}"`).join('\n')}\n`,
      'newest first': `time,value (kWh)\n${lines.toReversed().join('\n')}\n`,
      'means of the interval in kW': makeFile({
        ...making,
        heading: 'time,value (kW)',
        value: (slot, day) => 4 * (slot + day / 8),
      }),
      'in MWh': makeFile({
        ...making,
        heading: 'time,value (MWh)',
        value: (slot, day) => (slot + day / 8) / 1000,
      }),
      'rows in disorder within their month': `time,value (kWh)\n${[...lines.slice(96, 192), ...lines.slice(0, 96), ...lines.slice(192)].join('\n')}\n`,
      'stamps at the end': makeFile({ ...making, stamp: 'end' }),
      'stamps a minute before the end': makeFile({ ...making, stamp: 'end' }).replace(
        /^.+?(?=,)/gm,
        (time) =>
          /^\d/.test(time)
            ? new Date(Date.parse(`${time}Z`) - 60_000).toISOString().slice(0, 16)
            : time,
      ),
    };
    for (const [way, text] of Object.entries(ways)) {
      const { meter, codes } = only(text);
      expect(
        codes.filter((code) => code !== 'SX1202'),
        way,
      ).toEqual(['SX1401']);
      const near = (value: number) => Math.round(value * 1e9) / 1e9;
      const months = (of: typeof meter) =>
        of.months.map(({ month, quantity, known, peaks, bands }) => [
          month,
          near(quantity),
          known,
          peaks[60]?.at,
          near(bands?.peak.quantity ?? 0),
        ]);
      expect(months(meter), way).toEqual(months(plain));
      expect(meter.first, way).toBe(plain.first);
    }
  });

  it('reads again where its end belies its beginning', () => {
    const round = Array.from({ length: 40 }, () => '1.234');
    const text = (last: string) =>
      `time;value (kWh)\n${makeLines({ days: 30, delimiter: ';' })
        .map((line, at) => line.replace('1.5', at < 2879 ? (round[0] as string) : last))
        .join('\n')}\n`;
    expect(only(text('1,5')).meter.months[0]?.quantity).toBeCloseTo(2879 * 1234 + 1.5);
    expect(only(text('1.5')).meter.months[0]?.quantity).toBeCloseTo(2879 * 1.234 + 1.5);
  });

  it('shows both readings where nothing settles the decimal mark, and asks facility.json', () => {
    const text = makeFile({ number: () => '1.234' });
    const open = only(text);
    expect(open.meter.state).toBe('refused');
    expect(argsOf(open, 'SX2002')).toEqual({ raw: '1.234', asComma: 1234, asPoint: 1.234 });
    const settled = only(text, { numbers: { decimal: 'comma' } });
    expect(settled.codes).toContain('SX2012');
    expect(settled.meter.months[0]?.quantity).toBeCloseTo(2 * 96 * 1234);
  });

  it('takes the month first where the file proves it', () => {
    const american = (minute: number) => {
      const [day, month, rest] = vietnameseTime(minute).split('/') as [string, string, string];
      return `${month}/${day}/${rest}`;
    };
    const short = only(makeFile({ from: '2025-02-03', days: 4, time: american }));
    expect(short.meter.first).toBe('2025-02-03T00:00');
    const long = only(makeFile({ from: '2025-02-03', days: 40, time: american }));
    expect(long.meter.months.map(({ month }) => month)).toEqual(['2025-02', '2025-03']);
    expect(long.meter.state).toBe('read');
  });

  it.each([
    ['00:15 to 00:00', 'end', 'end', 'edges'],
    ['00:00 to 23:45', 'start', 'start', 'edges'],
  ] as const)('knows which end %s names', (_, stamp, expected, by) => {
    const found = only(makeFile({ stamp, value: bySlot }));
    expect(argsOf(found, 'SX1401')).toMatchObject({ stamp: expected, by });
    expect(found.meter.first).toBe('2025-01-01T00:00');
  });

  it('takes times for ends where nothing says, and facility.json at its word', () => {
    const lines = makeLines({ days: 3 }).slice(20, -20);
    const text = `time,value (kWh)\n${lines.join('\n')}\n`;
    expect(argsOf(only(text), 'SX1401')).toMatchObject({ stamp: 'end', by: 'convention' });
    const declared = only(text, { meters: { M: { role: 'purchase', stamp: 'start' } } });
    expect(argsOf(declared, 'SX1401')).toMatchObject({ stamp: 'start', by: 'facility' });
  });
});

describe('what is wanting or too much', () => {
  it('names gaps, blank values among them, and leaves the month unknown', () => {
    const lines = makeLines({ from: '2025-01-01', days: 31 });
    const text = `time,value (kWh)\n${[...lines.slice(0, 100), ...lines.slice(104, 300), lines[300]?.replace('1.5', ''), ...lines.slice(301)].join('\n')}\n`;
    const found = only(text);
    expect(argsOf(found, 'SX1406')).toEqual({
      meter: 'M',
      missing: 5,
      gaps: 2,
      longest: 60,
      from: '2025-01-02',
      clock: '01:00',
    });
    expect(found.meter.months[0]).toMatchObject({ known: 31 * 96 - 5, expected: 31 * 96 });
  });

  it('counts a month of which nothing is there', () => {
    const text = `time,value (kWh)\n${[...makeLines({ days: 31 }), ...makeLines({ from: '2025-03-01', days: 31 })].join('\n')}\n`;
    expect(only(text).meter.gaps).toEqual({
      missing: 28 * 96,
      gaps: 1,
      longest: { from: '2025-02-01T00:00', minutes: 28 * 1440 },
    });
  });

  it('never adds up an hour that stands twice', () => {
    const lines = makeLines({ days: 3, value: (slot) => slot });
    const twice = [
      ...lines.slice(0, 108),
      ...lines.slice(104, 108).map((line) => `${line}.5`),
      ...lines.slice(108),
    ];
    const found = only(`time,value (kWh)\n${twice.join('\n')}\n`);
    expect(argsOf(found, 'SX1407')).toEqual({
      rows: 4,
      differing: 4,
      from: '2025-01-02',
      clock: '02:00',
    });
    expect(found.meter.months[0]?.known).toBe(3 * 96 - 4);
    expect(found.input).toMatchObject({ rows: 3 * 96 + 4, used: 3 * 96, refused: 4 });
    const same = only(`time,value (kWh)\n${[...lines, ...lines.slice(-3)].join('\n')}\n`);
    expect(argsOf(same, 'SX1407')).toMatchObject({ rows: 3, differing: 0 });
    expect(same.meter.months[0]?.known).toBe(3 * 96);
  });
});

describe('what is refused, with its line', () => {
  const bad = (line: number, text: string, days = 40) => {
    const lines = makeFile({ days }).split('\n');
    lines[line - 1] = text;
    return lines.join('\n');
  };
  it.each([
    ['a time that does not exist', bad(50, '2025-02-30 07:15,1.5'), 'SX1403', 50],
    ['another zone', bad(50, '2025-01-01 12:00Z,1.5'), 'SX1403', 50],
    ['a text in place of a value', bad(60, '2025-01-01 14:30,NaN'), 'SX1404', 60],
    ['a negative value', bad(60, '2025-01-01 14:30,-1.5'), 'SX1409', 60],
    ['too many cells', bad(60, '2025-01-01 14:30,1.5,2'), 'SX1203', 60],
    ['a month that had ended', bad(3600, '2025-01-01 14:30,1.5'), 'SX1408', 3600],
    ['a quote left open', bad(70, '"2025-01-01 14:30,1.5'), 'SX1204', 70],
    ['times in words', makeFile({ time: () => 'Jan 5 2025 7:15' }), 'SX1403', 2],
    ['seconds', makeFile({ days: 1, time: () => '2025-01-01 07:15' }), 'SX1405', undefined],
    ['no unit', makeFile({ heading: 'time,value' }), 'SX1402', 1],
    ['a unit that is none', makeFile({ heading: 'time,value (V)' }), 'SX1402', 1],
    ['no heading', makeLines().join('\n'), 'SX1417', 1],
    ['nothing', '', 'SX1003', undefined],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x74, 0]), 'SX1007', undefined],
    ['days', makeFile({ minutes: 1440, days: 30 }), 'SX1405', undefined],
    ['a single row', 'time,value (kWh)\n2025-01-01 00:00,1\n', 'SX1405', undefined],
    [
      'readings of a register',
      makeFile({ days: 5, value: (slot, day, perDay) => 4000 + day * perDay + slot }),
      'SX1410',
      undefined,
    ],
    [
      'two units',
      `time,value,unit\n${makeLines()
        .map((line, at) => `${line},${at === 99 ? 'MWh' : 'kWh'}`)
        .join('\n')}`,
      'SX1414',
      101,
    ],
  ] as const)('%s', (_, text, code, line) => {
    const found = only(text);
    const [first] = found.diagnostics.filter(({ severity }) => severity === 'error');
    expect(first?.code).toBe(code);
    expect(first?.span.line).toBe(line);
    expect(found.meter.state).toBe('refused');
  });

  it('a meter that facility.json does not declare, but for the main one', () => {
    const { diagnostics } = readMeterFiles({
      'X.csv': makeFile(),
      'main.csv': makeFile(),
      'a.xlsx': '',
    });
    expect(diagnostics.filter(({ code }) => code === 'SX1419').map(({ args }) => args)).toEqual([
      { meter: 'X', file: 'meters/X.csv' },
    ]);
    expect(
      diagnostics.filter(({ code }) => code === 'SX1413').map(({ span }) => span.file),
    ).toEqual(['meters/a.xlsx']);
  });
});

describe('other quantities', () => {
  it('sums water in m3/h and steam in kg', () => {
    const water = only(`# water, m3/h\n${makeFile({ heading: 'time,value', minutes: 30 })}`);
    expect(water.meter).toMatchObject({ carrier: 'water', unit: 'm3', intervalMinutes: 30 });
    expect(water.meter.months[0]?.quantity).toBeCloseTo(2 * 24 * 1.5);
    const steam = only(`# hơi, kg\n${makeFile({ heading: 'time,value' })}`);
    expect(steam.meter.unit).toBe('t');
    expect(steam.meter.months[0]?.quantity).toBeCloseTo((2 * 96 * 1.5) / 1000);
  });
});
