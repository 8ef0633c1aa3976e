import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/engine/model/document.ts';
import type { Edition } from '../../../src/engine/model/edition.ts';
import {
  candidatesInWords,
  likelyCandidates,
} from '../../../src/engine/rules/likely-candidates.ts';

const dated = (edtf: string) => ({ edtf, certainty: 'certain', sources: [] });
const person = (id: string, facts: object = {}) => ({ id, name: 'Kim', offices: [], ...facts });

const people = [
  person('dead', { died: dated('1947-05') }),
  person('unknown'),
  person('premier', { offices: [{ title: 'Premier', ...dated('1948/1972') }] }),
  person('later', { offices: [{ title: 'Consul', ...dated('1951/1953') }] }),
  person('unborn', { born: dated('1950') }),
  person('sender'),
];
const edition = { people } as unknown as Edition;
const document = {
  record: {
    ...{ dates: [{ edtf: '1949-03-05' }], from: ['sender'], to: [] },
    ...{ recorders: [], translators: [], parties: [] },
  },
  passages: [{ mentions: [{ id: 'later' }] }],
} as unknown as Document;

describe('the entries that a name may mean', () => {
  const likely = likelyCandidates(
    edition,
    document,
    people.map(({ id }) => id),
  );

  it('are in the order of what the document says of them', () => {
    expect(likely.map(({ id }) => id)).toEqual([
      ...['sender', 'later', 'premier', 'unknown', 'dead', 'unborn'],
    ]);
    expect(likely[2]).toEqual({ id: 'premier', office: 'Premier' });
  });

  it('are named with their offices, and counted if they are many', () => {
    expect(candidatesInWords(likely.slice(0, 3))).toBe('sender or later or premier (Premier)');
    const forty = Array.from({ length: 40 }, (_, index) => ({ id: `kim-${index + 1}` }));
    expect(candidatesInWords(forty)).toBe(
      'kim-1 or kim-2 or kim-3 or kim-4 or kim-5 or one of 35 others',
    );
  });
});
