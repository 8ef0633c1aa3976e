/** All words of the interface in English: a file for each part of the site. */
export * as bibliography from './bibliography.ts';
export * as check from './check.ts';
export * as chronology from './chronology.ts';
export * as citations from './citations.ts';
export * as concordance from './concordance.ts';
export * as conversation from './conversation.ts';
export * as dates from './dates.ts';
export * as document from './document.ts';
export * as documents from './documents.ts';
export * as genres from './genres.ts';
export * as home from './home.ts';
export * as notes from './notes.ts';
export * as numbers from './numbers.ts';
export * as places from './places.ts';
export * as references from './references.ts';
export * as register from './register.ts';
export * as site from './site.ts';
