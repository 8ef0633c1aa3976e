/** Each folder has a mistake in the lighthouse archive, and its report. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../src/engine/compile.ts';
import { reportText } from '../../src/engine/diagnostics/reporters/terminal.ts';
import { RULES } from '../../src/engine/diagnostics/rule-ids.ts';
import { type Edit, readLighthouse, withEdits } from '../lighthouse.ts';

const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
const lighthouse = await readLighthouse();

/** `UPDATE=1 npx vitest run tests/rules` writes the reports again. Review the changes. */
const update = process.env.UPDATE === '1';

describe('the report of a mistake', () => {
  test.each(folders)('%s', (folder) => {
    const mistake = parse(readFileSync(join(here, folder, 'mistake.yaml'), 'utf8')) as Edit[];
    const archive = withEdits(lighthouse, mistake);
    const report = reportText(compile(archive).problems, archive);
    const golden = join(here, folder, 'expected.txt');
    if (update) writeFileSync(golden, report);
    expect(report).toBe(readFileSync(golden, 'utf8'));
    if (RULES.some((rule) => rule === folder)) expect(report).toContain(` ${folder}\n`);
  });

  test.each(RULES)('%s has a golden folder', (rule) => {
    expect(existsSync(join(here, rule, 'mistake.yaml'))).toBe(true);
  });
});
