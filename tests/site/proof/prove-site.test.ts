/** A finished site is published only if each transcription on it has the received words. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { proveSite } from '../../../src/site/proof/prove-site.ts';
import { openLighthouse } from '../../lighthouse.ts';

const folder = mkdtempSync(join(tmpdir(), 'proof-'));
afterAll(() => rmSync(folder, { recursive: true }));
const proofs = join(folder, 'cache/proofs.json');
const site = join(folder, 'site');
const edition = await openLighthouse();
const letter = edition.documents.filter(({ id }) => id === 'letter');
const archive = { ...edition, documents: letter };

/** A page of the letter as somebody else might have rendered it. */
const PAGE = `<!doctype html><body><article data-transcription="letter" data-witness="letter.txt 1-10">
${edition.received
  .find(({ file }) => file === 'letter.txt')
  ?.lines.map(
    (line) => `<p>${line.replace('assitance', '<i data-received="assitance">assistance</i>')}</p>`,
  )
  .join('\n')}
</article>`;

const publish = (html: string): void => {
  mkdirSync(join(site, 'documents/letter'), { recursive: true });
  writeFileSync(join(site, 'documents/letter/index.html'), html);
};

const prove = (): number => proveSite(site, archive, proofs);

beforeEach(() => {
  rmSync(proofs, { force: true });
  publish(PAGE);
});

describe('the proof of a site', () => {
  test('holds where pages have the received words', () => {
    expect(prove()).toBe(1);
    expect(prove()).toBe(1);
  });

  test.each([
    ['a word is lost', 'rope', ''],
    ['a word is added', 'a rope', 'a rope a lens'],
    ['a character is another', 'rope', 'r\u043Epe'],
    ['a space is one that does not break', 'a rope', 'a\u00a0rope'],
    ['words are hidden as editorial', 'a rope', 'a <b data-editorial>rope</b>'],
    ['a departure is not declared', 'rope', '<i data-received="rope">robe</i>'],
    ['a departure reads otherwise than declared', '>assistance<', '>assistanse<'],
    ['other lines are named', 'letter.txt 1-10', 'letter.txt 1-9'],
    ['another document is named', '"letter"', '"latter"'],
  ])('fails where %s', (_, find, put) => {
    prove();
    publish(PAGE.replace(find, put));
    expect(prove).toThrow(
      /^\n\/documents\/letter\/: Unexpected|^\n\/documents\/letter\/: The published words/,
    );
  });

  test('says both sides and the first difference', () => {
    publish(PAGE.replace('a rope', 'a robe'));
    expect(prove).toThrow(
      /published: .*a ro⟦b⟧e.* \(U\+0062\)\n {2}received: {2}.*a ro⟦p⟧e.* \(U\+0070\)/,
    );
  });

  test('fails where no page shows a text', () => {
    rmSync(join(site, 'documents'), { recursive: true });
    expect(prove).toThrow('No page shows the text of "letter", expected one.');
  });

  test('proves pages again where its memory cannot be read or was of another text', () => {
    prove();
    const known = readFileSync(proofs, 'utf8');
    for (const text of [
      '',
      '{',
      'null',
      '[1]',
      known.slice(0, 40),
      known.replace(/"basis":"./, '"basis":"x'),
    ]) {
      writeFileSync(proofs, text);
      expect(prove()).toBe(1);
      expect(readFileSync(proofs, 'utf8')).toBe(known);
    }
    const changed = edition.received.map((one) => ({
      ...one,
      lines: one.lines.map((line) => line.replace('rope', 'robe')),
    }));
    expect(() => proveSite(site, { ...archive, received: changed }, proofs)).toThrow('⟦b⟧');
  });
});
