/** The blocks of a document's page, in reading order. */
import { documentAddress, entryAddress } from '../engine/model/addresses.ts';
import { citePassages } from '../engine/model/citing.ts';
import type { Block, Document, Passage, Voice } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { documentOf, partyOf } from '../engine/model/entries.ts';
import { extentOf } from '../engine/model/extent.ts';
import { aliasesOf } from '../engine/model/former-anchors.ts';
import { headerLineOf, isLetterHead } from '../engine/model/letter-head.ts';
import { stringsOf } from '../strings/strings.ts';
import { type PassageView, passageView } from './passage.ts';

/** A block of a document's page. */
export type BlockView =
  | { readonly type: 'passage'; readonly passage: PassageView }
  /** Passages that quote earlier messages. A reader can fold them. */
  | { readonly type: 'quoted'; readonly passages: readonly PassageView[] }
  /** A part of a record without a speaker: its head or its end. */
  | {
      readonly type: 'matter';
      readonly place: 'head' | 'end';
      readonly passage: PassageView;
    }
  | {
      readonly type: 'topic';
      readonly id: string;
      readonly aliases: readonly string[];
      readonly title: string;
      /** The range of its passages: `7–17`. */
      readonly range: string;
      readonly blocks: readonly BlockView[];
    }
  | {
      readonly type: 'section';
      readonly id: string;
      readonly aliases: readonly string[];
      readonly level: number;
      /** The label of the part: its author and its function. */
      readonly author: string;
      readonly part?: string | undefined;
      readonly letterHead?: LetterHeadView | undefined;
      readonly blocks: readonly BlockView[];
    }
  | {
      readonly type: 'enclosure';
      /** The words that introduce the enclosed document. */
      readonly passage: PassageView;
      /** The enclosed document, which has a page of its own. */
      readonly href: string;
      readonly extent: string;
    };

/** The head of a message: its lines with the editors' labels, and the recipients in the record. */
export interface LetterHeadView {
  readonly lines: readonly { readonly term: string; readonly passage: PassageView }[];
  readonly recipients: readonly { readonly href: string; readonly name: string }[];
}

/**
 * The blocks of a document's body.
 * @param page the page that has the addresses of its passages, if another one shows the blocks
 */
export function blockViews(edition: Edition, document: Document, page?: string): BlockView[] {
  const strings = stringsOf(edition.record.lang);
  const isConversation = document.topics.length > 0;
  const firstTurn = document.passages.findIndex(({ kind }) => kind === 'turn');
  const isBeforeTurns = ({ id }: Passage): boolean =>
    document.passages.findIndex((one) => one.id === id) < firstTurn;
  const aliases = (id: string): readonly string[] => aliasesOf(edition, document.id, id);
  const passageOf = (passage: Passage): PassageView => ({
    ...passageView(edition, document, passage),
    ...(page === undefined ? {} : { address: `${page}#${passage.id}` }),
  });

  const viewsOf = (blocks: readonly Block[]): BlockView[] => {
    const views: BlockView[] = [];
    for (const block of blocks) {
      const view = viewOf(block);
      const last = views.at(-1);
      if (!isQuoted(block) || view.type !== 'passage') views.push(view);
      else if (last?.type === 'quoted') {
        views[views.length - 1] = { ...last, passages: [...last.passages, view.passage] };
      } else views.push({ type: 'quoted', passages: [view.passage] });
    }
    return views;
  };

  const viewOf = (block: Block): BlockView => {
    switch (block.type) {
      case 'topic': {
        const { id, title } = block.topic;
        const range = passageRange(document, block.blocks);
        const blocks = viewsOf(block.blocks);
        return { type: 'topic', id, aliases: aliases(id), title, range, blocks };
      }
      case 'voice':
        return sectionOf(block.voice, block.blocks);
      case 'enclosure': {
        const enclosed = documentOf(edition, block.document);
        return {
          type: 'enclosure',
          passage: passageOf(block.passage),
          href: documentAddress(enclosed.id),
          extent: extentOf(enclosed, strings),
        };
      }
      case 'passage': {
        const passage = passageOf(block.passage);
        if (!isConversation || block.passage.kind !== 'frame') return { type: 'passage', passage };
        return { type: 'matter', place: isBeforeTurns(block.passage) ? 'head' : 'end', passage };
      }
    }
  };

  const sectionOf = ({ id, label, level }: Voice, blocks: readonly Block[]): BlockView => {
    const [author = '', part] = label.split('; ');
    const firstOther = blocks.findIndex((block) => !isLetterHead(block));
    const headLength = firstOther === -1 ? blocks.length : firstOther;
    return {
      type: 'section',
      id,
      aliases: aliases(id),
      level,
      author,
      ...(part === undefined ? {} : { part }),
      ...(headLength > 0 ? { letterHead: letterHeadOf(blocks.slice(0, headLength)) } : {}),
      blocks: viewsOf(blocks.slice(headLength)),
    };
  };

  const letterHeadOf = (blocks: readonly Block[]): LetterHeadView => ({
    lines: blocks.flatMap((block) => {
      if (block.type !== 'passage') return [];
      const line = headerLineOf(block.passage.id);
      const term = line === undefined ? '' : strings.document.letterHead[line];
      return [{ term, passage: passageOf(block.passage) }];
    }),
    recipients: document.record.to.map((id) => {
      const { register, entry } = partyOf(edition, id);
      return { href: entryAddress[register](entry.id), name: entry.name };
    }),
  });

  return viewsOf(document.body);
}

/** Whether a block is a quotation with received marks, as in mail. */
const isQuoted = (block: Block): boolean =>
  block.type === 'passage' && block.passage.segments.some(({ isMarked }) => isMarked);

/** The range of the passages directly in `blocks`, without the document: `7–17` of `I.7–17`. */
function passageRange(document: Document, blocks: readonly Block[]): string {
  const passages = blocks.flatMap((block) => (block.type === 'passage' ? [block.passage] : []));
  const [first, last] = [passages[0], passages.at(-1)];
  return first && last
    ? citePassages(document, first, last).slice(document.citationPrefix.length + 1)
    : '';
}
