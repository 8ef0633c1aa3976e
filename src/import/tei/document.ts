/** Reads TEI P5: what the header says, and the text with its structure. https://tei-c.org/guidelines/p5/ */
import type { Block, Doubt, Inline, SourceNote } from '../blocks.ts';
import { hasWords } from '../inline-parts.ts';
import { abstractOf } from './abstract.ts';
import { blocksOf } from './blocks.ts';
import { entriesOf, handsOf, headerOf, type TeiHeader } from './header.ts';
import { Words } from './words.ts';
import { all, find, parsed } from './xml.ts';

/** A letter or document in TEI. */
export interface TeiText extends TeiHeader {
  /** What the document is about, in the words of the editors of the source. */
  readonly abstract?: readonly Inline[];
  readonly blocks: readonly Block[];
  readonly notes: readonly SourceNote[];
  readonly doubts: readonly Doubt[];
  /** Whether its lines of verse are numbered. */
  readonly hasLineNumbers: boolean;
}

/** Reads a file. @throws Error if it is no XML, or no TEI */
export function readTei(xml: string): TeiText {
  const root = parsed(xml);
  const tei = find(root, 'TEI');
  const text = tei && find(tei, 'text');
  if (tei === undefined || text === undefined) {
    throw new Error('Unexpected XML, expected TEI P5 with the elements TEI and text.');
  }
  const head = find(tei, 'teiHeader');
  const header = headerOf(head, tei);
  const entries = entriesOf(tei);
  const words = new Words(text, entries, handsOf(tei, entries));
  const source = { words, entries, language: header.language };
  const blocks = blocksOf(text, source);
  const notes = words.notes.called.map(({ element, ...note }): SourceNote => {
    const isSimple = element.children.filter(({ type }) => type === 'element').length < 2;
    return isSimple ? note : { ...note, blocks: blocksOf(element, source) };
  });
  const abstract = abstractOf(head);
  const hasLineNumbers = all(text, 'l').some(({ attributes }) => Number(attributes.n) > 0);
  return {
    ...header,
    ...(hasWords(abstract) && { abstract }),
    ...{ blocks, notes, doubts: words.doubts, hasLineNumbers },
  };
}
