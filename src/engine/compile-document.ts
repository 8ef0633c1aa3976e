/** One document: from the file an editor writes to the model that pages and exports read. */
import type { FootnoteDefinition, Nodes, RootContent } from 'mdast';
import type {
  Act,
  Block,
  Document,
  Link,
  Note,
  Passage,
  PassageKind,
  Point,
  Topic,
} from './model/document.ts';
import type { CitedWork } from './model/reference-label.ts';
import type { NameIndex } from './names.ts';
import { countCalls, isSourceNote } from './passage/calls.ts';
import { type ReadPassage, readPassage } from './passage/read-passage.ts';
import type { PassageContext } from './passage/reading.ts';
import { prove, type Witness } from './proof.ts';
import { renderInline, renderProse } from './prose.ts';
import { recordLinks } from './record-links.ts';
import { parseTranscription } from './remark/markdown.ts';
import type { Run } from './remark/runs.ts';
import { offsetOf, openText } from './remark/source-text.ts';
import { type Draft, type DraftBlock, structure } from './remark/structure.ts';
import type { Problem } from './report/problem.ts';
import type { RuleName } from './rules/names.ts';
import { type DocumentRecord, document as documentSchema } from './schemas/document.ts';
import { validate } from './schemas/validate.ts';
import type { SourceFile } from './source/archive.ts';
import { parseFrontMatter } from './source/front-matter.ts';

/** What every document is compiled against. */
export interface Registers {
  readonly names: NameIndex;
  readonly works: ReadonlyMap<string, CitedWork>;
  /** Lines of each received file, by name, with the path to show. */
  readonly received: ReadonlyMap<string, Witness>;
}

/**
 * Compiles one document.
 * @returns the document, or nothing where its record cannot be read, and every problem that can be seen
 *   without looking at other documents.
 */
export function compileDocument(
  source: SourceFile,
  registers: Registers,
  digest: string,
): { document?: Document; problems: Problem[] } {
  const { yaml, body } = parseFrontMatter(source.path, source.text);
  const { value: record, problems } = validate(documentSchema, yaml);
  if (record === undefined) return { problems };

  const file = source.path;
  const text = openText(file, body, problems);
  const { point, complain: problem } = text;
  const startOf = (node: RootContent): Point => point(offsetOf(node));

  const root = parseTranscription(body);
  const drafts = structure(root.children, (rule, node, message, more) =>
    problem(rule, startOf(node), message, more),
  );

  const context: PassageContext = { source: text, record, registers, callId: countCalls() };
  const siglum = record.number ?? record.siglum ?? source.id;
  const passages: Passage[] = [];
  const streams: Run[] = [];
  const links: Link[] = [];
  const departures: Document['departures'][number][] = [];
  const readingsUsed = new Set<string>();

  const passage = (draft: Draft): Passage => {
    const { attributes, node } = draft;
    const id = attributes.id ?? '';
    const at = startOf(node);
    if (id === '') {
      problem(
        'passage-has-anchor',
        at,
        'Unexpected passage without an anchor, expected one such as {#p1} on the line above it.',
      );
    }
    const kind = kindOf(draft);
    const read = readPassage(draft, kind, context);
    streams.push(read.stream);
    links.push(...read.links);
    departures.push(...read.departures.map((departure) => ({ ...departure, passage: id })));
    for (const form of read.readingsUsed) readingsUsed.add(form);
    const made = {
      id,
      kind,
      ...numberOf(id, kind),
      ...pick(read),
      words: countWords(read.text),
      classes: attributes.classes,
      acts: attributes.classes.filter((name): name is Act => name === 'asks' || name === 'states'),
      ...talk(draft, read, record),
      ...(draft.topic === undefined ? {} : { topic: draft.topic }),
      ...(draft.voice === undefined ? {} : { voice: draft.voice }),
      position: at,
    };
    for (const key of ['speaker', 'to'] as const) {
      const who = attributes.values[key];
      if (who === undefined) continue;
      const offset = body.lastIndexOf(`${key}=`, offsetOf(node) + attributes.length);
      links.push({
        to: 'people',
        id: who,
        file,
        position: point(offset + key.length + 1),
        length: who.length,
        from: id,
      });
    }
    passages.push(made);
    return made;
  };

  const linkIn = (node: RootContent, key: string, to: Link['to'], id: string): void => {
    const offset = body.indexOf(`${key}=`, offsetOf(node)) + key.length + 1;
    if (id !== '') links.push({ to, id, file, position: point(offset), length: id.length });
  };
  const topics: Topic[] = [];
  const voices: Document['voices'][number][] = [];
  const build = (block: DraftBlock): Block => {
    switch (block.type) {
      case 'topic': {
        const blocks = block.blocks.map(build);
        const inside = blocks.flatMap((inner) =>
          inner.type === 'passage' ? [inner.passage.id] : [],
        );
        const topic = {
          ...block.topic,
          first: inside[0] ?? '',
          last: inside.at(-1) ?? '',
          position: startOf(block.node),
        };
        topics.push(topic);
        return { type: 'topic', topic, blocks };
      }
      case 'voice': {
        const voice = { ...block.voice, position: startOf(block.node) };
        voices.push(voice);
        linkIn(block.node, 'by', 'parties', voice.by);
        return { type: 'voice', voice, blocks: block.blocks.map(build) };
      }
      case 'enclosure':
        linkIn(block.node, 'document', 'document', block.document ?? '');
        return { type: 'enclosure', document: block.document ?? '', passage: passage(block) };
      case 'passage':
        return { type: 'passage', passage: passage(block) };
    }
  };
  const blocks = drafts.map(build);

  const witness = registers.received.get(record.witness?.file ?? '');
  if (record.witness !== undefined && witness === undefined) {
    const known = [...registers.received.keys()].join(', ') || 'none';
    problem(
      'witness-is-received',
      yaml.locate(['witness', 'file']),
      `Unexpected witness "${record.witness.file}", expected a received file: ${known}.`,
      { length: record.witness.file.length },
    );
  }
  const isRead = !problems.some(({ rule }) => LEAVES_WORDS_OUT.has(rule));
  const spans =
    witness !== undefined && isRead
      ? prove(streams, witness, record.witness?.lines ?? [], point, problem)
      : [];
  const conserved = passages.map((made, index): Passage => {
    const received = spans[index];
    return received === undefined ? made : { ...made, received };
  });
  const byId = new Map(conserved.map((made, index) => [passages[index], made]));
  const place = (block: Block): Block => {
    if (block.type === 'topic' || block.type === 'voice')
      return { ...block, blocks: block.blocks.map(place) };
    return { ...block, passage: byId.get(block.passage) ?? block.passage };
  };

  const notes = readNotes(root.children, conserved, record, (definition) => {
    const label = definition.label ?? definition.identifier;
    const prose = renderProse(definition.children, {
      file,
      works: registers.works,
      point,
      from: `n-${label}`,
    });
    links.push(...prose.links);
    problems.push(...prose.problems);
    return {
      html: prose.html,
      text: prose.text,
      cites: citesOf(prose.links),
      position: startOf(definition),
    };
  });

  const html: Record<string, string> = {};
  for (const [field, text] of [
    ['abstract', record.abstract.text],
    ['numbering', record.numbering?.text],
  ] as const) {
    if (text === undefined) continue;
    const within = yaml.locateWithin([field, 'text']);
    const prose = renderInline(text, { file, works: registers.works, point: within });
    html[field] = prose.html;
    links.push(...prose.links);
    problems.push(...prose.problems);
  }
  links.push(...recordLinks(record, yaml));

  return {
    problems,
    document: {
      id: source.id,
      file,
      record,
      siglum,
      body: blocks.map(place),
      passages: conserved,
      topics,
      voices,
      notes,
      departures,
      links,
      readingsUsed: [...readingsUsed],
      words: conserved.reduce((sum, made) => sum + made.words, 0),
      html,
      digest,
    },
  };
}

