/** Renders the prose of the register entries. */
import { type Collector, collect } from '../markdown/collector.ts';
import { renderInline } from '../markdown/prose.ts';
import type { Link } from '../model/document.ts';
import type { Edition, Entry } from '../model/edition.ts';
import { AUTHORITY, type AuthorityRecord } from '../schemas/registers.ts';
import { forRegisters, type Register } from '../source/registers.ts';
import type { Path, Yaml } from '../source/yaml.ts';
import { keepProse, mayCount, type ProseInputs } from './kept-prose.ts';
import { claimLinks, quotationLinks } from './passage-links.ts';
import type { Records } from './records.ts';

interface EntryContext {
  /** The parsed file of the register. */
  readonly yaml: Yaml;
  readonly prose: ProseInputs;
  readonly collector: Collector;
}

const keepEntries = keepProse<Yaml, readonly Entry<{ readonly id: string }>[]>(
  ({ data }) => !mayCount(JSON.stringify(data)),
);

/** Renders the prose of every entry. Citations and problems are collected. */
export function renderEntries(
  records: Records,
  prose: ProseInputs,
  collector: Collector,
): Pick<Edition, Register | 'events' | 'terms' | 'claims' | 'quotations'> {
  const { events, terms, claims, quotations, yaml } = records;
  collector.links.push(...claimLinks(claims, yaml.claims));
  collector.links.push(...quotationLinks(quotations, yaml.quotations));
  const register = <Item extends { id: string }>(
    entries: readonly Item[],
    fields: readonly string[],
    from: Yaml,
  ): Entry<Item>[] => {
    const kept = keepEntries(prose.inputs, from, (found) => {
      const context = { yaml: from, prose, collector: found };
      return entries.map((entry, index) => renderEntry(entry, index, fields, context));
    });
    collect(kept, collector);
    return kept.made as Entry<Item>[];
  };
  return {
    ...(forRegisters((kind) =>
      register<AuthorityRecord>(records[kind], AUTHORITY[kind].prose, yaml[kind]),
    ) as Pick<Edition, Register>),
    events: register(events, ['title', 'text'], yaml.events),
    terms: register(terms, ['definition'], yaml.terms),
    claims: register(claims, ['reason'], yaml.claims),
    quotations: register(quotations, ['supports', 'doesNotSupport'], yaml.quotations),
  };
}

/** Renders `fields` of an entry. A field is a string, or a statement with a string in `text`. */
function renderEntry<Item extends { id: string }>(
  entry: Item,
  index: number,
  fields: readonly string[],
  { yaml, prose: { inputs, countable }, collector }: EntryContext,
): Entry<Item> {
  const html: Record<string, string> = {};
  for (const field of fields) {
    const value = entry[field as keyof Item];
    const isWords = typeof value === 'string';
    const text = isWords ? value : (value as { text?: string } | undefined)?.text;
    if (text === undefined) continue;
    const point = yaml.locateWithin(isWords ? [index, field] : [index, field, 'text']);
    const prose = renderInline(text, {
      file: yaml.file,
      works: inputs.works,
      undivided: inputs.undivided,
      countable,
      point,
      from: entry.id,
    });
    html[field] = prose.html;
    collect(prose, collector);
  }
  collector.links.push(...citationsIn(entry, [index], yaml));
  return { ...entry, html };
}

/** The citations in the `sources` lists of an entry, at any depth. */
function citationsIn(value: unknown, path: Path, yaml: Yaml): Link[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      if (path.at(-1) !== 'sources') return citationsIn(item, [...path, index], yaml);
      const id = String(item).split(',')[0] ?? '';
      const position = yaml.locate([...path, index]);
      return [{ to: 'works', id, file: yaml.file, position, length: id.length }];
    });
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => citationsIn(item, [...path, key], yaml));
}
