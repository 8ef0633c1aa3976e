/**
 * The pipeline, top to bottom: an archive as read from disk becomes an edition, or a list of every problem.
 *
 *   received files → registers and bibliography → names → documents and essays → rules
 *
 * Each stage adds to what the one before made; none reaches back.
 */
import { z } from 'zod';
import { compileDocument } from './document/compile-document.ts';
import type { Registers } from './document/context.ts';
import { anchorsOf } from './ledger/anchors.ts';
import { compare } from './ledger/compare.ts';
import { formerAnchors } from './ledger/landing.ts';
import { ledgerPage, release } from './ledger/schema.ts';
import type { Document, Link, Point } from './model/document.ts';
import type { Edition, Entry, Essay, Received } from './model/edition.ts';
import { labelWorks } from './model/reference-label.ts';
import { indexNames } from './names.ts';
import { type ProseContext, renderInline, renderProse } from './prose.ts';
import { parseProse } from './remark/markdown.ts';
import type { Problem } from './report/problem.ts';
import { checkRules } from './rules/index.ts';
import { event, group, person, place } from './schemas/authority.ts';
import { work } from './schemas/bibliography.ts';
import { essay as essaySchema } from './schemas/document.ts';
import { edition as editionSchema } from './schemas/edition.ts';
import { validate } from './schemas/validate.ts';
import type { Archive, SourceFile } from './source/archive.ts';
import { digest } from './source/digest.ts';
import { parseFrontMatter } from './source/front-matter.ts';
import { type Path, parseYaml, type Yaml } from './source/yaml.ts';

/** Keeps compiled documents between runs, by the digest of everything their compilation read. */
export interface Cache {
  get(digest: string): Document | undefined;
  set(digest: string, document: Document): void;
}

export interface Compilation {
  /** Absent where a record or register cannot be read; present, though not to be published, beside other problems. */
  readonly edition?: Edition;
  readonly problems: readonly Problem[];
}

