import { linksOf, placeOfLink } from './links.ts';
import { addressProblem, pagesOf } from './pages.ts';
import { quotations } from './quotations.ts';
import type { Rule } from './rule.ts';
import { targetProblem } from './targets.ts';

/** Every link and quotation leads to an existing document and to existing passages in their order. */
export const referenceLands: Rule = {
  name: 'reference-lands',
  *check(edition, context) {
    for (const link of linksOf(edition)) {
      if (link.to === 'page') {
        const found = addressProblem(link.id, pagesOf(edition));
        if (found !== undefined) yield { ...found, ...placeOfLink(link) };
      }
      if (link.to !== 'passage' && link.to !== 'document') continue;
      const { id: document, first, last } = link;
      const found = targetProblem(edition, context, { document, first, last });
      if (found !== undefined) yield { ...found, ...placeOfLink(link) };
    }
    for (const { document, passage, file, locate } of quotations(edition, context)) {
      const whole = targetProblem(edition, context, { document });
      const found = whole ?? targetProblem(edition, context, { document, first: passage });
      if (found === undefined) continue;
      yield {
        ...found,
        file,
        point: locate(whole === undefined ? 'passage' : 'document'),
        length: (whole === undefined ? passage : document).length,
      };
    }
  },
};
