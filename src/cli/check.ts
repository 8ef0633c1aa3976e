/** `npm run check`: compiles the archive without building, and reports every problem. */
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { styleText } from 'node:util';
import type { Paint } from '../engine/report/text.ts';

// Reading the engine's own code costs a third of a run: Node keeps it compiled for the next one.
enableCompileCache(resolve('.cache/modules'));
const { compile } = await import('../engine/compile.ts');
const { reportText } = await import('../engine/report/text.ts');
const { readArchive } = await import('../engine/source/archive.ts');

const [folder = 'content'] = process.argv.slice(2);

const STYLES = { place: 'bold', rule: 'red', frame: 'gray', suggestion: 'green' } as const;
const colour: Paint = (part, text) => styleText(STYLES[part], text);

const archive = await readArchive(
  resolve(folder),
  folder.replaceAll('\\', '/').replace(/\/+$/, ''),
).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
const { edition, problems } = compile(archive);
if (edition === undefined || problems.length > 0) {
  console.error(reportText(problems, archive, process.stderr.isTTY ? colour : undefined));
  console.error('What a rule means: npm run explain -- <rule>');
  process.exitCode = 1;
} else {
  const { documents } = edition;
  const sum = (of: (document: (typeof documents)[number]) => number): number =>
    documents.reduce((total, document) => total + of(document), 0);
  const { user, system } = process.cpuUsage();
  console.log(
    `${documents.length} documents, ${sum(({ passages }) => passages.length)} passages, ` +
      `${sum(({ notes }) => notes.length)} notes, 0 problems in ${((user + system) / 1e6).toFixed(1)} s CPU`,
  );
}
