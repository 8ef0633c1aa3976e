/** The prose of a document's record, and the ids in it. */
import { collect } from '../markdown/collector.ts';
import type { Countable } from '../markdown/counts.ts';
import { renderInline } from '../markdown/prose.ts';
import type { Document, Link } from '../model/document.ts';
import type { DocumentRecord } from '../schemas/document.ts';
import type { Path, Yaml } from '../source/yaml.ts';
import type { DocumentContext } from './context.ts';

/**
 * Renders the record's prose as inline HTML by field. Its links and problems are gathered in the context.
 * @param countable what counts in it may count.
 */
export function renderRecord(
  record: DocumentRecord,
  countable: Countable,
  { yaml, source, registers, collector }: DocumentContext,
): Document['html'] {
  const html: Record<string, string> = {};
  for (const field of ['abstract', 'numbering'] as const) {
    const text = record[field]?.text;
    if (text === undefined) continue;
    const point = yaml.locateWithin([field, 'text']);
    const prose = renderInline(text, { file: source.file, ...registers, point, countable });
    html[field] = prose.html;
    collect(prose, collector);
  }
  return html;
}

/** Lists every entry, work and passage that the record of `document` refers to, with its position in the front matter. */
export function recordLinks(document: string, record: DocumentRecord, yaml: Yaml): Link[] {
  const links: Link[] = [];
  const add = (to: Link['to'], id: string, path: Path): void => {
    links.push({ to, id, file: yaml.file, position: yaml.locate(path), length: id.length });
  };
  const cite = (citations: readonly string[], path: Path): void =>
    citations.forEach((citation, index) =>
      add('works', citation.split(',')[0] ?? '', [...path, index]),
    );

  add('genres', record.genre, ['genre']);
  if (record.collection !== undefined) add('collections', record.collection, ['collection']);
  if (record.place !== undefined) add('places', record.place, ['place']);
  record.parties.forEach((party, index) =>
    party.members.forEach((member, position) =>
      add('people', typeof member === 'string' ? member : member.id, [
        'parties',
        index,
        'members',
        position,
      ]),
    ),
  );
  for (const field of ['from', 'to'] as const) {
    record[field].forEach((id, index) => add('parties', id, [field, index]));
  }
  record.enclosures.forEach((id, index) => add('document', id, ['enclosures', index]));
  if (record.translationOf !== undefined) {
    add('document', record.translationOf, ['translationOf']);
  }
  for (const field of ['recorders', 'translators'] as const) {
    record[field].forEach((id, index) => add('people', id, [field, index]));
  }
  for (const [form, id] of Object.entries(record.readings)) add('entries', id, ['readings', form]);
  for (const [index, { passage: first }] of record.brief.entries()) {
    const position = yaml.locate(['brief', index, 'passage']);
    const link = { to: 'passage', id: document, first, length: first.length } as const;
    links.push({ ...link, file: yaml.file, position });
  }
  for (const [id, labels] of Object.entries(record.noteKinds)) {
    const position = yaml.locateKey(['noteKinds', id]);
    links.push({ to: 'noteKinds', id, file: yaml.file, position, length: id.length });
    labels.forEach((label, index) => add('notes', String(label), ['noteKinds', id, index]));
  }
  if (record.conversation !== undefined) {
    add('people', record.conversation.chair, ['conversation', 'chair']);
    add('people', record.conversation.partner, ['conversation', 'partner']);
  }
  for (const id of Object.keys(record.spokenIn)) add('people', id, ['spokenIn', id]);
  if (record.archive !== undefined) {
    add('groups', record.archive.repository, ['archive', 'repository']);
    for (const level of Object.keys(record.archive.levels)) {
      const position = yaml.locateKey(['archive', 'levels', level]);
      links.push({ to: 'levels', id: level, file: yaml.file, position, length: level.length });
    }
    cite(record.archive.sources, ['archive', 'sources']);
  }
  cite(record.abstract.sources, ['abstract', 'sources']);
  cite(record.numbering?.sources ?? [], ['numbering', 'sources']);
  record.published.forEach((item, index) =>
    add('works', item.cite.split(',')[0] ?? '', ['published', index, 'cite']),
  );
  return links;
}
