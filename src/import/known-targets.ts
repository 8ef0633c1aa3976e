/** Links of a source in the archive: to documents, passages, notes, entries, terms, works and pages. */
import { AUTHORITY } from '../engine/schemas/registers.ts';
import { REGISTERS } from '../engine/source/registers.ts';
import { type Block, type Inline, receivedWords, type SourceNote, withContent } from './blocks.ts';

/** What links may lead to. */
export interface Targets {
  /** The address of the edition, without the slash at its end. */
  readonly url: string;
  /** Ids of documents by the addresses of their pages in the source. */
  readonly pages: ReadonlyMap<string, string>;
  readonly documents: ReadonlySet<string>;
  /** Labels of works by their ids. */
  readonly works: ReadonlyMap<string, string>;
  /** Ids of entries and terms, each with its register: `people/mara-quill`, `terms/fathom`. */
  readonly entries: ReadonlySet<string>;
}

/** Blocks whose links lead to targets of the archive. Other links are words. */
export const withTargets = (blocks: readonly Block[], targets: Targets): Block[] =>
  blocks.map(({ encloses, ...block }): Block => {
    const target = encloses === undefined ? undefined : targetOf(encloses, targets);
    const isDocument = target !== undefined && targets.documents.has(target);
    const changed = withContent(block as Block, (content) => linked(content, targets));
    return isDocument ? ({ ...changed, encloses: target } as Block) : changed;
  });

/** The same of notes. */
export const notesWithTargets = (notes: readonly SourceNote[], targets: Targets): SourceNote[] =>
  notes.map((note) => ({
    ...note,
    content: linked(note.content, targets),
    ...(note.blocks !== undefined && { blocks: withTargets(note.blocks, targets) }),
  }));

/** The same of words. */
export function linked(content: readonly Inline[], targets: Targets): Inline[] {
  const out: Inline[] = [];
  const inner = (part: Inline): Inline =>
    typeof part !== 'string' && 'content' in part
      ? { ...part, content: linked(part.content, targets) }
      : part;
  for (const part of content) {
    if (typeof part === 'string' || !('link' in part)) {
      out.push(inner(part));
      continue;
    }
    const work = part.isCitation === true ? citationOf(part, targets) : undefined;
    const target = targetOf(part.link, targets);
    if (work !== undefined) out.push({ cited: [work] });
    else if (target === undefined) out.push(...linked(part.content, targets));
    else out.push({ link: target, content: linked(part.content, targets) });
  }
  return joinedCitations(out);
}

/** Works within one pair of brackets as one citation, which the page puts into brackets. */
function joinedCitations(content: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const part of content) {
    const [before, last] = [out.at(-2), out.at(-1)];
    if (isCited(part) && last === '; ' && isCited(before)) {
      out.splice(-2, 2, { cited: [...before.cited, ...part.cited] });
    } else if (typeof part === 'string' && isCited(last) && typeof before === 'string') {
      const isInBrackets = before.endsWith('(') && part.startsWith(')');
      if (isInBrackets) out.splice(-2, 2, before.slice(0, -1), last, part.slice(1));
      else out.push(part);
    } else {
      out.push(part);
    }
  }
  return out.filter((part) => part !== '');
}

const isCited = (part: Inline | undefined): part is Extract<Inline, { cited: unknown }> =>
  typeof part === 'object' && 'cited' in part;

/** A work and the part of it that is meant: `@ren-2001, p. 8`. */
function citationOf(
  { link, content }: Extract<Inline, { link: string }>,
  { works }: Targets,
): string | undefined {
  const key = /#([\w-]+)$/.exec(link)?.[1] ?? '';
  const label = works.get(key);
  const words = receivedWords(content);
  if (label === undefined || !words.startsWith(label)) return undefined;
  return `@${key}${words.slice(label.length)}`;
}

/** An address as editors write it: `log#t3-t5`, `person:mara-quill`, `term:fathom`, `/about/`. */
function targetOf(
  address: string,
  { url, pages, documents, entries }: Targets,
): string | undefined {
  const [whole = '', fragment = ''] = address.split('#');
  const [page = '', query = ''] = whole.split('?');
  const path = page.startsWith(`${url}/`) ? page.slice(url.length) : undefined;
  const [, folder = '', id = ''] = /^\/([\w-]+)\/([\w-]*)\/?$/.exec(path ?? '') ?? [];
  const document = pages.get(page) ?? (folder === 'documents' ? id : undefined);
  if (document !== undefined) {
    if (!documents.has(document)) return undefined;
    const to = /^to=(\d+)$/.exec(query)?.[1];
    const kind = /^\D+/.exec(fragment)?.[0] ?? '';
    const range = to === undefined ? '' : `-${kind}${to}`;
    return fragment === '' ? document : `${document}#${fragment}${range}`;
  }
  if (path === undefined) return undefined;
  if (folder === 'terms') return entries.has(`terms/${fragment}`) ? `term:${fragment}` : undefined;
  const register = REGISTERS.find((one) => one === folder);
  if (register === undefined || id === '') return fragment === '' ? path : `${path}#${fragment}`;
  return entries.has(`${register}/${id}`) ? `${AUTHORITY[register].singular}:${id}` : undefined;
}
