import type { Rule } from './rule.ts';
import { quoteBeginning } from './wording.ts';

/** Every published address still leads to its words, or the registry has their new address. */
export const anchorIsKept: Rule = {
  name: 'anchor-is-kept',
  *check(_edition, { yaml: { anchors: yaml }, anchors }) {
    const { file } = yaml;
    for (const { page, path } of anchors.removedPages) {
      yield {
        message: `Missing page "${page.page}", expected it in every edition since ${page.since}.`,
        file,
        point: yaml.locate(path),
        length: page.page.length,
      };
    }
    for (const { page, entry, path } of anchors.missing) {
      yield {
        message:
          `Missing anchor "${page}#${entry.id}", ${quoteBeginning(entry.words)}, published since edition ${entry.since}; ` +
          'expected it in the document, or an entry here that says where its words are now.',
        file,
        point: yaml.locate([...path, 'id']),
        length: entry.id.length,
        suggestion: 'npm run anchors',
      };
    }
    for (const { entry, path } of anchors.misdirected) {
      const to = entry.to?.join(', ') ?? '';
      yield {
        message: `Unexpected address "${to}" for "${entry.id}", expected an anchor with its words: ${quoteBeginning(entry.words)}.`,
        file,
        point: yaml.locate([...path, 'to', 0]),
        length: to.length,
        suggestion: 'npm run anchors',
      };
    }
  },
};
