import { expect, it } from 'vitest';
import { digest } from '../../../src/engine/source/digest.ts';
import { bagOf } from '../../../src/site/package/bag.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const facts = { title: 'The\nPapers', url: 'https://lights.example', date: '2003-03-12' };

it('a bag has a payload, its checksums and a description', () => {
  const bag = bagOf(
    new Map([
      ['b.txt', bytes('bb')],
      ['a/100%.txt', bytes('é')],
    ]),
    new Map([['README.txt', bytes('Read me.')]]),
    { ...facts, contact: 'keeper@lights.example' },
  );
  const text = (path: string): string => new TextDecoder().decode(bag.get(path));
  expect(text('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  expect(text('manifest-sha256.txt').split('\n').toSorted()).toEqual(
    ['', `${digest('bb')}  data/b.txt`, `${digest('é')}  data/a/100%25.txt`].toSorted(),
  );
  expect(text('tagmanifest-sha256.txt')).toContain(`${digest('Read me.')}  README.txt\n`);
  expect(text('tagmanifest-sha256.txt')).toContain('  manifest-sha256.txt\n');
  expect(text('bag-info.txt')).toBe(
    'Contact-Email: keeper@lights.example\nExternal-Description: The Papers\nExternal-Identifier: https://lights.example/\nBagging-Date: 2003-03-12\nPayload-Oxum: 4.2\n',
  );
  expect([...bag.keys()].slice(-2)).toEqual(['data/b.txt', 'data/a/100%.txt']);
});
