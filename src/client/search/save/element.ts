/** Buttons that save the results as files, or print them. */
import * as words from '#strings/search-view.ts';
import { DATA_BIBLIOGRAPHY, ELEMENT_SEARCH } from '../../../markup/contract.ts';
import type { SearchResult } from '../../../search/match/passages.ts';
import { createElement } from '../../create-element.ts';
import { saveFile } from '../../save-file.ts';
import { siteAddress } from '../../site-address.ts';
import { button } from '../order.ts';
import { documentsOf, resultsAsCsv } from './logic.ts';

/** @param found the shown results */
export function saveButtons(found: readonly SearchResult[]): HTMLElement {
  const file = document.querySelector(ELEMENT_SEARCH)?.getAttribute(DATA_BIBLIOGRAPHY);
  const documents = documentsOf(found);
  const bibliography = async (): Promise<void> => {
    const entries = await Promise.all(
      documents.map(async (address) => (await fetch(siteAddress(address + file))).text()),
    );
    saveFile(entries.join('\n'), 'application/x-bibtex', 'results.bib');
  };
  const csv = (): void =>
    saveFile(
      `\uFEFF${resultsAsCsv(found, siteAddress('/').slice(0, -1))}`,
      'text/csv',
      'results.csv',
    );
  const buttons = [
    button(words.save.csv, 'save-csv', csv),
    ...(documents.length > 0 ? [button(words.save.bibliography, 'save-bibtex', bibliography)] : []),
    button(words.save.print, 'print', () => print()),
  ];
  return createElement('p', 'order', words.save.label, ...buttons.flatMap((one) => [one, ' ']));
}
