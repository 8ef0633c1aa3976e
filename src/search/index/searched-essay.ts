/** Builds the search record of an essay. */
import type { Essay } from '../../engine/model/edition.ts';
import type { SearchedDocument } from '../records.ts';

/** A document with the essay's sections as passages, and their titles as topics. The first begins with the summary. */
export function searchedEssay({ record, sections }: Essay): SearchedDocument {
  const { title, summary, address } = record;
  const titled = sections.filter(({ anchor }) => anchor !== '');
  return {
    id: address,
    sort: 'essay',
    title,
    label: title,
    url: address,
    topics: Object.fromEntries(titled.map((section) => [section.anchor, section.title])),
    places: sections.map(({ anchor, text }, at) => ({
      anchor,
      title: `${title}, § ${at + 1}`,
      text: (at === 0 ? `${summary} ${text}` : text).replace(/\s+/g, ' '),
      ...(anchor === '' ? {} : { topic: anchor }),
    })),
  };
}
