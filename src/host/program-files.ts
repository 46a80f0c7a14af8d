import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the installed program keeps what it carries along. */
export interface ProgramFiles {
  readonly templates: string;
  readonly pilots: string;
  readonly version: string;
}

/**
 * Finds the folders that the package carries by walking up from this module, which stands in a
 * bundle below `dist/` when installed and below `src/` in tests.
 */
export function programFiles(): ProgramFiles {
  let root = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(root, 'templates', 'fonts'))) {
    const above = dirname(root);
    if (above === root) throw new Error('the package is incomplete: templates/ is missing');
    root = above;
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return {
    templates: join(root, 'templates'),
    pilots: join(root, 'fixtures', 'pilots'),
    version,
  };
}
