/** The words of a document in TEI: sections, passages, names, notes, emendations. */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { markOfLabel } from '../../engine/model/note-labels.ts';
import type { Strings } from '../../strings/strings.ts';
import type { DocumentData, PartData, PassageData } from '../data/document.ts';
import { actId } from './acts.ts';
import { closers, lettersEnds, opener, type TeiPassage } from './letter-parts.ts';
import { markElement, tokens } from './marks.ts';
import { agentId, entryId, nameElement } from './names.ts';
import { proseContent } from './prose-content.ts';
import { type SectionedPart, sectioned } from './sections.ts';
import { hasSpeaker, hasVerse, segmentSpans, speechElement, verseElement } from './segments.ts';
import { nested, type Span } from './spans.ts';

/** An anchor as an id of XML, which begins with a letter. */
export const xmlId = (anchor: string): string => (/^\p{L}/u.test(anchor) ? anchor : `_${anchor}`);

/** The document, and the place of each passage by its id. */
interface Source {
  readonly data: DocumentData;
  readonly places: ReadonlyMap<string, number>;
}

/** Passages and notes, with ids that are the fragments of their addresses. */
export function textElement(data: DocumentData, strings: Strings): Element {
  const source = { data, places: new Map(data.passages.map(({ id }, place) => [id, place])) };
  const back = [...notesDivision(data, strings), ...departuresDivision(data)];
  return x('text', [
    x('body', flow(sectioned(data.body, data), source)),
    ...(back.length > 0 ? [x('back', back)] : []),
  ]);
}

/** The parts of a division. TEI has nothing but divisions after a division: what follows one is put into another. */
function flow(parts: readonly SectionedPart[], source: Source): Element[] {
  const first = parts.findIndex(isSection);
  const loose = first === -1 ? parts : parts.slice(0, first);
  const divisions: Element[] = [];
  let run: PartData[] = [];
  const close = (): void => {
    if (run.length > 0) divisions.push(x('div', { type: 'matter' }, looseElements(run, source)));
    run = [];
  };
  for (const part of parts.slice(loose.length)) {
    if (isSection(part)) {
      close();
      divisions.push(division(part, source));
    } else {
      run.push(part as PartData);
    }
  }
  close();
  return [...looseElements(loose as PartData[], source), ...divisions];
}

const isSection = (part: SectionedPart): part is Extract<SectionedPart, { parts: unknown }> =>
  'parts' in part;

/** Passages in no section: a heading, what opens a letter, paragraphs, what closes a letter. */
function looseElements(parts: readonly PartData[], source: Source): Element[] {
  const passages = parts.map(({ id }) => source.data.passages[source.places.get(id) ?? -1]);
  const heads = passages[0]?.kind === 'heading' ? 1 : 0;
  const { opening, closing } = lettersEnds(passages.slice(heads));
  const made = parts.slice(heads).map((part) => teiPassage(part, source));
  return [
    ...parts.slice(0, heads).map((part) => passageOf(part, source, true)),
    ...opener(made.slice(0, opening)),
    ...parts
      .slice(heads + opening, parts.length - closing)
      .map((part, index) => passageOf(part, source, heads + opening + index === 0)),
    ...closers(made.slice(made.length - closing)),
  ];
}

/** A section. Its heading is the editors', or the passage with which it begins. */
function division(part: Extract<SectionedPart, { parts: unknown }>, source: Source): Element {
  if (part.type === 'section') return x('div', { type: 'section' }, flow(part.parts, source));
  const id = { 'xml:id': xmlId(part.id) };
  const heading = (words: string): Element =>
    x('head', { type: 'editorial', resp: '#editors' }, words);
  const inner = flow(sectioned(part.parts, source.data), source);
  if (part.type === 'topic') {
    return x('div', { type: 'topic', n: part.short, ...id }, [heading(part.title), ...inner]);
  }
  const corresp = `#${agentId(part.by, source.data)}`;
  return x('div', { type: 'part', ...id, corresp }, [heading(part.label), ...inner]);
}

function passageOf(part: PartData, source: Source, isFirst: boolean): Element {
  const { passage, attributes, content } = teiPassage(part, source);
  if (part.type === 'enclosure') {
    const target = new URL(`../${part.document}/`, source.data.url).href;
    return x('ab', { 'xml:id': attributes['xml:id'], type: 'enclosure' }, [
      x('ref', { target }, content),
    ]);
  }
  return passageElement({ passage, attributes, content }, isFirst);
}

