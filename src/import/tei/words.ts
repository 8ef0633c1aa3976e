/** The words within the blocks of a TEI file, with their marks, names, notes, gaps and pages. */
import type { Element, ElementContent } from 'xast';
import type { Attributes, Doubt, Inline, MarkName, NamedEntry } from '../blocks.ts';
import { hasWords, trimmed } from '../inline-parts.ts';
import { entryAt } from './header.ts';
import { Notes } from './notes.ts';
import { HI, PLACES } from './vocabulary.ts';
import { find, words } from './xml.ts';

export class Words {
  readonly doubts: Doubt[] = [];
  readonly notes: Notes;
  readonly #entries: ReadonlyMap<string, string>;
  readonly #hands: ReadonlyMap<string, NamedEntry>;

  /**
   * @param entries the names of the file's lists by their ids
   * @param hands the entries of the hands that the header lists, by their ids
   */
  constructor(
    text: Element,
    entries: ReadonlyMap<string, string>,
    hands: ReadonlyMap<string, NamedEntry> = new Map(),
  ) {
    this.#entries = entries;
    this.#hands = hands;
    this.notes = new Notes(text, this.doubts, (content) => this.trimmed(content));
  }

  /** The words without white space around them. */
  trimmed(nodes: readonly (ElementContent | Element['children'][number])[]): Inline[] {
    return trimmed(this.of(nodes));
  }

  of(nodes: readonly (ElementContent | Element['children'][number])[]): Inline[] {
    return (nodes as readonly ElementContent[]).flatMap((node) => this.#part(node));
  }

  #part(node: ElementContent): Inline[] {
    if (node.type === 'text' || node.type === 'cdata') return [node.value.replaceAll(/\s+/g, ' ')];
    if (node.type !== 'element') return [];
    const { name, attributes } = node;
    const inner = (): Inline[] => this.of(node.children);
    const marked = (mark: MarkName, more: Attributes = {}): Inline[] => {
      const content = inner();
      if (!hasWords(content)) return content;
      const by = this.#hands.get((attributes.hand ?? '').replace(/^#/, ''));
      return [
        {
          mark,
          content,
          ...(Object.keys(more).length > 0 && { attributes: more }),
          ...(by !== undefined && { by }),
        },
      ];
    };
    switch (name) {
      case 'lb':
        return attributes.break === 'no' ? [] : ['\n'];
      case 'pb':
        return attributes.n
          ? [{ page: attributes.n, unit: attributes.type === 'folio' ? 'folio' : 'page' }]
          : [];
      case 'hi':
      case 'emph':
        return this.#highlighted(node);
      case 'del':
        return marked('del', given({ how: attributes.rend }));
      case 'add':
        return marked(
          'add',
          given({ place: PLACES[attributes.place ?? ''], how: attributes.rend }),
        );
      case 'unclear':
        return marked('unclear', given({ reason: attributes.reason?.replaceAll('-', ' ') }));
      case 'foreign':
        return attributes['xml:lang'] ? marked('lang', { is: attributes['xml:lang'] }) : inner();
      case 'persName':
      case 'placeName':
      case 'orgName':
      case 'name':
      case 'rs': {
        const entry = entryAt(node, this.#entries);
        return entry === undefined ? inner() : [{ named: entry, content: inner() }];
      }
      case 'gap':
        return [gap(node)];
      case 'supplied':
        return supplied(node);
      case 'choice':
        return this.#choice(node);
      case 'note':
        return this.notes.here(node);
      case 'ref': {
        const content = inner();
        const target = attributes.target ?? '';
        if (!hasWords(content) || !/^(?:https?:\/\/|#)\S+$/.test(target)) return content;
        const isCitation = attributes.type === 'citation';
        return [{ link: target, content, ...(isCitation && { isCitation }) }];
      }
      case 'seg':
        if (attributes.type !== 'certainty') return inner();
        return [{ certainty: attributes.cert === 'low' ? 'possible' : 'probable' }];
      case 'ptr':
        return this.notes.at(attributes.target ?? '');
      case 'speaker':
      case 'stage':
        return marked(name);
      case 'figure':
      case 'graphic':
        this.doubts.push({ message: 'A picture is left out. It stays in the original.' });
        return [];
      case 'fw':
        this.doubts.push({ message: `The running head “${words(node)}” is left out.` });
        return [];
      default:
        return inner();
    }
  }

  #highlighted(node: Element): Inline[] {
    const content = this.of(node.children);
    const rend = node.attributes.rend ?? '';
    const names = rend.split(/[\s;]+/).flatMap((one) => HI[one] ?? []);
    if (node.name === 'emph') names.push('em');
    if (names.length === 0 && rend !== '') {
      this.doubts.push({
        message: `“${words(node)}” is set as “${rend}”, for which there is no mark.`,
      });
    }
    if (!hasWords(content)) return content;
    return names.reduce<Inline[]>((inner, mark) => [{ mark, content: inner }], content);
  }

  /** What was written is received; what the editors read instead is a departure. */
  #choice(node: Element): Inline[] {
    const part = (name: string): Element | undefined => find(node, name);
    const [sic, corr, abbr, expan] = ['sic', 'corr', 'abbr', 'expan'].map(part);
    const [orig, reg] = ['orig', 'reg'].map(part);
    if (abbr !== undefined) {
      const attributes = { expanded: words(expan) };
      return [{ mark: 'abbr', content: this.of(abbr.children), attributes }];
    }
    if (sic !== undefined && corr !== undefined) {
      const received = words(sic);
      const reason = 'Corrected by the editor of the source.';
      return received.split(/\s+/).length > 8 || received === ''
        ? [received]
        : [{ emended: 'reading', text: words(corr), attributes: { received, reason } }];
    }
    if (orig !== undefined) {
      if (reg !== undefined) {
        this.doubts.push({
          message: `“${words(orig)}” is kept as written. The source also has “${words(reg)}”.`,
        });
      }
      return this.of(orig.children);
    }
    return this.of(node.children);
  }
}

function gap(node: Element): Inline {
  const { attributes } = node;
  const quantity =
    attributes.quantity && attributes.unit
      ? `${attributes.quantity} ${attributes.unit}`
      : undefined;
  const desc = words(find(node, 'desc'));
  const extent = [desc, attributes.extent, quantity].find((one) => one) ?? 'unknown';
  return { gap: { extent, ...given({ reason: attributes.reason?.replaceAll('-', ' ') }) } };
}

function supplied(node: Element): Inline[] {
  const text = words(node);
  const reason =
    node.attributes.reason?.replaceAll('-', ' ') ?? 'Supplied by the editor of the source.';
  return text === '' ? [] : [{ emended: 'supplied', text, attributes: { reason } }];
}

const given = (attributes: Readonly<Record<string, string | null | undefined>>): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '',
    ),
  );
