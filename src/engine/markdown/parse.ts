/** Parsers for the Markdown of documents and of editorial prose. */
import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import type { Extension } from 'micromark-util-types';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

const extend = (processor: Processor, extension: Extension): void => {
  const data = processor.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
};

/** Notes (`[^1]`) without the rest of GFM: a bare address in a received text is not a link. */
function remarkNotes(this: Processor): void {
  extend(this, gfmFootnote());
  const data = this.data();
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmFootnoteFromMarkdown()];
}

/** Disables constructs that a received text may contain by accident. Documents do not need them. */
function remarkPlainText(this: Processor): void {
  extend(this, {
    disable: {
      null: [
        'autolink',
        'blockQuote',
        'codeFenced',
        'codeIndented',
        'codeText',
        'htmlFlow',
        'htmlText',
        'labelStartImage',
        'list',
        'setextUnderline',
        'thematicBreak',
      ],
    },
  });
}

const prose = unified().use(remarkParse).use(remarkDirective).use(remarkNotes).freeze();
const transcription = unified()
  .use(remarkParse)
  .use(remarkDirective)
  .use(remarkNotes)
  .use(remarkPlainText)
  .freeze();

/** Parses editorial prose: CommonMark, directives and notes. */
export const parseProse = (text: string): Root => prose.parse(text);

/** Parses a document: paragraphs, headings, links, emphasis, directives and notes. Other characters are plain text. */
export const parseTranscription = (text: string): Root => transcription.parse(text);
