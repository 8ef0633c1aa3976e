/** This edition, compiled, for the tests of what is true of it alone. */
import type { Document, Note } from '../../src/engine/model/document.ts';
import type { Edition } from '../../src/engine/model/edition.ts';
import { openContent } from './archive.ts';

export const edition: Edition = await openContent();

/** @throws Error where there is no such document. */
export function documentOf(id: string): Document {
  const found = edition.documents.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No document ${id}.`);
  return found;
}

/** The editors' words with plain spaces. */
const plain = (text: string): string => text.replace(/\s/gu, ' ');

/** The words of a note, such as `i#n-15`. @throws Error where there is no such note. */
export function noteText(address: string): string {
  const [id = '', anchor] = address.split('#');
  const found = documentOf(id).notes.find((note: Note) => note.id === anchor);
  if (found === undefined) throw new Error(`No note ${address}.`);
  return plain(found.text);
}

/** The words of an essay. @throws Error where there is no such essay. */
export function essayText(id: string): string {
  const found = edition.essays.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No essay ${id}.`);
  return plain(found.sections.map(({ text }) => text).join(' '));
}

/** The words of a passage as received. @throws Error where there is no such passage. */
export function passageText(document: string, id: string): string {
  const found = documentOf(document).passages.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No passage ${document}#${id}.`);
  return found.text;
}
