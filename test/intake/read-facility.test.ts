import { describe, expect, test } from 'vitest';
import { codesOf, diagnosticsOf, profile, readPlant } from '../support/intake.js';

describe('headings', () => {
  test.each([
    ['Tháng;Dạng năng lượng;Lượng tiêu thụ;ĐVT;Thành tiền'],
    ['THANG;dang nang luong;luong tieu thu;dvt;thanh tien'],
    ['Month;Fuel;Consumption;Unit;Amount'],
    ['Tháng;Nhiên liệu;Điện;Đơn vị tính;Chi phí'],
  ])('%s', (heading) => {
    const { tables, diagnostics } = readPlant({
      'energy.csv': `${heading}\nT1/2024;Điện;1.500,5;kWh;2750000\n`,
    });
    expect(codesOf(diagnostics)).toEqual([]);
    expect(tables.energy.rows).toEqual([
      {
        file: 'energy.csv',
        line: 2,
        month: '2024-01',
        carrier: 'electricity',
        grade: 'electricity',
        quantity: 1500.5,
        unit: 'kWh',
        cost: 2_750_000,
        period: null,
        meter: null,
      },
    ]);
  });

  test('a unit in the heading counts for every row without one', () => {
    const { tables, diagnostics } = readPlant({
      'energy.csv':
        'Tháng,Loại nhiên liệu,Điện (MWh),Thành tiền (nghìn đồng)\n2024-01,điện,1.5,2750\n',
    });
    expect(codesOf(diagnostics)).toEqual([]);
    expect(tables.energy.rows[0]).toMatchObject({ quantity: 1500, unit: 'kWh', cost: 2_750_000 });
  });

  test('money in another currency is not converted', () => {
    const { diagnostics, tables } = readPlant({
      'energy.csv': 'month,carrier,quantity,unit,cost (USD)\n2024-01,điện,1.5,kWh,27\n',
    });
    expect(codesOf(diagnostics)).toEqual(['SX2008']);
    expect(tables.energy).toMatchObject({ state: 'refused', rows: [] });
  });

  test('the client’s own headings and words are those of facility.json', () => {
    const { tables, diagnostics } = readPlant({
      'facility.json': profile({
        columns: { 'energy.csv': { 'Số đo được': 'quantity' } },
        names: { carrier: { 'điện lưới EVN khu A': 'electricity' } },
      }),
      'energy.csv':
        'month,carrier,Số đo được,unit,cost\n2024-01,Điện lưới EVN khu A,1500,kWh,2750000\n',
    });
    expect(codesOf(diagnostics)).toEqual([]);
    expect(tables.energy.rows[0]).toMatchObject({ carrier: 'electricity', quantity: 1500 });
  });

  test('an own heading that points to no column is an error of the profile', () => {
    const found = diagnosticsOf('plant', {
      'facility.json': profile({ columns: { 'energy.csv': { X: 'quantty' } } }),
    });
    expect(found.find(({ code }) => code === 'SX2003')).toMatchObject({
      span: { file: 'facility.json', field: 'columns.energy.csv.X' },
      args: { suggestion: 'quantity' },
    });
  });
});

