/** A text that is imported, as blocks: what its received text and its transcription are both written from. */
import { markOfLabel } from '../engine/model/note-labels.ts';

/** Marks of words, as the source format has them: `*…*`, `**…**`, `:u[…]` and so on. */
export type MarkName =
  | 'em'
  | 'strong'
  | 'u'
  | 'sc'
  | 'sup'
  | 'sub'
  | 'del'
  | 'add'
  | 'unclear'
  | 'abbr'
  | 'lang'
  | 'speaker'
  | 'stage'
  | 'name';

/** An entry as a source names it: its key there, and its name in the source's lists. */
export interface NamedEntry {
  readonly key: string;
  readonly name?: string;
}

/** A part of a line: words, words with a mark, a name whose entry the source says, a link, the call of a note, a gap, the beginning of a page, or the end of a line. */
export type Inline =
  | string
  | {
      readonly mark: MarkName;
      readonly content: readonly Inline[];
      readonly attributes?: Attributes;
      /** Whose hand it is, as the source says. */
      readonly by?: NamedEntry;
    }
  | { readonly named: NamedEntry; readonly content: readonly Inline[] }
  /** A link to an address as the source has it; in a document that is written, to a target of the archive. */
  | { readonly link: string; readonly content: readonly Inline[]; readonly isCitation?: boolean }
  /** Works that editors cite, each with the part that is meant: `@ren-2001, p. 8`. */
  | { readonly cited: readonly string[] }
  /** How sure the editors are of the words before. */
  | { readonly certainty: 'probable' | 'possible' }
  /** A call of the editors is not received. */
  | { readonly call: string; readonly isEditorial?: boolean }
  | { readonly gap: Attributes }
  | { readonly page: string; readonly unit: 'page' | 'folio' }
  | {
      readonly emended: 'reading' | 'supplied';
      readonly text: string;
      readonly attributes: Attributes;
    };

export type Attributes = Readonly<Record<string, string>>;

/** An item of a list. Its label is received: `(a)`, `1.`. A sign such as `-` is not, unless the block says so. */
export interface Item {
  readonly label: string;
  readonly content: readonly Inline[];
  /** Its paragraphs after the first one. */
  readonly further?: readonly (readonly Inline[])[];
  readonly items?: readonly Item[];
}

/** What a block is. */
type Content =
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  /** Lines whose ends are kept. `indent` is in steps. */
  | {
      readonly kind: 'lines';
      readonly lines: readonly { readonly content: readonly Inline[]; readonly indent: number }[];
    }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly (readonly Inline[])[])[];
      readonly hasHead: boolean;
      /** How the words of each column stand, if not at its left. */
      readonly aligns?: readonly (Align | undefined)[];
    }
  /** Paragraphs that the text sets off, each with its level: 1 for `>`, 2 for `> >`. `signs` are those that are received. */
  | {
      readonly kind: 'quotation';
      readonly lines: readonly {
        readonly level: number;
        readonly signs?: string;
        readonly content: readonly Inline[];
      }[];
    }
  | { readonly kind: 'preformatted'; readonly text: string };

export type Align = 'center' | 'right';

/** A division that editors made: of a conversation by subject, or of a text by whose words it has. */
export type Division =
  | {
      readonly kind: 'topic';
      readonly id: string;
      readonly title: string;
      readonly short?: string;
    }
  | {
      readonly kind: 'voice';
      readonly id: string;
      readonly title: string;
      readonly by: NamedEntry;
    };

/** What is done in a turn; `narrates` is the one who took the record. */
export type Act = 'asks' | 'states' | 'narrates';

/** One block of the text: a passage of the document. */
export type Block = Content & {
  /** Class of the passage, such as `dateline`; several with full stops between them. */
  readonly className?: string;
  /** Anchor, if the block has one that is not counted: `head`, or that of the source. */
  readonly anchor?: string;
  /** Whether the signs of Markdown in the block are received: `>` and `-` in mail. */
  readonly hasReceivedSigns?: boolean;
  /** Of a turn: what its speaker does, and who speaks if the words do not begin with the name. */
  readonly turn?: { readonly acts: readonly Act[]; readonly speaker?: string };
  /** Who speaks, as the source says. */
  readonly speaker?: NamedEntry;
  /** Who is spoken to, as the source says. */
  readonly hearer?: NamedEntry;
  /** The divisions that it is in, the outer one first. The blocks of a division have the same object. */
  readonly within?: readonly Division[];
  /** The address of a document that stands here in the source. */
  readonly encloses?: string;
  readonly language?: string;
};

/** A note of the source, whose text may be lost, or of its editors. */
export interface SourceNote {
  readonly label: string;
  /** Whether its words are those of editors, which are not received. */
  readonly isEditorial?: boolean;
  /** Id of its kind, as the source has it. */
  readonly kind?: string;
  /** Its paragraphs, lists and tables, if it has more than one paragraph. */
  readonly blocks?: readonly Block[];
  /** First and last line of its text in the received text, counted from 1. */
  readonly lines?: readonly [number, number];
  readonly content: readonly Inline[];
}

/** Something that the editors have to decide or look at. */
export interface Doubt {
  readonly message: string;
  /** Line of the received text, if it has a place there. */
  readonly line?: number;
}

/** The words of an inline part as received: what the proof compares. Calls are received labels. */
export function receivedWords(parts: readonly Inline[]): string {
  return parts.map(receivedPart).join('');
}

function receivedPart(part: Inline): string {
  if (typeof part === 'string') return part;
  if ('call' in part) return part.isEditorial === true ? '' : markOfLabel(part.call);
  if ('cited' in part || 'certainty' in part) return '';
  if ('gap' in part) return part.gap.received ?? '';
  if ('page' in part) return '';
  if ('emended' in part) return part.attributes.received ?? '';
  return receivedWords(part.content);
}

/** A block whose inline content is changed. */
export function withContent(
  block: Block,
  change: (content: readonly Inline[]) => readonly Inline[],
): Block {
  const inLines = <Line extends { readonly content: readonly Inline[] }>(
    lines: readonly Line[],
  ): Line[] => lines.map((line) => ({ ...line, content: change(line.content) }));
  const inItems = (items: readonly Item[]): Item[] =>
    items.map(({ items: inner, further, ...item }) => ({
      ...item,
      content: change(item.content),
      ...(further !== undefined && { further: further.map(change) }),
      ...(inner !== undefined && { items: inItems(inner) }),
    }));
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, content: change(block.content) };
    case 'lines':
      return { ...block, lines: inLines(block.lines) };
    case 'quotation':
      return { ...block, lines: inLines(block.lines) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(change)) };
    case 'list':
      return { ...block, items: inItems(block.items) };
    case 'preformatted':
      return block;
  }
}
