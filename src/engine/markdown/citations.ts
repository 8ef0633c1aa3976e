/** Citations in editorial prose: `[@almanac-1850, p. 8; @board-1914]`. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { workAddress } from '../model/addresses.ts';
import type { CitedWork } from '../model/reference-label.ts';

/** A work named in a citation. */
export interface NamedWork {
  readonly key: string;
  /** Offset of the key in the text, in UTF-16 units. */
  readonly at: number;
}

/** A citation; the first group is what it cites. */
export const CITATION = /\[(@[^\]]+)\]/g;
/** One work; an "@" in the locator would be a second one after a comma. */
const ITEM = /^(\s*)@([\w-]+)(?:,\s*([^@]+))?$/;

/** The beginning of a citation. */
const BEGINNING = /\[@/g;

/** The offsets of citations that have no end. */
export function unclosedCitations(text: string): number[] {
  const begun = new Set(Array.from(text.matchAll(CITATION), ({ index }) => index));
  return Array.from(text.matchAll(BEGINNING), ({ index }) => index).filter((at) => !begun.has(at));
}

/** Renders the citations in a text as links, labelled as in the bibliography, and lists the cited works. */
export function readCitations(
  text: string,
  works: ReadonlyMap<string, CitedWork>,
): { content: ElementContent[]; named: NamedWork[] } {
  const content: ElementContent[] = [];
  const named: NamedWork[] = [];
  const plain = (from: number, to?: number): void => {
    const value = text.slice(from, to);
    if (value !== '') content.push({ type: 'text', value });
  };
  let end = 0;
  for (const { 0: citation, 1: items = '', index } of text.matchAll(CITATION)) {
    plain(end, index);
    end = index + citation.length;
    let at = index + '['.length;
    items.split(';').forEach((item, place) => {
      const [, indent = '', key = '', locator = ''] = ITEM.exec(item) ?? [];
      named.push({ key, at: at + indent.length + '@'.length });
      const label = [works.get(key)?.label ?? key, locator]
        .filter((part) => part !== '')
        .join(', ');
      content.push({ type: 'text', value: place === 0 ? '(' : '; ' });
      content.push(h('a', { className: ['citation'], href: workAddress(key) }, label));
      at += item.length + ';'.length;
    });
    content.push({ type: 'text', value: ')' });
  }
  plain(end);
  return { content, named };
}
