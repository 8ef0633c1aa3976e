import type { Migration } from './migration.ts';

/** Format 1 names itself. Everything else is as it was before formats had numbers. */
export const format0To1: Migration = {
  from: 0,
  summary: 'edition.yaml names the format.',
  migrate: (files) => new Map([['edition.yaml', withFormat(files.get('edition.yaml') ?? '')]]),
};

/** The text of an edition.yaml with `format: 1` above its first key; comments at the top stay there. */
const withFormat = (text: string): string => text.replace(/^(?=[^#\s])/m, 'format: 1\n');
