import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programFiles } from '../../src/host/program-files.js';
import { repository } from '../support/run-sxsh.js';

test('the program finds what it carries along, and knows its version', () => {
  const { templates, pilots, version } = programFiles();
  expect(existsSync(join(templates, 'fonts'))).toBe(true);
  expect(existsSync(join(pilots, 'xi-ma', 'facility.json'))).toBe(true);
  expect(version).toBe(JSON.parse(readFileSync(`${repository}package.json`, 'utf8')).version);
});
