// Reads what the door checker found, from its standard input, and sees to it that it saw every
// module: a checker that reads nothing finds nothing, and would be green.
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const { summary, modules } = JSON.parse(await text(process.stdin));
const seen = new Set(modules.map(({ source }) => source));
const source = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(source, { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name.split(sep).join('/')}`);
const unseen = files.filter((name) => !seen.has(name));

for (const { from, to, rule } of summary.violations) {
  const { comment } = summary.ruleSetUsed.forbidden.find(({ name }) => name === rule.name) ?? {};
  process.stderr.write(`${rule.name}: ${from} → ${to}${comment ? `\n  ${comment}` : ''}\n`);
}
for (const name of unseen) process.stderr.write(`doors: ${name} was not seen\n`);

const isSound = summary.violations.length === 0 && unseen.length === 0;
if (isSound) process.stdout.write(`doors: ${files.length} modules, all through their doors\n`);
else process.exitCode = 1;
