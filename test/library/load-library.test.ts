import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../src/host/node-host.js';
import { loadLibrary } from '../../src/library/load-library.js';
import { readTemplate } from '../../src/library/template-file.js';
import { validateTemplates } from '../../src/library/validate-templates.js';
import { Fault } from '../../src/model/fault.js';
import { fileOf, overlayHost } from '../support/overlay-host.js';

const templates = 'templates';
const library = loadLibrary(nodeHost, templates);

const textOf = (path: string): string => readFileSync(path, 'utf8');

/** What the fault of a shelf with these files says. */
function faultOf(
  load: typeof loadLibrary | typeof validateTemplates,
  files: Readonly<Record<string, string | undefined>>,
) {
  const laid = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text === undefined ? text : fileOf(text)]),
  );
  return diagnosticOf(() => load(overlayHost(nodeHost, laid), templates));
}

function diagnosticOf(work: () => unknown) {
  try {
    work();
  } catch (fault) {
    if (fault instanceof Fault) return fault.diagnostics[0];
    throw fault;
  }
  throw new Error('no fault');
}

test('every template fits its schema, and every id that is used exists', () => {
  expect(() => validateTemplates(nodeHost, templates)).not.toThrow();
});

test('the whole bookshelf is there', () => {
  expect(library.factorSets).toEqual(['2025', '2026']);
  expect(library.carriers).toHaveLength(25);
  expect(library.benchmarks).toHaveLength(108);
  expect(library.sectors.size).toBe(22);
  expect(library.questions.size).toBe(282);
  expect(library.options.length).toBeGreaterThanOrEqual(12);
});

test('a factor keeps value, bounds, source and whether it was read', () => {
  expect(library.factors('2025').get('ncv_lpg')).toMatchObject({
    value: 47.3,
    low: 44.8,
    high: 52.2,
    unit: 'GJ/t',
    confirmed: 'yes',
  });
  expect(library.factors('2025').get('ef_steam_bought')?.value).toBeNull();
  expect(library.factors('2025').get('ncv_coal_c5')?.confirmed).toBe('open');
});

describe('factor sets', () => {
  test('2025 knows nothing of 2026', () => {
    const set = library.factors('2025');
    expect(set.get('price_diesel')?.id).toBe('price_diesel');
    expect(set.has('price_diesel_2026')).toBe(false);
    expect(set.get('wwfee53_COD')?.value).toBe(2000);
  });

  test('a row of 2026 stands in for its forerunner of the same unit', () => {
    const set = library.factors('2026');
    expect(set.get('price_diesel')?.id).toBe('price_diesel_2026');
    expect(set.get('n_ghg_list_2024')?.value).toBe(2441);
    expect(set.get('wwfee53_COD')?.value).toBeNull();
  });

  test('a forerunner in another unit is gone', () => {
    expect(library.factors('2026').has('wwfee53_f')).toBe(false);
    expect(library.factors('2026').get('wwfee346_flat')?.value).toBe(1700);
  });

  test('an unknown set is refused', () => {
    expect(() => library.factors('1999')).toThrow(RangeError);
  });
});

test('a question is asked where its section is, narrowed by its own list', () => {
  expect(library.questions.get('profile.sector')?.sectors).toBeNull();
  expect(library.questions.get('seafood_food.glaze')?.sectors).toEqual(['seafood']);
  expect(library.questions.get('wood.kiln')?.sectors).toEqual(['wood_furniture']);
});

