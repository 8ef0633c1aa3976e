/** Reads a page of an archive of a mailing list that Pipermail made. */
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { find, textOf } from './html-tree.ts';

/** A message of a list, as its page has it. */
export interface ListMessage {
  readonly subject: string;
  readonly from: string;
  readonly date: string;
  /** Head and body: the received text. */
  readonly text: string;
  readonly headLines: number;
  /** Its Message-ID, which Pipermail puts into the address for an answer. */
  readonly messageId?: string;
}

/** Whether a page is of such an archive. */
export const isPipermail = (html: string): boolean =>
  /<!--beginarticle-->/i.test(html) || /Pipermail \d/.test(html);

/** Reads the page. @throws Error if it has no message */
export function readPipermail(html: string): ListMessage {
  const root = fromHtml(html);
  const body = find(root, 'pre');
  if (body === undefined)
    throw new Error('Unexpected page of a list without a message, expected one in <PRE>.');
  const subject = line(find(root, 'h1'));
  const author = line(find(root, 'b'));
  const address = line(links(root)[0]);
  const date = line(find(root, 'i'));
  const from = address === '' ? author : `${author} ${address}`;
  const text = textOf(body)
    .split('\n')
    .map((one) => one.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
  const made = links(root)
    .map(({ properties }) => String(properties.href ?? ''))
    .find((href) => href.includes('In-Reply-To='));
  const messageId = decodeURIComponent(/In-Reply-To=([^&"]*)/.exec(made ?? '')?.[1] ?? '');
  return {
    subject,
    from: author,
    date,
    text: `${subject}\n\n${from}\n${date}\n\n${text}\n`,
    headLines: 4,
    ...(messageId !== '' && { messageId }),
  };
}

const line = (node: Element | undefined): string => textOf(node).replaceAll(/\s+/g, ' ').trim();

/** Links to write a message, in the order of the page. */
function links(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const isMail = child.tagName === 'a' && /^mailto:/i.test(String(child.properties.href ?? ''));
    return isMail ? [child] : links(child);
  });
}
