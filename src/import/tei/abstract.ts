/** What a TEI file says that a document is about: editorial prose of one paragraph. */
import type { Element } from 'xast';
import type { Inline } from '../blocks.ts';
import { Words } from './words.ts';
import { find } from './xml.ts';

/** The words of the abstract in the header, with emphasis, links, citations and degrees of certainty; none where there is none. */
export function abstractOf(header: Element | undefined): Inline[] {
  const abstract = header && find(header, 'abstract');
  if (abstract === undefined) return [];
  return prose(new Words(abstract, new Map()).trimmed(abstract.children));
}

/** Without what only transcriptions have: notes, gaps, pages, readings, and marks of how words are written. */
const prose = (parts: readonly Inline[]): Inline[] =>
  parts.flatMap((part): Inline[] => {
    if (part === '\n') return [' '];
    if (typeof part === 'string' || 'certainty' in part) return [part];
    if ('emended' in part) return [part.text];
    if (!('content' in part)) return [];
    const content = prose(part.content);
    const isKept = 'link' in part || ('mark' in part && /^(?:em|strong)$/.test(part.mark));
    return isKept ? [{ ...part, content }] : content;
  });