/** What could not be read is not compared with the witness: the difference would be the same mistake again. */
const LEAVES_WORDS_OUT: ReadonlySet<RuleName> = new Set([
  'block-is-transcribable',
  'inline-is-transcribable',
  'directive-known',
]);

const kindOf = ({ node, attributes }: Draft): PassageKind => {
  if (node.type === 'heading') return 'heading';
  if (/^t\d+$/.test(attributes.id ?? '')) return 'turn';
  return /^p\d+$/.test(attributes.id ?? '') ? 'paragraph' : 'frame';
};

const numberOf = (id: string, kind: PassageKind): { number?: number } =>
  kind === 'turn' || kind === 'paragraph' ? { number: Number(id.slice(1)) } : {};

const pick = ({ text, html, mentions, calls, references }: ReadPassage) => ({
  text,
  html,
  mentions,
  calls,
  references,
});

const countWords = (text: string): number => (text.match(/[\p{L}\p{N}]\S*/gu) ?? []).length;

/** Who speaks and who is spoken to: what the passage says, else the conversation's usual order. */
function talk(
  draft: Draft,
  read: ReadPassage,
  record: DocumentRecord,
): { speaker?: string; hearer?: string } {
  if (kindOf(draft) !== 'turn') return {};
  const { values } = draft.attributes;
  const speaker = values.speaker ?? read.mentions.find((mention) => mention.role === 'speaker')?.id;
  const usual =
    record.conversation === undefined
      ? undefined
      : speaker === record.conversation.chair
        ? record.conversation.partner
        : record.conversation.chair;
  const hearer = values.to ?? usual;
  return { ...(speaker ? { speaker } : {}), ...(hearer === undefined ? {} : { hearer }) };
}

const citesOf = (links: readonly Link[]): string[] => [
  ...new Set(links.filter((link) => link.to === 'works').map((link) => link.id)),
];

/** Definitions of notes at any depth; no paragraph or heading holds one. */
const definitionsIn = (nodes: readonly Nodes[]): FootnoteDefinition[] =>
  nodes.flatMap((node) => {
    if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading') return [];
    const inside = definitionsIn(node.children);
    return node.type === 'footnoteDefinition' ? [node, ...inside] : inside;
  });

/** The notes in the order of their labels' first calls, then those that nothing calls. */
function readNotes(
  nodes: readonly RootContent[],
  passages: readonly Passage[],
  record: DocumentRecord,
  render: (definition: FootnoteDefinition) => Pick<Note, 'html' | 'text' | 'cites' | 'position'>,
): Note[] {
  const calls = passages.flatMap((made) =>
    made.calls.map((call) => ({ ...call, passage: made.id })),
  );
  const rank = (label: string): number => {
    const found = calls.findIndex((call) => call.label === label);
    return found === -1 ? calls.length : found;
  };
  return definitionsIn(nodes)
    .map((definition): Note => {
      const label = definition.label ?? definition.identifier;
      const series = isSourceNote(label) ? 'source' : 'editors';
      return {
        label,
        series,
        id: `n-${label}`,
        carried: series === 'editors' || record.notes === 'carried',
        ...render(definition),
        calls: calls
          .filter((call) => call.label === label)
          .map(({ id, passage }) => ({ id, passage })),
      };
    })
    .sort((a, b) => rank(a.label) - rank(b.label));
}
