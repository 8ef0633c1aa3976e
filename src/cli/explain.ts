/** `npm run explain -- <rule>`: prints the manual page of a rule; without an argument, the ids of all rules. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RULES, type RuleName } from '../engine/diagnostics/rule-ids.ts';
import { answer, JSON_OPTION, readArguments, runCommand, suggestionText } from './command.ts';

const isRule = (word: string): word is RuleName => (RULES as readonly string[]).includes(word);

await runCommand('explain', async (args) => {
  const { values, positionals } = readArguments(args, JSON_OPTION, 1);
  const [name] = positionals;
  if (name === undefined) {
    answer(
      values.json,
      { rules: RULES },
      `Each rule is named after what must be true.\n\n${RULES.join('\n')}`,
    );
  } else if (isRule(name)) {
    const pages = join(import.meta.dirname, '../../docs/rules');
    const page = (await readFile(join(pages, `${name}.md`), 'utf8')).trimEnd();
    answer(values.json, { rule: name, page }, page);
  } else {
    throw new Error(
      `Unexpected rule "${name}", expected one that \`npm run explain\` lists.${suggestionText(name, RULES)}`,
    );
  }
});
