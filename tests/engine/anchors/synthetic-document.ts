/** A synthetic document with editable passages, and an archive with only this document. */
import { collectAnchors, type Pages } from '../../../src/engine/anchors/collect.ts';
import { registryText } from '../../../src/engine/anchors/registry.ts';
import { compile } from '../../../src/engine/compile.ts';
import type { Diagnostic } from '../../../src/engine/diagnostics/diagnostic.ts';
import type { AnchorRegistry } from '../../../src/engine/schemas/anchor-registry.ts';
import type { Archive, SourceFile } from '../../../src/engine/source/archive.ts';
import { digest } from '../../../src/engine/source/digest.ts';

export interface SyntheticPassage {
  id: string;
  words: string[];
}

const RECORD = `format: 1
title: Synthetic Papers
subtitle: Invented
description: Invented documents
url: https://synthetic.example
editors: []
version: '1'
date: '2001-01-01'
licences: { words: 'None', code: 'None', source: 'None' }
series: { title: Synthetic Papers, count: 1 }
navigation: []
beginnings: []
provenance: []
`;

const file = (path: string, text = ''): SourceFile => ({
  path: `synthetic/${path}`,
  id: path.replace(/^.*\/|\.\w+$/g, ''),
  text,
});

/** Compiles the passages as the document `synthetic`; the pages are those of the document alone. */
export function compilePassages(
  passages: readonly SyntheticPassage[],
  registry: AnchorRegistry,
): {
  pages: Pages;
  problems: readonly Diagnostic[];
  edition: ReturnType<typeof compile>['edition'];
} {
  const received = passages.map(({ words }) => words.join(' ')).join('\n');
  const body = passages.map(({ id, words }) => `{#${id}}\n${words.join(' ')}`);
  const head = `title: Synthetic
order: 1
genre: record
text: transcribed
dates: [{ kind: written, edtf: '1901', basis: stated }]
witness: { file: synthetic.txt, lines: [[1, ${passages.length}]] }
abstract: { text: A synthetic document. }`;
  const archive: Archive = {
    originals: [],
    strays: [],
    edition: file(
      'edition.yaml',
      `${RECORD}received: [{ file: synthetic.txt, sha256: ${digest(received)}, title: Synthetic }]\n`,
    ),
    documents: [file('documents/synthetic.md', `---\n${head}\n---\n\n${body.join('\n\n')}\n`)],
    essays: [],
    people: file('authority/people.yaml'),
    places: file('authority/places.yaml'),
    groups: file('authority/groups.yaml'),
    events: file('authority/events.yaml'),
    terms: file('authority/terms.yaml'),
    bibliography: file('bibliography.yaml'),
    genres: file('genres.yaml'),
    claims: file('claims.yaml'),
    quotations: file('quotations.yaml'),
    links: file('links.yaml'),
    anchors: file('anchors.yaml', registryText(registry)),
    changes: file('editions/changes.yaml'),
    received: [
      {
        path: 'synthetic/received/synthetic.txt',
        name: 'synthetic.txt',
        bytes: new TextEncoder().encode(received),
      },
    ],
  };
  const { edition, problems } = compile(archive);
  if (edition === undefined) throw new Error(JSON.stringify(problems));
  return {
    edition,
    problems,
    pages: new Map([['synthetic', collectAnchors(edition).get('synthetic') ?? []]]),
  };
}
