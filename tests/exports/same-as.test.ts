import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { groupNode, personNode } from '../../src/exports/metadata/json-ld/register.ts';
import { sameAs } from '../../src/exports/same-as.ts';
import { entityName } from '../../src/exports/tei/names.ts';
import { searchedEntry } from '../../src/search/index/searched-pages.ts';
import { entityOf } from '../../src/views/entity.ts';
import { groupView } from '../../src/views/group.ts';
import { readLighthouse, withEdits } from '../lighthouse.ts';
import { lighthouse } from './lighthouse.ts';

/** Problems of the archive with `fields` in the record of a person. */
const problemsWith = async (fields: string): Promise<string[]> => {
  const find = '- id: anna-belova\n';
  const edit = { file: 'authority/people.yaml', find, put: `${find}  ${fields}\n` };
  return compile(withEdits(await readLighthouse(), [edit])).problems.map(({ message }) => message);
};

describe('identifiers of other authority files', () => {
  it('become addresses of linked data', () => {
    expect(sameAs({ wikidata: 'Q1', viaf: '2', lcnaf: 'n80000003', geonames: 4 })).toEqual([
      'https://www.wikidata.org/entity/Q1',
      'https://viaf.org/viaf/2',
      'https://id.loc.gov/authorities/names/n80000003',
      'https://sws.geonames.org/4/',
    ]);
    expect(sameAs({})).toEqual([]);
  });

  it('are facts on the page of an entry, and are found', () => {
    const groups = lighthouse.groups.map((one) => ({ ...one, viaf: '113230702' }));
    const edition = { ...lighthouse, groups };
    const [{ id } = { id: '' }] = groups;
    expect(groupView(edition, id).facts).toEqual([{ term: 'VIAF', words: '113230702' }]);
    expect(groupView(lighthouse, id).facts).toEqual([]);
    const [place] = searchedEntry(edition, { register: 'groups', id }).places;
    expect(place?.text).toContain('VIAF 113230702.');
  });

  it('are checked', async () => {
    expect(await problemsWith('viaf: "113230702"')).toEqual([]);
    expect(await problemsWith('viaf: Q42')).toEqual([expect.stringContaining('a VIAF identifier')]);
    expect(await problemsWith('lcnaf: "80076765"')).toEqual([
      expect.stringContaining('an identifier of the Library of Congress'),
    ]);
  });

  it('are in JSON-LD and in the names of TEI', () => {
    const people = lighthouse.people.map((one) => ({ ...one, viaf: '2' }));
    const groups = lighthouse.groups.map((one) => ({ ...one, wikidata: 'Q3' }));
    const edition = { ...lighthouse, people, groups };
    const [person] = people;
    const [group] = groups;
    if (person === undefined || group === undefined) throw new Error('no entries');
    expect(personNode(edition, person).sameAs).toEqual(['https://viaf.org/viaf/2']);
    expect(groupNode(edition, group).sameAs).toEqual(['https://www.wikidata.org/entity/Q3']);
    expect(entityName(entityOf(edition, 'people', person.id)).attributes.ref).toMatch(
      / https:\/\/viaf\.org\/viaf\/2$/,
    );
  });
});