describe('decimals', () => {
  const quantities = (rows: readonly string[], more: object = {}) => {
    const { tables, diagnostics } = readPlant({
      'facility.json': profile(more),
      'production.csv': `month;product;quantity;unit;revenue\n${rows
        .map((row, index) => `2024-0${index + 1};tôm;${row}`)
        .join('\n')}\n`,
    });
    return { values: tables.production.rows.map(({ quantity }) => quantity), diagnostics };
  };

  test('one clear cell settles its column', () => {
    expect(quantities(['1.234;t;', '12,5;t;']).values).toEqual([1234, 12.5]);
    expect(quantities(['1,234;t;', '12.5;t;']).values).toEqual([1234, 12.5]);
  });

  test('another column settles it, and that is said', () => {
    const { values, diagnostics } = quantities(['1.234;t;1.000.000']);
    expect(values).toEqual([1234]);
    expect(diagnostics).toMatchObject([
      { code: 'SX2012', args: { column: 'quantity', decimal: ',', by: ['revenue'] } },
    ]);
  });

  test('the profile settles it where the file does not', () => {
    const { values, diagnostics } = quantities(['1.234;t;'], { numbers: { decimal: 'point' } });
    expect(values).toEqual([1.234]);
    expect(diagnostics).toMatchObject([
      { code: 'SX2012', args: { decimal: '.', by: ['facility.json'] } },
    ]);
  });

  test('nothing settles it: both readings are shown and none is taken', () => {
    const { values, diagnostics } = quantities(['1.234;t;', '500;t;']);
    expect(values).toEqual([500]);
    expect(diagnostics).toMatchObject([
      { code: 'SX2002', args: { raw: '1.234', asComma: 1234, asPoint: 1.234 } },
    ]);
  });

  test('whole numbers are no riddle', () => {
    expect(codesOf(quantities(['1234;t;', '500;t;']).diagnostics)).toEqual([]);
  });

  test('a true minus and spaces for thousands', () => {
    const { tables } = readPlant({
      'production.csv':
        'month,product,quantity,unit,note\n2024-01,tôm,"1 234,5",t,\n2024-01,tôm,"\u22121\u00a0234,5",t,adjustment\n',
    });
    expect(tables.production.rows.map(({ quantity }) => quantity)).toEqual([1234.5, -1234.5]);
  });
});

describe('carriers', () => {
  const energy = (row: string, more: object = {}) =>
    readPlant({
      'facility.json': profile(more),
      'energy.csv': `month,carrier,quantity,unit,cost\n2024-01,${row}\n`,
    });

  test.each([
    ['than,2,t,1', {}, { carrier: 'coal', grade: 'coal-dust-5-6', quantity: 2 }],
    ['than,2,t,1', { fuels: { coal: 'anthracite' } }, { carrier: 'coal', grade: 'anthracite' }],
    ['than cám 5,2,t,1', { fuels: { coal: 'anthracite' } }, { grade: 'coal-dust-5-6' }],
    ['dầu DO,840,kg,1', {}, { carrier: 'diesel', quantity: 1000, unit: 'L' }],
    ['dầu DO,1.5,m3,1', {}, { quantity: 1500, unit: 'L' }],
    ['LPG,500,kg,1', {}, { carrier: 'lpg', quantity: 0.5, unit: 't' }],
    [
      'LPG,4,bình,1',
      { densities: { lpg: { value: 45, unit: 'kg/bình' } } },
      { quantity: 0.18, unit: 't' },
    ],
    [
      'củi,10,ster,1',
      { densities: { firewood: { value: 0.35, unit: 't/ster' } } },
      { quantity: 3.5, unit: 't' },
    ],
    ['khí thiên nhiên,2,nghìn m3,1', {}, { carrier: 'natural-gas', quantity: 2000, unit: 'm3' }],
  ])('%s', (row, more, expected) => {
    expect(energy(row, more).tables.energy.rows[0]).toMatchObject(expected);
  });

  test('a bottle without its weight is no mass', () => {
    expect(codesOf(energy('LPG,4,bình,1').diagnostics)).toEqual(['SX2008']);
  });
});

describe('several rows of an item in a month', () => {
  const read = (heading: string, ...rows: string[]) =>
    readPlant({ 'energy.csv': [heading, ...rows, ''].join('\n') });

  test.each([
    ['date', '2024-01-05', '2024-01-20'],
    ['period', 'cao điểm', 'thấp điểm'],
    ['document', 'HD01', 'HD02'],
  ])('%s tells them apart', (column, first, second) => {
    const { tables } = read(
      `month,carrier,quantity,unit,cost,${column}`,
      `2024-01,electricity,10,kWh,1,${first}`,
      `2024-01,electricity,11,kWh,1,${second}`,
    );
    expect(tables.energy).toMatchObject({ state: 'read', rows: [{}, {}] });
  });

  test('a second one alike is an error that names both lines', () => {
    const { diagnostics } = read(
      'month,carrier,quantity,unit,cost,document',
      '2024-01,electricity,10,kWh,1,HD01',
      'T1/2024,điện,11,kWh,1,HD01',
    );
    expect(diagnostics).toMatchObject([
      {
        code: 'SX2005',
        span: { line: 3 },
        args: { item: { vi: 'điện' }, month: '2024-01', firstLine: 2 },
        related: [{ file: 'energy.csv', line: 2 }],
      },
    ]);
  });

  test('a credit note is negative and no duplicate', () => {
    const { tables, diagnostics } = read(
      'month,carrier,quantity,unit,cost,note',
      '2024-01,electricity,10,kWh,1,',
      '2024-01,electricity,-2,kWh,-1,adjustment of December',
    );
    expect(codesOf(diagnostics)).toEqual([]);
    expect(tables.energy.rows.map(({ quantity }) => quantity)).toEqual([10, -2]);
  });
});

