/**
 * `npm run release -- <version> <date>`: publishes a new edition.
 *
 * Fails if a check fails, a published address is unresolved, or publisher, contact or address are not filled in. Otherwise it
 * sets version and date in edition.yaml, and version, date and title in a CITATION.cff beside the archive's folder, or else
 * writes one into it; marks all new anchors as published; saves the registry as
 * editions/<version>.yaml; and lists the changes of each document in editions/changes.yaml.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changesBetween, publishedRegistry, withYamlValues } from '../engine/anchors/publish.ts';
import { registryText } from '../engine/anchors/registry.ts';
import { yamlText } from '../engine/anchors/yaml-text.ts';
import { noticesOf } from '../engine/notices/index.ts';
import { type AnchorRegistry, type Release, releases } from '../engine/schemas/anchor-registry.ts';
import { readBytes } from '../engine/source/entries.ts';
import { parseYaml } from '../engine/source/yaml.ts';
import { ARCHIVE_OPTION, archiveFolder } from './archive-option.ts';
import { citationFile, citedTitle } from './citation-file.ts';
import { answer, JSON_OPTION, readArguments, runCommand } from './command.ts';
import { openRegistry, parseRegistry } from './open-registry.ts';

const OPTIONS = { ...ARCHIVE_OPTION, ...JSON_OPTION } as const;

await runCommand('release', async (args) => {
  const { values, positionals } = readArguments(args, OPTIONS, 3);
  const [version = '', date = '', argument] = positionals;
  const folder = archiveFolder(values, argument);
  if (!/^\d+(\.\d+)*$/.test(version) || !isCalendarDay(date)) {
    throw new Error(
      `Unexpected "${[version, date].join(' ').trim()}", expected a version and a day: npm run release -- 2 2027-03-05`,
    );
  }
  const at = (path: string): string => join(folder, path);
  const snapshot = at(`editions/${version}.yaml`);
  if (existsSync(snapshot))
    throw new Error(`Edition ${version} is already published: see ${snapshot}.`);

  const { archive, edition, pages, registry } = await openRegistry(folder, true);
  const unset = noticesOf(edition, archive).filter(({ blocksRelease }) => blocksRelease);
  if (unset.length > 0) {
    const lines = unset.map(({ file, message }) => `${file}: ${message}`);
    throw new Error(`An edition is not published before these are filled in:\n${lines.join('\n')}`);
  }
  const history = releases.parse(
    parseYaml(archive.changes.path, archive.changes.text || '[]').data,
  );
  const before = registryOf(history[0], folder);
  const next = publishedRegistry(registry, pages, version);
  const changes = before === undefined ? [] : changesBetween(before, next);

  const record = withYamlValues(archive.edition, { version, date });
  const cited = { ...edition.record, version, date };
  const citation = at('../CITATION.cff');
  if (existsSync(citation)) {
    const file = { path: citation, text: textOf(citation) };
    const title = /^title:/m.test(file.text) ? { title: citedTitle(cited) } : {};
    await writeFile(citation, withYamlValues(file, { version, 'date-released': date, ...title }));
  } else {
    await writeFile(at('CITATION.cff'), citationFile(cited));
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
  answer(
    values.json,
    { version, date, addresses: count },
    `Edition ${version} of ${date}: ${count} addresses published.\nAfter npm run build, npm run freeze keeps its pages.`,
  );
});

function textOf(path: string): string {
  return new TextDecoder().decode(readBytes(path));
}

function registryOf(release: Release | undefined, folder: string): AnchorRegistry | undefined {
  if (release === undefined) return undefined;
  const path = join(folder, 'editions', `${release.version}.yaml`);
  return parseRegistry({ path, text: textOf(path) });
}

function isCalendarDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(day.valueOf()) &&
    day.toISOString().startsWith(text)
  );
}