describe('a fault in a template names its file', () => {
  const factors = textOf('templates/factors/factors.csv');
  const carriers = textOf('templates/factors/carriers.csv');
  const seafood = textOf('templates/sectors/seafood.json');

  test.each([
    ['a file that is absent', { 'templates/factors/factors.csv': undefined }, 'no such file'],
    ['JSON that does not parse', { 'templates/sectors/seafood.json': '{' }, 'SyntaxError'],
    ['a list for an object', { 'templates/sectors/seafood.json': '"x"' }, 'not an object'],
    ['a field that is absent', { 'templates/sectors/seafood.json': '{"id":"seafood"}' }, 'absent'],
    [
      'a row with a cell too many',
      { 'templates/factors/factors.csv': `${factors}a,b\n` },
      'not a table',
    ],
    [
      'text for a number',
      { 'templates/factors/factors.csv': factors.replace(',47.3,', ',47x3,') },
      '47x3',
    ],
    [
      'a factor that does not exist',
      { 'templates/factors/carriers.csv': carriers.replace('ncv_lpg', 'ncv_lqg') },
      'factor ncv_lqg',
    ],
    [
      'a benchmark that does not exist',
      { 'templates/sectors/seafood.json': seafood.replace('"sea_shr_el"', '"sea_elk"') },
      'benchmark sea_elk',
    ],
    [
      'a carrier that does not exist',
      { 'templates/sectors/seafood.json': seafood.replace('"lpg"', '"gpl"') },
      'carrier gpl',
    ],
  ])('%s', (_, files, reason) => {
    const fault = faultOf(loadLibrary, files);
    expect(fault?.code).toBe('SX4001');
    expect(Object.keys(files)[0]).toContain(fault?.span.file);
    expect(fault?.args).toEqual({ reason: expect.stringContaining(reason) });
  });

  test('the line of a cell', () => {
    const line = factors.split('\n').findIndex((row) => row.startsWith('ncv_lpg,')) + 1;
    const files = { 'templates/factors/factors.csv': factors.replace(',47.3,', ',47x3,') };
    expect(faultOf(loadLibrary, files)?.span).toMatchObject({ line, field: 'value' });
  });

  test('a condition on a question that does not exist', () => {
    const air = textOf('templates/questionnaire/07-air.json');
    const files = {
      'templates/questionnaire/07-air.json': air.replace('"q": "air.', '"q": "aire.'),
    };
    expect(faultOf(loadLibrary, files)?.args).toEqual({
      reason: expect.stringContaining('question aire.'),
    });
  });

  test.each([
    ['an unknown field', seafood.replace('"vsic"', '"visc"'), ''],
    ['a share that is no number', seafood.replace('"share": 0.02', '"share": "x"'), 'electricity'],
  ])('validation: %s', (_, text, field) => {
    const fault = faultOf(validateTemplates, { 'templates/sectors/seafood.json': text });
    expect(fault?.span.file).toBe('templates/sectors/seafood.json');
    expect(fault?.span.field).toContain(field);
  });

  test.each([
    ['a word outside its list', factors.replace(',yes,', ',maybe,')],
    ['a day that is none', factors.replace(',2025-05-10,', ',10/5/2025,')],
  ])('validation of a table: %s', (_, text) => {
    const fault = faultOf(validateTemplates, { 'templates/factors/factors.csv': text });
    expect(fault?.span.line).toBeGreaterThan(1);
  });
});

/** What validation says of the air section with this condition on its first question. */
function faultOfCondition(when: unknown): string {
  const path = 'templates/questionnaire/07-air.json';
  const air = JSON.parse(textOf(path));
  air.questions[0].when = when;
  return JSON.stringify(faultOf(validateTemplates, { [path]: JSON.stringify(air) })?.args);
}

test.each([{ q: 'a.b', is: true }, { all: [{ i: 'x', gte: 3 }, { not: { q: 'y', has: 'z' } }] }])(
  'a condition that is one fails only for the question that it names: %j',
  (when) => {
    expect(faultOfCondition(when)).toMatch(/question (a\.b|y)/);
  },
);

test.each([
  { q: 'a.b' },
  { q: 'a.b', is: true, has: 'x' },
  { q: 'a.b', like: 'x' },
  { q: 'a.b', gte: '3' },
  { all: { q: 'a.b', is: true } },
  { q: 'a.b', i: 'x' },
])('a condition that is none: %j', (when) => {
  expect(faultOfCondition(when)).toContain('not a condition');
});

test('a table that Excel has saved is read as before', () => {
  const path = 'templates/benchmarks/benchmarks.csv';
  const saved = `\ufeff${textOf(path).replaceAll('\n', '\r\n')}`;
  const excel = loadLibrary(overlayHost(nodeHost, { [path]: fileOf(saved) }), templates);
  expect(excel.benchmarks).toEqual(library.benchmarks);
});

describe('a broken installation', () => {
  test.each(['sectors', 'options', 'questionnaire'])('without %s is told by the folder', (name) => {
    const host = {
      ...nodeHost,
      list: (folder: string) => (folder.endsWith(name) ? undefined : nodeHost.list(folder)),
    };
    expect(diagnosticOf(() => loadLibrary(host, templates))).toMatchObject({
      code: 'SX4001',
      span: { file: `templates/${name}` },
      args: { reason: 'no such folder' },
    });
  });

  test('with an empty folder too', () => {
    const host = {
      ...nodeHost,
      list: (folder: string) => (folder.endsWith('options') ? [] : nodeHost.list(folder)),
    };
    expect(diagnosticOf(() => loadLibrary(host, templates))).toMatchObject({
      code: 'SX4001',
      span: { file: 'templates/options' },
    });
  });

  test('without factors', () => {
    const path = 'templates/factors/factors.csv';
    const [heading = ''] = textOf(path).split('\n');
    expect(faultOf(loadLibrary, { [path]: `${heading}\n` })).toMatchObject({
      code: 'SX4001',
      span: { file: path },
    });
  });

  test('without a font', () => {
    const shelf = { host: nodeHost, folder: `${templates}/fonts` };
    expect(readTemplate(shelf, 'SourceSans3-Regular.ttf').length).toBeGreaterThan(1000);
    expect(diagnosticOf(() => readTemplate(shelf, 'none.ttf'))).toMatchObject({
      code: 'SX4001',
      span: { file: 'templates/fonts/none.ttf' },
    });
  });
});