test('a bill over a month’s end is spread by days and loses nothing', () => {
  const { tables, diagnostics, inputs } = readPlant({
    'energy.csv':
      'from,to,carrier,quantity,unit,cost\n2024-01-01,2024-03-31,electricity,1000,kWh,777.7\n',
  });
  const { rows } = tables.energy;
  expect(rows.map(({ month }) => month)).toEqual(['2024-01', '2024-02', '2024-03']);
  expect(rows[0]?.quantity).toBeCloseTo((1000 * 31) / 91, 9);
  expect(rows.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0)).toBe(1000);
  expect(rows.reduce((sum, { cost }) => sum + (cost ?? 0), 0)).toBe(777.7);
  expect(diagnostics).toMatchObject([
    { code: 'SX2018', args: { months: ['2024-01', '2024-02', '2024-03'] } },
  ]);
  expect(inputs.find(({ file }) => file === 'energy.csv')).toMatchObject({ rows: 1, used: 1 });
});

test('a blank month counts on from the row right above it, in the first column only', () => {
  const { tables, diagnostics } = readPlant({
    'materials.csv':
      'month,material,kind,quantity,unit,cost\n2024-01,a,raw,1,t,1\n,b,raw,1,t,1\n\n,c,raw,1,t,1\n',
  });
  expect(tables.materials.rows.map(({ month }) => month)).toEqual(['2024-01', '2024-01']);
  expect(diagnostics).toMatchObject([{ code: 'SX2011', span: { line: 5, field: 'month' } }]);
});

test('a blank cell is unknown and a zero is a measurement', () => {
  const { tables } = readPlant({
    'waste.csv':
      'month,stream,kind,quantity,unit,cost\n2024-01,a,solid,,t,\n2024-01,b,solid,0,t,0\n',
  });
  expect(tables.waste.rows.map(({ quantity, cost }) => [quantity, cost])).toEqual([
    [null, null],
    [0, 0],
  ]);
});

test('the product unit and the rows agree whatever they are written in', () => {
  const plant = readPlant({
    'facility.json': profile({ product: { main: 'Tôm', unit: 'kg' } }),
    'production.csv': 'month,product,quantity,unit\n2024-01,tôm,1500,Kg\n2024-02,TÔM,2,tấn\n',
  });
  expect(plant.facility.product).toEqual({ main: 'Tôm', unit: 't' });
  expect(plant.tables.production.rows).toMatchObject([
    { product: 'Tôm', quantity: 1.5, unit: 't' },
    { product: 'Tôm', quantity: 2, unit: 't' },
  ]);
});

test('a plant may count its product in a word of its own, once it says so', () => {
  const files = { 'production.csv': 'month,product,quantity,unit\n2024-01,lốp,1500,bánh\n' };
  expect(codesOf(readPlant(files).diagnostics)).toEqual(['SX2007']);
  const told = { ...files, 'facility.json': profile({ product: { main: 'lốp', unit: 'bánh' } }) };
  expect(readPlant(told).tables.production.rows[0]).toMatchObject({ quantity: 1500, unit: 'bánh' });
});

test('readings keep rates, and steps go by their names too', () => {
  const { tables, diagnostics } = readPlant({
    'facility.json': profile({ steps: [{ id: 'wash', name: { vi: 'Rửa', en: 'Washing' } }] }),
    'readings.csv': 'month,reading,value,unit\n2024-01,feed,500,kg/h\n2024-01,flue_o2_pct,7.5,%\n',
    'flows.csv': 'month,from,to,substance,quantity,unit\n2024-01,in,RỬA,water,,m3\n',
  });
  expect(codesOf(diagnostics)).toEqual([]);
  expect(tables.readings.rows).toMatchObject([
    { value: 0.5, unit: 't/h' },
    { value: 7.5, unit: '%' },
  ]);
  expect(tables.flows.rows).toMatchObject([{ from: 'in', to: 'wash', quantity: null }]);
});

