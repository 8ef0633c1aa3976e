/** The words of a document in TEI: sections, passages, names, notes, emendations. */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { DocumentData, PartData, PassageData } from '../data/document.ts';
import { entryId, nameElement } from './names.ts';
import { nested, type Span } from './spans.ts';

/** An anchor as an id of XML, which begins with a letter. */
const xmlId = (anchor: string): string => (/^\p{L}/u.test(anchor) ? anchor : `_${anchor}`);

/** Passages and notes, with ids that are the fragments of their addresses. */
export function textElement(data: DocumentData): Element {
  const back = [...notesDivision(data), ...departuresDivision(data)];
  return x('text', [
    x('body', flow(data.body, data)),
    ...(back.length > 0 ? [x('back', back)] : []),
  ]);
}

/** The parts of a division. TEI has nothing but divisions after a division: what follows one is put into another. */
function flow(parts: readonly PartData[], data: DocumentData): Element[] {
  const first = parts.findIndex(isSection);
  const loose = first === -1 ? parts : parts.slice(0, first);
  const elements = loose.map((part, index) => passageOf(part, data, index === 0));
  const divisions: Element[] = [];
  let run: Element[] = [];
  const close = (): void => {
    if (run.length > 0) divisions.push(x('div', { type: 'matter' }, run));
    run = [];
  };
  for (const part of parts.slice(loose.length)) {
    if (part.type === 'topic' || part.type === 'voice') {
      close();
      divisions.push(division(part, data));
    } else {
      run.push(passageOf(part, data, run.length === 0));
    }
  }
  close();
  return [...elements, ...divisions];
}

const isSection = ({ type }: PartData): boolean => type === 'topic' || type === 'voice';

/** A section. Its heading is the editors'. */
function division(part: Extract<PartData, { parts: unknown }>, data: DocumentData): Element {
  const id = { 'xml:id': xmlId(part.id) };
  const heading = (words: string): Element =>
    x('head', { type: 'editorial', resp: '#editors' }, words);
  if (part.type === 'topic') {
    return x('div', { type: 'topic', ...id }, [heading(part.title), ...flow(part.parts, data)]);
  }
  return x('div', { type: 'part', ...id, corresp: `#${agentId(part.by, data)}` }, [
    heading(part.label),
    ...flow(part.parts, data),
  ]);
}

/** Id of the person or group whose words a section has. */
function agentId(id: string, { entities }: DocumentData): string {
  const isPerson = entities.some((one) => one.id === id && one.register === 'people');
  return entryId(isPerson ? 'people' : 'groups', id);
}

function passageOf(part: PartData, data: DocumentData, isFirst: boolean): Element {
  const passage = data.passages.find(({ id }) => id === part.id);
  if (passage === undefined) throw new Error(`${data.id} has no passage ${part.id}`);
  const content = passageContent(passage);
  if (part.type === 'enclosure') {
    const target = new URL(`../${part.document}/`, data.url).href;
    return x('ab', { 'xml:id': xmlId(passage.id), type: 'enclosure' }, [
      x('ref', { target }, content),
    ]);
  }
  return passageElement(passage, content, isFirst);
}

function passageElement(
  { id, kind, citation, speaker }: PassageData,
  content: ElementContent[],
  isFirst: boolean,
): Element {
  const named = { 'xml:id': xmlId(id), n: citation };
  if (kind === 'turn') {
    const who = speaker === undefined ? undefined : `#${entryId('people', speaker)}`;
    return x('sp', { ...named, who }, [x('p', content)]);
  }
  if (kind === 'heading') {
    return isFirst ? x('head', named, content) : x('ab', { ...named, type: 'heading' }, content);
  }
  return x('p', named, content);
}

function passageContent({
  id,
  text,
  names,
  calls,
  references,
  departures,
}: PassageData): ElementContent[] {
  const spans: Span[] = [
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
    ...departures.map(({ start, end, received }, index) => ({
      start,
      end,
      element: (content: ElementContent[]) =>
        x('choice', { 'xml:id': departureId(id, index) }, [
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

/** The notes, a division for each series. */
const notesDivision = ({ notes, series }: DocumentData): Element[] =>
  series.map(({ id, name }) =>
    x('div', { type: 'notes', subtype: id }, [
      x('head', { type: 'editorial' }, name),
      ...notes
        .filter((note) => note.series === id)
        .map((note) =>
          x('note', { 'xml:id': xmlId(note.id), n: note.label, type: id }, [x('p', note.text)]),
        ),
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
