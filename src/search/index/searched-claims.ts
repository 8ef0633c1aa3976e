/** Builds the search record of the page of claims: as of an essay with a section for each claim. */
import { typeset } from '../../engine/markdown/typography.ts';
import { CLAIMS } from '../../engine/model/addresses.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { plainText } from '../../engine/model/plain-text.ts';
import { stringsOf } from '../../strings/strings.ts';
import type { SearchedDocument } from '../records.ts';

/** The page; none without claims. Quoted passages of evidence are found where they are, and left out. */
export function searchedClaims({ claims, record }: Edition): SearchedDocument[] {
  if (claims.length === 0) return [];
  const { title, verdicts } = stringsOf(record.lang).claims;
  return [
    {
      id: CLAIMS,
      sort: 'essay',
      title,
      label: title,
      url: CLAIMS,
      topics: Object.fromEntries(claims.map((claim) => [claim.id, typeset(claim.title)])),
      places: claims.map(({ id, quotation, judgement, html }, at) => ({
        anchor: id,
        title: `${title}, § ${at + 1}`,
        text: `“${typeset(quotation)}” ${verdicts[judgement]}. ${plainText(html.reason ?? '')}`,
        topic: id,
      })),
    },
  ];
}
