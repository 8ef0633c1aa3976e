import type { Edition } from '../model/edition.ts';
import type { Archive } from '../source/archive.ts';
import { type Notice, START } from './notice.ts';

/** Asks for a page on rights, and for the rights in each received text. */
export function missingRights({ record, essays }: Edition, { edition }: Archive): Notice[] {
  const hasPage = essays.some(({ id, record: { address } }) =>
    /(?:^|[/-])rights(?:[/-]|$)/.test(`${id} ${address}`),
  );
  const silent = record.received
    .filter(({ rights }) => rights === undefined)
    .map(({ file }) => file);
  const notice = (message: string): Notice => ({ message, file: edition.path, point: START });
  return [
    ...(hasPage
      ? []
      : [
          notice(
            'No essay is on rights, such as essays/rights.md with the address /about/rights/.',
          ),
        ]),
    ...(silent.length === 0
      ? []
      : [
          notice(`"rights" is not given for ${listed(silent)}: whose the text is, or its licence.`),
        ]),
  ];
}

const MAX_NAMED = 3;

const listed = (files: readonly string[]): string =>
  files.length > MAX_NAMED
    ? `${files.slice(0, MAX_NAMED).join(', ')} and ${files.length - MAX_NAMED} more received files`
    : files.join(', ');
