/** Who sent a letter to whom, where and when, in TEI: part of a header, and an entry of a list of letters (CMIF). */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Strings } from '../../strings/strings.ts';
import type { DocumentData } from '../data/document.ts';
import { dateElement } from './dates.ts';
import { entityName } from './names.ts';

/** What is known of sending and receiving. */
export type Sent = Pick<DocumentData, 'from' | 'to' | 'place' | 'dates' | 'url' | 'prefix'>;

/** The description of one letter; in a list of letters it has the letter's number and address. */
export function correspDesc(
  { from, to, place, dates, url, prefix }: Sent,
  strings: Strings,
  inList = false,
): Element {
  const sent = dates.find(({ kind }) => kind !== 'received');
  const arrived = dates.find(({ kind }) => kind === 'received');
  const received = [
    ...to.map(entityName),
    ...(arrived === undefined ? [] : [dateElement(arrived)]),
  ];
  return x('correspDesc', inList ? { key: prefix, ref: url } : {}, [
    x('correspAction', { type: 'sent' }, [
      ...(from.length > 0
        ? from.map(entityName)
        : [x('persName', strings.files.tei.senderUnknown)]),
      ...(place === undefined ? [] : [entityName(place)]),
      ...(sent === undefined ? [] : [dateElement(sent)]),
    ]),
    ...(received.length === 0 ? [] : [x('correspAction', { type: 'received' }, received)]),
  ]);
}
