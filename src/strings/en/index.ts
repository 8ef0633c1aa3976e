/** All words of the interface in English: a file for each part of the site. */
export * as dates from './dates.ts';
export * as files from './files.ts';
export * as numbers from './numbers.ts';
export * as site from './site.ts';
