/** `npm run explain -- <rule>`: prints the manual page of a rule; without an argument, the ids of all rules. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RULES, type RuleName } from '../engine/diagnostics/rule-ids.ts';
import { readArguments, runCommand, suggestionText } from './command.ts';

const isRule = (word: string): word is RuleName => (RULES as readonly string[]).includes(word);

await runCommand(async () => {
  const [name] = readArguments(process.argv.slice(2), {}, 1).positionals;
  if (name === undefined) {
    console.log(`Each rule is named after what must be true.\n\n${RULES.join('\n')}`);
  } else if (isRule(name)) {
    const pages = join(import.meta.dirname, '../../docs/rules');
    console.log((await readFile(join(pages, `${name}.md`), 'utf8')).trimEnd());
  } else {
    throw new Error(
      `Unexpected rule "${name}", expected one that \`npm run explain\` lists.${suggestionText(name, RULES)}`,
    );
  }
});
