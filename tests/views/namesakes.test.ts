/** Lists, suggestions, results and cards distinguish people who share a name: a volume of 200 documents, forty people with one surname. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generateVolume } from '../../bench/volume.ts';
import { facetsOf } from '../../src/client/search/filters/logic.ts';
import { suggestionsFor } from '../../src/client/search/suggest/logic.ts';
import { compile } from '../../src/engine/compile.ts';
import { tellingApart } from '../../src/engine/model/namesakes.ts';
import { readArchive } from '../../src/engine/source/archive.ts';
import { searchedDocument } from '../../src/search/index/searched-document.ts';
import { placesFor } from '../../src/search/match/candidates.ts';
import { documentResult, resultsAt } from '../../src/search/match/hits.ts';
import { cards } from '../../src/views/cards.ts';
import { peopleView } from '../../src/views/people.ts';
import { openLighthouse } from '../lighthouse.ts';
import { knowledgeOf } from '../search/knowledge.ts';
import { readQuery } from '../search/read-query.ts';

const folder = await mkdtemp(join(tmpdir(), 'volume-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
await generateVolume(folder);
const { edition, problems } = compile(await readArchive(folder, 'volume'));
if (edition === undefined || problems.length > 0) throw new Error(JSON.stringify(problems[0]));
const volume = edition;
const { lexicon, indexes } = knowledgeOf(volume);
const SURNAME = 'Marn';

describe('forty people with the same surname', () => {
  it('have office, years and first document in the list of people', () => {
    const rows = peopleView(volume).sections.flatMap(({ people }) => people);
    const namesakes = rows.filter(({ name }) => name.endsWith(` ${SURNAME}`));
    expect(namesakes).toHaveLength(40);
    for (const { office } of namesakes) {
      expect(office).toMatch(/^\S+ inspector, \d{4}–\d{4}; first in Document \d+, .*\d{4}$/);
    }
    // Others have their office alone.
    const others = rows.filter(({ name }) => !name.endsWith(` ${SURNAME}`));
    expect(others.filter(({ office }) => office?.includes('first in'))).toEqual([]);
  });

  it('have their office in suggestions', () => {
    const suggestions = suggestionsFor('Mar', { lexicon, dates: [] });
    expect(suggestions.length).toBeGreaterThan(5);
    for (const { label, more } of suggestions.filter(({ label }) => label.endsWith(SURNAME))) {
      expect([label, more]).toEqual([label, expect.stringContaining('inspector, ')]);
    }
  });

  it('are named in full where a result has only the surname', () => {
    const { terms } = readQuery(SURNAME, lexicon);
    const known = { ...indexes, lexicon };
    const document = volume.documents.find(({ id }) => id === 'v57');
    if (document === undefined) throw new Error('No document v57.');
    const addresses = placesFor(terms, indexes).filter((address) => address.startsWith('v57#p'));
    const found = resultsAt(searchedDocument(document, volume), addresses, terms, known);
    const why = new Map(found.map(({ place, why }) => [place?.anchor, why]));
    expect(why.get('p1')).toBeUndefined();
    const [meant] = document.passages[3]?.mentions ?? [];
    const person = volume.people.find(({ id }) => id === meant?.id);
    expect(person && why.get('p2')).toBe(
      `${person?.name}, ${person && tellingApart(volume, person)}`,
    );
  });

  it('have their office on cards, with its years', () => {
    const document = volume.documents.find(({ id }) => id === 'v57');
    const made = document === undefined ? [] : cards(volume, document);
    const ofNamesakes = made.filter(({ name }) => name.endsWith(SURNAME));
    expect(ofNamesakes.length).toBeGreaterThan(0);
    for (const { about } of ofNamesakes) expect(about).toMatch(/ inspector/);
  });

  it('have years of life where these are known', async () => {
    const lighthouse = await openLighthouse();
    const person = lighthouse.people.find(({ id }) => id === 'peder-vik');
    const apart = person && tellingApart(lighthouse, person);
    expect(apart).toMatch(/\d{4}|first in/);
    const single = lighthouse.people.find(({ id }) => id === 'anna-belova');
    expect(single && tellingApart(lighthouse, single)).toBeUndefined();
  });
});

it('documents with the same title are distinguished by their dates', () => {
  const [first, second, third] = volume.documents;
  if (!first || !second || !third) throw new Error('No documents.');
  const found = [first, second, third].map((document) => {
    const searched = searchedDocument(document, volume);
    const label = document === third ? 'Another letter' : 'A letter';
    return documentResult({ ...searched, label, title: label });
  });
  const [facet] = facetsOf(found, {}, lexicon).filter(({ name }) => name === 'source');
  expect(facet?.values.map(({ label }) => label).toSorted()).toEqual([
    'A letter, 2 February 1891',
    'A letter, 3 March 1891',
    'Another letter',
  ]);
});