/** Compiles an archive. Every problem that can be found is found in one run. */
export function compile(archive: Archive, cache?: Cache): Compilation {
  const problems: Problem[] = [];
  const links: Link[] = [];

  const received: Received[] = archive.received.map(({ name, bytes }) => ({
    file: name,
    title: name,
    sha256: digest(bytes),
    bytes: bytes.byteLength,
    lines: new TextDecoder('utf-8').decode(bytes).split(/\r?\n/),
  }));

  const register = <Schema extends z.ZodType>(schema: Schema, source: SourceFile) => {
    const yaml = parseYaml(source.path, source.text === '' ? '[]' : source.text);
    const { value, problems: found } = validate(z.array(schema), yaml);
    problems.push(...found);
    return { yaml, entries: (value ?? []) as z.output<Schema>[], readable: value !== undefined };
  };
  const editionYaml = parseYaml(archive.edition.path, archive.edition.text);
  const { value: record, problems: recordProblems } = validate(editionSchema, editionYaml);
  problems.push(...recordProblems);
  const works = register(work, archive.bibliography);
  const people = register(person, archive.people);
  const places = register(place, archive.places);
  const groups = register(group, archive.groups);
  const events = register(event, archive.events);
  const ledger = register(ledgerPage, archive.anchors);
  const releases = register(release, archive.changes);
  const readable = [works, people, places, groups, events, ledger, releases].every(
    (one) => one.readable,
  );

  const labelled = labelWorks(works.entries);
  const workById = new Map(labelled.map((entry) => [entry.id, entry]));
  const prose = (text: string, context: Omit<ProseContext, 'works'>): string => {
    const rendered = renderInline(text, { ...context, works: workById });
    links.push(...rendered.links);
    problems.push(...rendered.problems);
    return rendered.html;
  };
  const entriesOf = <Item extends { id: string }>(
    { yaml, entries }: { yaml: Yaml; entries: Item[] },
    fields: readonly (keyof Item & string)[],
  ): Entry<Item>[] =>
    entries.map((entry, index) => {
      const html: Record<string, string> = {};
      for (const field of fields) {
        const value = entry[field];
        const text =
          typeof value === 'string' ? value : (value as { text?: string } | undefined)?.text;
        if (text === undefined) continue;
        const point = yaml.locateWithin(
          typeof value === 'string' ? [index, field] : [index, field, 'text'],
        );
        html[field] = prose(text, { file: yaml.file, point, from: entry.id });
      }
      links.push(...sourcesOf(entry, [index], yaml));
      return { ...entry, html };
    });

  const registers: Registers = {
    names: indexNames({ people: people.entries, places: places.entries, groups: groups.entries }),
    works: workById,
    received: new Map(
      archive.received.map(({ name, path }, index) => [
        name,
        { path, lines: received[index]?.lines ?? [] },
      ]),
    ),
    digest: digest(
      ...[archive.people, archive.places, archive.groups, archive.bibliography].map(
        (source) => source.text,
      ),
      ...received.map((file) => file.sha256),
    ),
  };
  const documents: Document[] = [];
  for (const source of archive.documents) {
    const key = digest(registers.digest, source.path, source.text);
    const kept = cache?.get(key);
    if (kept !== undefined) {
      documents.push(kept);
      continue;
    }
    const compiled = compileDocument(source, registers, key);
    problems.push(...compiled.problems);
    if (compiled.document === undefined) continue;
    documents.push(compiled.document);
    if (readable && compiled.problems.length === 0) cache?.set(key, compiled.document);
  }
  documents.sort((a, b) => a.record.order - b.record.order || a.id.localeCompare(b.id));

  const essays = archive.essays.flatMap((source): Essay[] => {
    const { yaml, body } = parseFrontMatter(source.path, source.text);
    const { value, problems: found } = validate(essaySchema, yaml);
    problems.push(...found);
    if (value === undefined) return [];
    const rendered = renderProse(parseProse(body).children, {
      file: source.path,
      works: workById,
      point: pointIn(body),
      from: source.id,
    });
    links.push(...rendered.links);
    problems.push(...rendered.problems);
    return [{ id: source.id, file: source.path, record: value, html: rendered.html }];
  });

  if (record === undefined || !readable) return { problems };
  const pages = anchorsOf({ documents, received });
  const edition: Edition = {
    record,
    documents,
    essays: essays.sort((a, b) => a.record.order - b.record.order),
    people: entriesOf(people, ['life']),
    places: entriesOf(places, ['note']),
    groups: entriesOf(groups, ['description']),
    events: entriesOf(events, ['title', 'text']),
    works: labelled,
    received: received.map((file) => ({
      ...file,
      title: record.received.find((one) => one.file === file.file)?.title ?? file.file,
    })),
    links,
    former: formerAnchors(ledger.entries, pages),
    releases: releases.entries,
  };
  problems.push(
    ...checkRules(edition, {
      yaml: {
        edition: editionYaml,
        people: people.yaml,
        places: places.yaml,
        groups: groups.yaml,
        events: events.yaml,
        bibliography: works.yaml,
        anchors: ledger.yaml,
      },
      archive,
      anchors: compare(pages, ledger.entries),
    }),
  );
  return { edition, problems };
}

/** Citations in the `sources` lists of an entry, at any depth. */
function sourcesOf(value: unknown, path: Path, yaml: Yaml): Link[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      if (path.at(-1) !== 'sources') return sourcesOf(item, [...path, index], yaml);
      const id = String(item).split(',')[0] ?? '';
      return [
        {
          to: 'works',
          id,
          file: yaml.file,
          position: yaml.locate([...path, index]),
          length: id.length,
        },
      ];
    });
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => sourcesOf(item, [...path, key], yaml));
}

function pointIn(text: string): (offset: number) => Point {
  return (offset) => {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    return { line, column: offset - before.lastIndexOf('\n') };
  };
}