/** A passage with its attributes and content. */
function teiPassage(part: PartData, { data, places }: Source): TeiPassage {
  const index = places.get(part.id) ?? -1;
  const passage = data.passages[index];
  if (passage === undefined) throw new Error(`${data.id} has no passage ${part.id}`);
  const content = passageContent(passage);
  const lines = linesOfVerse(content);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first && passage.isContinued) first.attributes.part = 'F';
  if (last && data.passages[index + 1]?.isContinued) {
    last.attributes.part = passage.isContinued && first === last ? 'M' : 'I';
  }
  const attributes = { 'xml:id': xmlId(passage.id), n: passage.citation, 'xml:lang': passage.lang };
  return { passage, attributes, content };
}

const linesOfVerse = (content: readonly ElementContent[]): Element[] =>
  content.filter((node): node is Element => node.type === 'element' && node.name === 'l');

/** Elements that are passages by themselves. */
const BLOCKS: ReadonlySet<string> = new Set(['list', 'table', 'quote', 'ab']);

function passageElement({ passage, attributes, content }: TeiPassage, isFirst: boolean): Element {
  const { kind, part, segments = [], speaker, hearer, acts } = passage;
  const [who, toWhom] = [speaker, hearer].map((id) => id && `#${entryId('people', id)}`);
  if (kind === 'turn') {
    const ana = acts.map((act) => `#${actId(act)}`).join(' ') || undefined;
    return x('sp', { ...attributes, who, toWhom, ana }, [x('p', content)]);
  }
  if (kind === 'heading') {
    return isFirst
      ? x('head', attributes, content)
      : x('ab', { ...attributes, type: 'heading' }, content);
  }
  const isVerse = hasVerse(segments);
  if (hasSpeaker(segments)) return speechElement({ ...attributes, who }, content, isVerse);
  if (isVerse) return verseElement(attributes, content);
  const [block] = content;
  if (block?.type === 'element' && BLOCKS.has(block.name) && content.length === 1) {
    return {
      ...block,
      attributes: { ...attributes, ...block.attributes } as Element['attributes'],
    };
  }
  if (part === 'stage') return x('stage', attributes, content);
  if (part === 'margin') return x('note', { ...attributes, place: 'margin' }, content);
  return part === undefined
    ? x('p', attributes, content)
    : x('ab', { ...attributes, type: part }, content);
}

function passageContent({
  id,
  text,
  segments = [],
  names,
  calls,
  references,
  departures,
  marks = [],
}: PassageData): ElementContent[] {
  const spans: Span[] = [
    ...segmentSpans(segments),
    ...marks.map((mark) => ({
      start: mark.start,
      end: mark.end,
      element: (content: ElementContent[]) => markElement(mark, content),
    })),
    ...references.map(({ start, end, url }) => ({
      start,
      end,
      element: (content: ElementContent[]) => x('ref', { target: url, resp: '#editors' }, content),
    })),
    ...names.map(({ start, end, register, ids, isSpeaker }) => ({
      start,
      end,
      element: (content: ElementContent[]) => nameElement(register, ids, isSpeaker, content),
    })),
    ...departures.map(({ start, end, received, reason }, index) => ({
      start,
      end,
      element: (content: ElementContent[]) =>
        received === ''
          ? x(
              'supplied',
              { 'xml:id': departureId(id, index), reason: tokens(reason), resp: '#editors' },
              content,
            )
          : x('choice', { 'xml:id': departureId(id, index) }, [
              x('sic', received),
              x('corr', { resp: '#editors' }, content),
            ]),
    })),
    ...calls.map(({ id: call, at, note }) => ({
      start: at,
      end: at,
      element: () => x('ptr', { 'xml:id': xmlId(call), type: 'note', target: `#${xmlId(note)}` }),
    })),
  ];
  return nested(text, spans);
}

const departureId = (passage: string, index: number): string =>
  `departure.${xmlId(passage)}.${index + 1}`;

/** The notes, a division for each series. Those that the source does not have are the editors', and what stands for lost words. */
const notesDivision = ({ notes, series }: DocumentData, strings: Strings): Element[] =>
  series.map(({ id, name, isReceived }) =>
    x('div', { type: 'notes', subtype: id }, [
      x('head', { type: 'editorial' }, name),
      ...notes
        .filter((note) => note.series === id)
        .map((note) => {
          const resp = isReceived && note.text !== '' ? undefined : '#editors';
          const attributes = {
            'xml:id': xmlId(note.id),
            n: markOfLabel(note.label),
            type: id,
            subtype: note.kind?.id,
            resp,
          };
          const content = proseContent(note.html, strings);
          return x('note', attributes, content.length > 0 ? content : [x('p')]);
        }),
    ]),
  );

/** Why words depart from the received text. */
function departuresDivision({ passages }: DocumentData): Element[] {
  const reasons = passages.flatMap(({ id, departures }) =>
    departures.map(({ reason }, index) =>
      x('note', { type: 'departure', target: `#${departureId(id, index)}` }, [x('p', reason)]),
    ),
  );
  return reasons.length === 0 ? [] : [x('div', { type: 'departures' }, reasons)];
}
