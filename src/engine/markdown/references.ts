/** Reads references: phrases that refer to passages, `[as before](i#t8-t12)`, or to a document, `[the log](log)`. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Link } from 'mdast';
import { CLASS_REFERENCE } from '../../markup/contract.ts';
import { foldLayout } from '../../markup/relation.ts';
import { documentAddress, passageAddress } from '../model/addresses.ts';
import type { InlineState } from './inline-state.ts';
import { LINK_WITHOUT_WORDS } from './nested-links.ts';
import { offsetOf } from './source-text.ts';
import { parseTarget } from './targets.ts';

/**
 * Records a reference whose phrase has been read, and renders it.
 * @param start offset of the phrase in the text of the passage
 * @param children the rendered phrase
 * @returns the phrase without a link if its address is not a document or passage, which is reported
 */
export function readReference(
  node: Link,
  start: number,
  children: ElementContent[],
  state: InlineState,
  linked: boolean,
): ElementContent[] {
  const { source } = state.context;
  const { url } = node;
  const offset = offsetOf(node);
  const target = parseTarget(url);
  const at = source.text.indexOf(`](${url}`, offset);
  const position = source.point(at === -1 ? offset : at + ']('.length);
  if (foldLayout(state.text.slice(start)) === '') {
    source.report('link-holds-words', source.point(offset), LINK_WITHOUT_WORDS);
  }
  if (node.title != null) {
    source.report(
      'inline-is-transcribable',
      position,
      `Unexpected title "${node.title}" of an address, expected the address alone.`,
      { length: url.length },
    );
  }
  if (target === undefined || (target.to !== 'passage' && target.to !== 'document')) {
    source.report(
      'reference-lands',
      position,
      `Unexpected address "${url}", expected a document or passage such as i#t8 or i#t8-t12.`,
      { length: url.length },
    );
    return children;
  }
  const { id: document, first, last } = target;
  state.links.push({
    ...target,
    file: source.file,
    position,
    length: url.length,
    from: state.id,
  });
  const isPassage = first !== undefined && last !== undefined;
  if (isPassage) {
    const { text } = state;
    const phrase = text.slice(start);
    state.references.push({ document, first, last, phrase, start, end: text.length });
  } else {
    state.documentReferences.push({ document, start, end: state.text.length });
  }
  if (!linked) return children;
  const href = isPassage ? passageAddress(document, first, last) : documentAddress(document);
  return [h('a', { className: [CLASS_REFERENCE], href }, children)];
}
