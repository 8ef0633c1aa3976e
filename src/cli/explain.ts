/** `npm run explain -- <rule>`: prints the manual page of a rule; without an argument, the ids of all rules. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RULES, type RuleName } from '../engine/diagnostics/rule-ids.ts';
import { nearest } from '../engine/diagnostics/suggestions.ts';

const [name] = process.argv.slice(2);
const isRule = (word: string): word is RuleName => (RULES as readonly string[]).includes(word);

if (name === undefined) {
  console.log(`Each rule is named after what must be true.\n\n${RULES.join('\n')}`);
} else if (isRule(name)) {
  const pages = join(import.meta.dirname, '../../docs/rules');
  console.log((await readFile(join(pages, `${name}.md`), 'utf8')).trimEnd());
} else {
  const meant = nearest(name, RULES);
  console.error(
    `Unexpected rule "${name}", expected one that \`npm run explain\` lists.` +
      (meant === undefined ? '' : `\nPerhaps: ${meant}`),
  );
  process.exitCode = 1;
}
