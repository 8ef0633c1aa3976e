import { recordYaml } from './quotations.ts';
import type { Rule } from './rule.ts';

/** Every entry of a record's `readings` resolves a name in its text. Unknown ids are reported by `name-is-known`. */
export const readingIsUsed: Rule = {
  name: 'reading-is-used',
  *check(edition, context) {
    const { people, places, groups } = edition;
    const known = new Set([...people, ...places, ...groups].map((entry) => entry.id));
    for (const document of edition.documents) {
      const used = new Set(document.readingsUsed);
      for (const [form, id] of Object.entries(document.record.readings)) {
        if (used.has(form) || !known.has(id)) continue;
        yield {
          message: `Unused reading of "${form}", expected one that resolves a name in this text.`,
          file: document.file,
          point: recordYaml(context, document).locateKey(['readings', form]),
          length: form.length,
        };
      }
    }
  },
};
