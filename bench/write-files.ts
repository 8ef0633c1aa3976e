/**
 * Writes every file of a built site but its pages into another folder, and prints the seconds of CPU that the writing took. They are in
 * memory before.
 *
 *     node bench/write-files.ts bench/out/1000-site bench/out/written
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [site = '', target = ''] = process.argv.slice(2);
const files = globSync('**', { cwd: site, withFileTypes: true })
  .filter((one) => one.isFile() && one.name !== 'index.html')
  .map(({ parentPath, name }) => join(parentPath, name))
  .map((path) => ({ path: join(target, path.slice(site.length)), bytes: readFileSync(path) }));
const before = process.cpuUsage();
for (const { path, bytes } of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
const { user, system } = process.cpuUsage(before);
process.stdout.write(`${(user + system) / 1e6}\n`);
