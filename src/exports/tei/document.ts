/** A document as TEI P5: https://tei-c.org/guidelines/p5/ */
import { x } from 'xastscript';
import type { Strings } from '../../strings/strings.ts';
import type { DocumentData } from '../data/document.ts';
import { xmlFile } from '../xml.ts';
import { claimNotes } from './claims.ts';
import { headerElement } from './header.ts';
import { entityLists } from './names.ts';
import { textElement } from './text.ts';

export const TEI_NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/** The text of the file. */
export function teiDocument(data: DocumentData, strings: Strings): string {
  const lists = [...entityLists(data.entities), ...claimNotes(data, strings)];
  const root = x('TEI', { xmlns: TEI_NAMESPACE, 'xml:lang': data.language }, [
    headerElement(data, strings),
    ...(lists.length === 0 ? [] : [x('standOff', lists)]),
    textElement(data, strings),
  ]);
  return xmlFile(root);
}
