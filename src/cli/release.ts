/**
 * `npm run release -- <version> <date>`: publishes a new edition.
 *
 * Fails if a check fails or a published address is unresolved. Otherwise it sets version and date in edition.yaml, and in
 * CITATION.cff if there is one beside the archive's folder; marks all new anchors as published; saves the registry as
 * editions/<version>.yaml; and lists the changes of each document in editions/changes.yaml.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changesBetween, publishedRegistry, withYamlValues } from '../engine/anchors/publish.ts';
import { registryText } from '../engine/anchors/registry.ts';
import { yamlText } from '../engine/anchors/yaml-text.ts';
import { type AnchorRegistry, type Release, releases } from '../engine/schemas/anchor-registry.ts';
import { parseYaml } from '../engine/source/yaml.ts';
import { openRegistry, parseRegistry } from './open-registry.ts';

const [version = '', date = '', folder = 'content'] = process.argv.slice(2);

try {
  if (!/^\d+(\.\d+)*$/.test(version) || !isCalendarDay(date)) {
    throw new Error(
      `Unexpected "${version} ${date}", expected a version and a day: npm run release -- 2 2027-03-05`,
    );
  }
  const at = (path: string): string => join(folder, path);
  const snapshot = at(`editions/${version}.yaml`);
  if (existsSync(snapshot))
    throw new Error(`Edition ${version} is already published: see ${snapshot}.`);

  const { archive, pages, registry } = await openRegistry(folder, true);
  const history = releases.parse(
    parseYaml(archive.changes.path, archive.changes.text || '[]').data,
  );
  const before = await registryOf(history[0]);
  const next = publishedRegistry(registry, pages, version);
  const changes = before === undefined ? [] : changesBetween(before, next);

  const record = withYamlValues(archive.edition, { version, date });
  const citation = at('../CITATION.cff');
  if (existsSync(citation)) {
    const file = { path: citation, text: await readFile(citation, 'utf8') };
    await writeFile(citation, withYamlValues(file, { version, 'date-released': date }));
  }
  await mkdir(at('editions'), { recursive: true });
  await writeFile(at('edition.yaml'), record);
  await writeFile(at('anchors.yaml'), registryText(next));
  await writeFile(snapshot, registryText(next));
  await writeFile(
    at('editions/changes.yaml'),
    yamlText([{ version, date, pages: changes }, ...history], 100),
  );
  const count = next.reduce((sum, { anchors }) => sum + anchors.length, 0);
  console.log(`Edition ${version} of ${date}: ${count} addresses published.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function registryOf(release: Release | undefined): Promise<AnchorRegistry | undefined> {
  if (release === undefined) return undefined;
  const path = join(folder, 'editions', `${release.version}.yaml`);
  return parseRegistry({ path, text: await readFile(path, 'utf8') });
}

function isCalendarDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(day.valueOf()) &&
    day.toISOString().startsWith(text)
  );
}
