/** People, places and groups in TEI: their names in texts, and the lists that say who they are. */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Register } from '../../engine/source/registers.ts';
import type { DocumentData } from '../data/document.ts';
import type { Entity } from '../data/shared.ts';

/** The elements of a name, of an entry, and of a list of entries. */
const ELEMENTS: Readonly<Record<Register, { name: string; entry: string; list: string }>> = {
  people: { name: 'persName', entry: 'person', list: 'listPerson' },
  places: { name: 'placeName', entry: 'place', list: 'listPlace' },
  groups: { name: 'orgName', entry: 'org', list: 'listOrg' },
};

/** Id of an entry in the file: with a full stop, which no anchor has. */
export const entryId = (register: Register, id: string): string => `${register}.${id}`;

/** Id of a person or group whose words or hand a part of the text is in. */
export function agentId(id: string, { entities }: Pick<DocumentData, 'entities'>): string {
  const isPerson = entities.some((one) => one.id === id && one.register === 'people');
  return entryId(isPerson ? 'people' : 'groups', id);
}

/** A name in the text, with pointers to the entries that it may mean. */
export const nameElement = (
  register: Register,
  ids: readonly string[],
  isSpeaker: boolean,
  content: ElementContent[],
): Element =>
  x(
    ELEMENTS[register].name,
    {
      key: ids.length === 1 ? ids[0] : undefined,
      ref: ids.map((id) => `#${entryId(register, id)}`).join(' '),
      role: isSpeaker ? 'speaker' : undefined,
    },
    content,
  );

/** The preferred name of an entry, with its page and its records elsewhere. */
export const entityName = ({ register, name, url, sameAs }: Entity): Element =>
  x(ELEMENTS[register].name, { ref: [url, ...sameAs].join(' ') }, name);

/** Lists of those that a text names, one for each register. */
export function entityLists(entities: readonly Entity[]): Element[] {
  const byRegister = Map.groupBy(entities, ({ register }) => register);
  return [...byRegister].map(([register, all]) =>
    x(
      ELEMENTS[register].list,
      all.map((entity) =>
        x(ELEMENTS[register].entry, { 'xml:id': entryId(register, entity.id) }, [
          entityName(entity),
          x('idno', { type: 'URI' }, entity.url),
        ]),
      ),
    ),
  );
}
