/** Which room may look into which; see docs/architecture.md. */
const rooms = {
  model: [],
  lang: ['model'],
  library: ['model'],
  intake: ['model', 'library'],
  assess: ['model'],
  report: ['model', 'lang'],
  render: ['model', 'lang'],
  host: ['model'],
};

/** Packages that a room may import; a room that is not named may import none. */
const packages = {
  model: ['zod'],
  library: ['zod', 'csv-parse'],
  intake: ['zod', 'csv-parse', 'fflate', 'saxes'],
  assess: ['ml-matrix', '@stdlib/[^/]+'],
  render: ['d3-shape', 'd3-scale', 'pdfkit', 'fontkit', 'hucre'],
  cli: ['commander', 'inquirer', 'chalk'],
};

const only = (names) => names.map((name) => `^node_modules/(@types/)?${name}(/|$)`).join('|');

export default {
  forbidden: [
    ...Object.entries(rooms).map(([room, may]) => ({
      name: `${room}-door`,
      severity: 'error',
      comment: `${room}/ may only look into: ${['itself', ...may].join(', ')}`,
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...may].join('|')})/` },
    })),
    ...[...Object.keys(rooms), 'cli'].map((room) => ({
      name: `${room}-packages`,
      severity: 'error',
      comment: `${room}/ may import: ${packages[room]?.join(', ') ?? 'no package'}`,
      from: { path: `^src/${room}/` },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'unknown'],
        ...(packages[room] && { pathNot: only(packages[room]) }),
      },
    })),
    {
      name: 'zod-in-schemas-only',
      severity: 'error',
      comment: 'the words on the wall need no package at run time; zod stands in *-schema.ts',
      from: { path: '^src/model/', pathNot: '-schema\\.ts$' },
      to: { dependencyTypes: ['npm'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pdfkit-in-one-place',
      severity: 'error',
      comment: 'render/pdf/ owns pdfkit and its internals',
      from: { path: '^src/', pathNot: '^src/render/(pdf|font)/' },
      to: { path: '^node_modules/(@types/)?(pdfkit|fontkit)/' },
    },
    {
      name: 'zip-and-xml-in-workbook',
      severity: 'error',
      comment: 'intake/workbook/ owns the zip and XML libraries',
      from: { path: '^src/', pathNot: '^src/intake/workbook/' },
      to: { path: '^node_modules/(fflate|saxes|xmlchars)/' },
    },
    {
      name: 'workbooks-loaded-when-needed',
      severity: 'error',
      comment: 'load the reader of workbooks with await import(); its types may be seen',
      from: { path: '^src/', pathNot: '^src/intake/workbook/' },
      to: {
        path: '^src/intake/workbook/',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'd3-in-charts',
      severity: 'error',
      comment: 'geometry of charts lives in render/chart/',
      from: { path: '^src/', pathNot: '^src/render/chart/' },
      to: { path: '^node_modules/(@types/)?d3-' },
    },
    {
      name: 'workbooks-in-one-place',
      severity: 'error',
      comment: 'the writer of workbooks is known to render/workbook/ alone',
      from: { path: '^src/', pathNot: '^src/render/workbook/' },
      to: { path: '^node_modules/hucre/' },
    },
    {
      name: 'node-only-at-the-edge',
      severity: 'error',
      comment: 'files, threads and clocks belong to host/ and cli/',
      from: { path: '^src/', pathNot: '^src/(host|cli)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'commands-start-cheap',
      severity: 'error',
      comment: 'load the work inside the action with await import()',
      from: { path: '^src/cli/(commands/|main)' },
      to: {
        path: '^src/(library|intake|assess|report|render|host|pipeline)',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'pipeline-below-cli',
      severity: 'error',
      comment: 'the corridor joins the rooms; only cli/ and workers walk through it',
      from: { path: '^src/(?!cli/)' },
      to: { path: '^src/(pipeline\\.ts|cli/)' },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.mjs'],
      conditionNames: ['import', 'types', 'node'],
    },
  },
};
