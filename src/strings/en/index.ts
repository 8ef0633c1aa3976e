/** All words of the interface in English: a file for each part of the site. */
export * as clientCitation from './client-citation.ts';
export * as clientDocument from './client-document.ts';
export * as clientQuotationCheck from './client-quotation-check.ts';
export * as clientSelection from './client-selection.ts';
export * as clientShortcuts from './client-shortcuts.ts';
export * as dates from './dates.ts';
export * as locale from './locale.ts';
export * as numbers from './numbers.ts';
export * as searchPage from './search-page.ts';
export * as searchQuery from './search-query.ts';
export * as searchResults from './search-results.ts';
export * as searchView from './search-view.ts';
export * as site from './site.ts';
