/** The editors' record of a document, in words: title, parties, dates, abstract, publication, open questions. */
import { typeset } from '../../engine/markdown/typography.ts';
import { dateInWords } from '../../engine/model/dates.ts';
import type { Document } from '../../engine/model/document.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { genreOf } from '../../engine/model/genres.ts';
import { plainText } from '../../engine/model/plain-text.ts';
import { REGISTERS } from '../../engine/source/registers.ts';
import { stringsOf } from '../../strings/strings.ts';
import type { Candidate } from '../query/terms.ts';

/** The sentences that results show, the abstract first. */
export function recordText(edition: Edition, { html, record }: Document): string {
  const strings = stringsOf(edition.record.lang);
  const named = (ids: readonly string[]): string[] =>
    ids.map((id) => entryOf(edition, id)?.name ?? id);
  const members = (record.parties ?? []).flatMap((party) =>
    party.members.map((member) => (typeof member === 'string' ? member : member.id)),
  );
  const stop = (text: string): string => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);
  return [
    plainText(html.abstract ?? ''),
    [typeset(record.title), record.subtitle && typeset(record.subtitle)].filter(Boolean).join(', '),
    genreOf(edition, record.genre).label,
    [...named(record.from), ...named(record.to)].join(' – '),
    named(members).join(', '),
    ...record.dates.map(({ edtf }) => dateInWords(edtf, strings)),
    ...record.dates.map(({ explanation = '' }) => typeset(explanation)),
    plainText(html.numbering ?? ''),
    record.messageId ?? '',
    ...record.published.map(({ text = '' }) => typeset(text)),
    ...record.mentioned.map(({ text = '' }) => typeset(text)),
    ...record.notEstablished.map((text) => typeset(text)),
  ]
    .map(stop)
    .filter(Boolean)
    .join(' ');
}

/** The people, places and groups that the record names: parties, senders, recipients, and links of its prose. */
export function namedInRecord(edition: Edition, { record, links }: Document): Candidate[] {
  const { parties = [], from, to, recorders, translators, place } = record;
  const ids = [
    ...from,
    ...to,
    ...parties.flatMap(({ members }) =>
      members.map((member) => (typeof member === 'string' ? member : member.id)),
    ),
    ...recorders,
    ...translators,
    ...(place === undefined ? [] : [place]),
  ];
  const linked = links.flatMap(({ to: register, id, from: origin }) =>
    origin === undefined ? REGISTERS.filter((one) => one === register).map(() => id) : [],
  );
  return [...new Set([...ids, ...linked])].flatMap((id) => {
    const register = REGISTERS.find((one) => edition[one].some((entry) => entry.id === id));
    return register === undefined ? [] : [{ register, id }];
  });
}

const entryOf = (edition: Edition, id: string) =>
  REGISTERS.flatMap((register) => [...edition[register]] as { id: string; name: string }[]).find(
    (entry) => entry.id === id,
  );