test('a consultant’s measure is read with its savings a year', () => {
  const { tables } = readPlant({
    'measures.csv':
      'id,title,resource,saving_quantity,saving_unit,saving_cost,investment,opex,life_years,low\nA,x,điện,10,MWh/tháng,2,3,0,5,8\n',
  });
  expect(tables.measures.rows[0]).toMatchObject({
    resource: 'electricity',
    savingQuantity: 120_000,
    savingUnit: 'kWh/yr',
    low: 96_000,
    high: null,
  });
});

describe('corrections', () => {
  const mended = (row: string, quantity = '211.9') =>
    readPlant({
      'energy.csv': `month,carrier,quantity,unit,cost\n2024-01,electricity,${quantity},kWh,388398850\n`,
      'corrections.csv': `file,line,column,read,corrected,reason,by,date\n${row}\n`,
    });

  test('the row keeps its address and takes the corrected number', () => {
    const { tables } = mended('energy.csv,2,quantity,211.90,211900,MWh,Kỹ sư,2026-01-14');
    expect(tables.energy.rows[0]).toMatchObject({ line: 2, quantity: 211_900 });
    expect(tables.corrections).toMatchObject({ state: 'read', rows: [{ by: 'Kỹ sư' }] });
  });

  test('a cell that no number stood in can be mended too', () => {
    const { tables } = mended('energy.csv,2,quantity,n/a,1500.25,x,y,2026-01-14', 'n/a');
    expect(tables.energy.rows[0]).toMatchObject({ quantity: 1500.25 });
  });

  test('what does not fit changes nothing', () => {
    const { tables, diagnostics, inputs } = mended('energy.csv,2,quantity,212,5,x,y,2026-01-14');
    expect(tables.energy.rows[0]).toMatchObject({ quantity: 211.9 });
    expect(codesOf(diagnostics)).toEqual(['SX2013']);
    expect(inputs.find(({ file }) => file === 'corrections.csv')).toMatchObject({
      rows: 1,
      used: 0,
      refused: 1,
    });
  });
});

describe('the profile', () => {
  test('is read past what is wrong with it, and says what was meant', () => {
    const plant = readPlant({
      'facility.json': profile({
        employes: 1,
        currency: 'dong',
        steps: [{ id: 'a' }, { nme: 'b' }, { id: 'c', x: 1 }],
      }),
    });
    expect(plant.facility).not.toHaveProperty('currency');
    expect(plant.facility.steps).toEqual([{ id: 'a' }, { id: 'c' }]);
    expect(plant.diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ['SX1102', { field: 'employes', suggestion: 'employees' }],
      ['SX1103', { field: 'currency', found: '"dong"', expected: 'VND, USD …' }],
      ['SX1104', { field: 'steps[1].id' }],
      ['SX1102', { field: 'steps[1].nme', suggestion: 'name' }],
      ['SX1102', { field: 'steps[2].x', suggestion: '' }],
    ]);
  });

  test('a byte-order mark and a name in two languages are fine', () => {
    const plant = readPlant({
      'facility.json': `\ufeff${profile({ name: { vi: 'A', en: 'B' } })}`,
    });
    expect(plant.facility.name).toEqual({ vi: 'A', en: 'B' });
    expect(plant.id).toBe('plant');
  });

  test('a wrong answer is left out and the others stay', () => {
    const { answers } = readPlant({
      'answers.json': JSON.stringify({
        schema: 'sxsh/answers@1',
        questionnaire: 'x',
        walk: 'standard',
        at: null,
        answers: {
          'profile.sector': { value: 'seafood' },
          'profile.season': { value: 'yes' },
          'profile.employees': { unknown: true },
          'no.such': { value: 1 },
          'profile.name': { valeu: 'A' },
        },
      }),
    });
    expect(Object.keys(answers?.answers ?? {})).toEqual(['profile.sector', 'profile.employees']);
  });
});
