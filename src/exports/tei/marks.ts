/** Marks of words in TEI: https://tei-c.org/release/doc/tei-p5-doc/en/html/PH.html */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { DocumentData, MarkData } from '../data/document.ts';
import { agentId } from './names.ts';

/** The values of `rend` for marks that are a matter of letters. */
const RENDERED: Readonly<Partial<Record<MarkData['kind'], string>>> = {
  italic: 'italic',
  bold: 'bold',
  underlined: 'underline',
  'small-capitals': 'small-caps',
  superscript: 'superscript',
  subscript: 'subscript',
};

/** The element of a mark. */
export function markElement(mark: MarkData, content: ElementContent[]): Element {
  const { kind, place, by, how, reason, extent, expanded = '' } = mark;
  const rend = RENDERED[kind];
  if (rend !== undefined) return x('hi', { rend }, content);
  const hand = by === undefined ? undefined : `#${handId(by)}`;
  switch (kind) {
    case 'deleted':
      return x('del', { hand, rend: how }, content);
    case 'added':
      return x('add', { place, hand, rend: how }, content);
    case 'abbreviation':
      return x('choice', [x('abbr', content), x('expan', { resp: '#editors' }, expanded)]);
    case 'language':
      return x('foreign', { 'xml:lang': mark.is }, content);
    case 'page-break':
      return x('pb', { 'xml:id': mark.id, n: mark.number, type: mark.unit });
    case 'gap':
      return x('gap', { reason: tokens(reason), resp: '#editors' }, [x('desc', extent ?? '')]);
    default:
      return x('unclear', { reason: tokens(reason), resp: '#editors' }, content);
  }
}

/** The hands of a document, in its header. */
export function handNotes(data: DocumentData): Element[] {
  const marks = data.passages.flatMap((passage) => passage.marks ?? []);
  const hands = [...new Set(marks.flatMap(({ by }) => by ?? []))];
  if (hands.length === 0) return [];
  return [
    x(
      'handNotes',
      hands.map((id) =>
        x('handNote', { 'xml:id': handId(id), scribeRef: `#${agentId(id, data)}` }),
      ),
    ),
  ];
}

const handId = (id: string): string => `hand.${id}`;

/** Words as one value of an attribute, which has no spaces. */
export const tokens = (words: string | undefined): string | undefined =>
  words?.trim().replaceAll(/\s+/g, '-');
