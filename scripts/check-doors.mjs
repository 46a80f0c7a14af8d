// Reads what the door checker found, from its standard input, and sees to it that it saw every
// module: a checker that reads nothing finds nothing, and would be green.
import { readdirSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const { summary } = JSON.parse(await text(process.stdin));
const source = fileURLToPath(new URL('../src', import.meta.url));
const modules = readdirSync(source, { recursive: true }).filter((name) => name.endsWith('.ts'));

for (const { from, to, rule } of summary.violations) {
  const { comment } = summary.ruleSetUsed.forbidden.find(({ name }) => name === rule.name) ?? {};
  process.stderr.write(`${rule.name}: ${from} → ${to}${comment ? `\n  ${comment}` : ''}\n`);
}
if (summary.totalCruised < modules.length)
  process.stderr.write(
    `doors: only ${summary.totalCruised} of ${modules.length} modules were seen\n`,
  );

const isSound = summary.violations.length === 0 && summary.totalCruised >= modules.length;
if (isSound) process.stdout.write(`doors: ${modules.length} modules, all through their doors\n`);
else process.exitCode = 1;
