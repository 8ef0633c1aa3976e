import type { Mention } from '../model/document.ts';
import { candidatesInWords, likelyCandidates } from './likely-candidates.ts';
import type { Rule } from './rule.ts';

/** A document resolves every form that several entries share. Each form is reported once per document. */
export const nameIsUnambiguous: Rule = {
  name: 'name-is-unambiguous',
  *check(edition) {
    for (const document of edition.documents) {
      const { file, passages } = document;
      const unread = new Map<string, Mention>();
      for (const mention of passages.flatMap((passage) => passage.mentions)) {
        if (mention.id === '' && !unread.has(mention.form)) unread.set(mention.form, mention);
      }
      for (const { form, candidates, position } of unread.values()) {
        const likely = likelyCandidates(edition, document, candidates);
        const first = likely[0]?.id;
        yield {
          message: `Ambiguous name "${form}", expected the document to say which entry it means: ${candidatesInWords(likely)}.`,
          file,
          point: position,
          length: form.length,
          suggestion: `readings: { ${form}: ${first} } in the front matter, or :name[${form}]{ref=${first}} here`,
        };
      }
    }
  },
};
