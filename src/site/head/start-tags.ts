/** Finds the start tags of a page, so that attributes can be changed and everything else stays as it is. */
import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';

export type StartTag = Token.TagToken;

/** Elements whose content is text, with the state in which it is read: the standard's names for them. */
const TEXT_ELEMENTS: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
};

/** Calls `visit` with every start tag of a page, in order. Tags know where they and their attributes are. */
export function visitStartTags(html: string, visit: (tag: StartTag) => void): void {
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    handler((tag) => {
      visit(tag);
      const mode = TEXT_ELEMENTS[tag.tagName];
      if (mode !== undefined) tokenizer.state = mode;
    }),
  );
  tokenizer.write(html, true);
}

/** Where the value of an attribute begins, if the tag has it. Pages have quotation marks around values. */
export function valueStart({ location }: StartTag, name: string): number | undefined {
  const place = location?.attrs?.[name];
  return place && place.startOffset + name.length + 2;
}

const ignore = (): void => {};

/** A handler of tokens that looks at start tags only. */
const handler = (onStartTag: (tag: StartTag) => void): TokenHandler => ({
  onStartTag,
  onEndTag: ignore,
  onComment: ignore,
  onDoctype: ignore,
  onEof: ignore,
  onCharacter: ignore,
  onNullCharacter: ignore,
  onWhitespaceCharacter: ignore,
});
