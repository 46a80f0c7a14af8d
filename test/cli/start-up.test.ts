import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { environment, pilots, program, repository } from '../support/run-sxsh.js';
import { scratch } from '../support/scratch.js';

/** A name that stands in the code of each heavy package, and survives the bundler. */
const marks = {
  zod: 'ZodError',
  'csv-parse': 'CSV_RECORD_INCONSISTENT',
  inquirer: 'AbortPromptError',
  chalk: 'ChalkFactory|createChalk',
  pdfkit: 'PDFNameTree',
  fontkit: 'GSUBProcessor',
};

type Heavy = keyof typeof marks;

/** Every script that the engine ran, as its own record of coverage lists them. */
function loaded(args: readonly string[]): string[] {
  const record = scratch();
  const env = environment({ NODE_V8_COVERAGE: record });
  spawnSync(process.execPath, [program, ...args], { env, cwd: scratch() });
  return readdirSync(record)
    .flatMap((file) => JSON.parse(readFileSync(join(record, file), 'utf8')).result)
    .map(({ url }: { url: string }) => url)
    .filter((url) => url.startsWith('file:'))
    .map((url) => fileURLToPath(url));
}

const chunks = (scripts: readonly string[]): string[] =>
  scripts.filter((script) => script.startsWith(join(repository, 'dist')));

/** Heavy packages among the scripts: by path where external, by their mark where bundled. */
function heavy(scripts: readonly string[]): Heavy[] {
  const text = [...scripts, ...chunks(scripts).map((chunk) => readFileSync(chunk, 'utf8'))];
  return (Object.keys(marks) as Heavy[]).filter((name) =>
    text.some((part) => new RegExp(marks[name]).test(part)),
  );
}

test('the version is answered without a single module of the program', () => {
  expect(chunks(loaded(['--version']))).toEqual([]);
});

test.each([
  [['--help']],
  [['report', '--help']],
  [['--lang', 'en', 'check', '--help']],
  [['chek']],
])('%j loads no heavy package', (args) => {
  const scripts = loaded(args);
  expect(chunks(scripts).length).toBeGreaterThan(0);
  expect(heavy(scripts)).toEqual([]);
});

test('help loads the words of the command line in one language, and no others', () => {
  const textOf = (args: readonly string[]): string =>
    chunks(loaded(args))
      .map((chunk) => readFileSync(chunk, 'utf8'))
      .join();
  const english = 'Options of every command:';
  expect(textOf(['--help'])).not.toContain(english);
  expect(textOf(['--help', '--lang', 'en'])).toContain(english);
  expect(textOf(['--help', '--lang', 'en'])).not.toContain('report.footer');
});

test('check reads tables without the writer of pages and without prompts', () => {
  expect(heavy(loaded(['check', `${pilots}/xi-ma`]))).toEqual(['zod', 'csv-parse']);
});

test('the marks are found where the packages are', () => {
  const dist = join(repository, 'dist');
  const all = readdirSync(dist).map((file) => readFileSync(join(dist, file), 'utf8'));
  for (const name of ['zod', 'csv-parse', 'inquirer', 'chalk', 'pdfkit', 'fontkit'] as const)
    expect(all.some((text) => new RegExp(marks[name]).test(text))).toBe(true);
  expect(heavy(loaded(['report', `${pilots}/xi-ma`]))).toContain('pdfkit');
});
