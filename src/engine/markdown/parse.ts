/** Parsers for the Markdown of documents and of editorial prose. */
import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { noteRepeatedAttributes } from './repeated-attributes.ts';

const extend = (processor: Processor, extension: Extension): void => {
  const data = processor.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
};

/** Notes (`[^1]`) and tables without the rest of GFM: a bare address in a received text is not a link. */
function remarkNotesAndTables(this: Processor): void {
  extend(this, gfmFootnote());
  extend(this, gfmTable());
  const data = this.data();
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmFootnoteFromMarkdown(),
    gfmTableFromMarkdown(),
  ];
}

/** Keeps what directives repeat: see `repeatedAttributes`. */
function remarkRepeatedAttributes(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), noteRepeatedAttributes()];
}

/** Disables constructs that a received text may contain by accident. Documents do not need them. */
function remarkPlainText(this: Processor): void {
  extend(this, {
    disable: {
      null: [
        'autolink',
        'codeIndented',
        'codeText',
        'htmlFlow',
        'htmlText',
        'setextUnderline',
        'thematicBreak',
      ],
    },
  });
}

const prose = unified()
  .use(remarkParse)
  .use(remarkDirective)
  .use(remarkRepeatedAttributes)
  .use(remarkNotesAndTables)
  .freeze();
const transcription = unified()
  .use(remarkParse)
  .use(remarkDirective)
  .use(remarkRepeatedAttributes)
  .use(remarkNotesAndTables)
  .use(remarkPlainText)
  .freeze();

/** Parses editorial prose: CommonMark, directives and notes. */
export const parseProse = (text: string): Root => prose.parse(text);

/**
 * Parses a document: paragraphs, headings, lists, quotations, tables, fences, links, emphasis, directives and notes. Other
 * characters are plain text. Images are parsed to be reported.
 */
export const parseTranscription = (text: string): Root => transcription.parse(text);
