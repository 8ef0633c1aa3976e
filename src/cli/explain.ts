/** `npm run explain -- <rule>`: prints the manual page of a rule; without an argument, the ids of all rules. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RULES, type RuleName } from '../engine/diagnostics/rule-ids.ts';
import { ARCHIVE_OPTION } from './archive-option.ts';
import { answer, JSON_OPTION, readArguments, runCommand, suggestionText } from './command.ts';

const isRule = (word: string): word is RuleName => (RULES as readonly string[]).includes(word);

/** Rules are the same for every archive: the option is read, so that all commands take the same. */
const OPTIONS = { ...ARCHIVE_OPTION, ...JSON_OPTION } as const;

await runCommand('explain', async (args) => {
  const { values, positionals } = readArguments(args, OPTIONS, 1);
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
