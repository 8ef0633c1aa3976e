/**
 * Generates an archive of any size, the same for the same seed. Each document has 6 kB, 15 notes and 8 names of 200 people.
 *
 *     node bench/generate.ts 1000 bench/out/1000
 *     node bench/generate.ts 1 bench/out/long 22     documents 22 times as long: 20,000 words, 330 notes
 */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pick, seeded } from '../tests/campaigns/random.ts';

const PEOPLE = 200;
const VOCABULARY = 20_000;
const PARAGRAPHS = 11;
const NOTES = 15;
const NAMES = 8;

const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gl',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const CODAS = ['', '', 'l', 'm', 'n', 'nd', 'r', 's', 'st', 't'];

/** An invented word of one to three syllables. */
export function word(chance: () => number): string {
  const syllables = 1 + Math.floor(chance() * 3);
  let made = '';
  for (let index = 0; index < syllables; index++) {
    made += pick(ONSETS, chance) + pick(VOWELS, chance) + pick(CODAS, chance);
  }
  return made;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export interface Vocabulary {
  /** A random word; the frequencies follow Zipf's law. */
  next(): string;
}

/** Invented words, of which few are frequent. */
export function lexicon(chance: () => number): Vocabulary {
  const words = Array.from({ length: VOCABULARY }, () => word(chance));
  return { next: () => words[Math.floor(VOCABULARY ** chance()) - 1] ?? 'the' };
}

/** A sentence of invented words. */
export const sentence = (words: Vocabulary, length: number): string =>
  `${capital(Array.from({ length }, () => words.next()).join(' '))}.`;

const pad = (number: number): string => String(number).padStart(5, '0');

interface Person {
  readonly id: string;
  readonly name: string;
}

/** A letter: the received lines, and their transcription in Markdown. @param length how many times as long as usual */
function letter(
  number: number,
  people: readonly Person[],
  words: Vocabulary,
  chance: () => number,
  count: number,
  length: number,
): { received: string; markdown: string } {
  const [paragraphs, noteCount] = [PARAGRAPHS * length, NOTES * length];
  const received: string[] = [];
  const body: string[] = [];
  let note = 0;
  for (let index = 1; index <= paragraphs; index++) {
    const sentences = Array.from({ length: 8 }, () =>
      sentence(words, 6 + Math.floor(chance() * 7)),
    );
    if (index <= NAMES * length)
      sentences[1] = `${pick(people, chance).name} ${sentences[1]?.toLowerCase() ?? ''}`;
    const plain = [...sentences];
    const marked = [...sentences];
    const calls = index <= noteCount - paragraphs ? 2 : 1;
    for (let call = 0; call < calls; call++) {
      note++;
      plain[call + 2] += String(note);
      marked[call + 2] += `[^${note}]`;
    }
    received.push(plain.join(' '), '');
    body.push(`{#p${index}}`, marked.join(' '), '');
  }
  const other = pad(1 + Math.floor(chance() * count));
  const notes = Array.from(
    { length: noteCount },
    (_, index) =>
      `[^${index + 1}]: ${sentence(words, 12 + Math.floor(chance() * 13))}${index === 0 ? ` See [elsewhere](d${other}#p2).` : ''} [@work-${1 + (index % 50)}] :certain`,
  );
  const day = `19${10 + (number % 60)}-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;
  const front = [
    '---',
    `title: ${sentence(words, 5).slice(0, -1)}`,
    `order: ${number}`,
    `number: "${number}"`,
    'genre: letter',
    'text: transcribed',
    `dates: [{ kind: written, edtf: "${day}", basis: stated }]`,
    `from: [${pick(people, chance).id}]`,
    `to: [${pick(people, chance).id}]`,
    `witness: { file: d${pad(number)}.txt, lines: [[1, ${received.length - 1}]] }`,
    `abstract: { text: "${sentence(words, 20)}", sources: [work-1] }`,
    '---',
    '',
  ];
  return {
    received: received.join('\n'),
    markdown: [...front, ...body, notes.join('\n\n'), ''].join('\n'),
  };
}

/** How many times as long as usual a document of 20,000 words is. */
export const LONG = 22;

/**
 * Writes an archive of `count` documents to `folder`, replacing its content.
 * @param length how many times as long as usual each document is
 */
export async function generateArchive(
  count: number,
  folder: string,
  { length = 1, seed = 1949 } = {},
): Promise<void> {
  const chance = seeded(seed);
  const words = lexicon(chance);
  await rm(folder, { recursive: true, force: true });
  for (const name of ['documents', 'received', 'authority', 'essays']) {
    await mkdir(join(folder, name), { recursive: true });
  }
  const people = Array.from({ length: PEOPLE }, (_, index) => ({
    id: `person-${index + 1}`,
    name: `${capital(word(chance))}${index} ${capital(word(chance))}`,
  }));
  await writeFile(
    join(folder, 'authority/people.yaml'),
    people
      .map(
        ({ id, name }) =>
          `- { id: ${id}, name: ${name}, sort: ${name}, life: { text: "${sentence(words, 30)}", sources: [work-2] } }`,
      )
      .join('\n'),
  );
  await writeFile(
    join(folder, 'bibliography.yaml'),
    Array.from(
      { length: 50 },
      (_, index) =>
        `- { id: work-${index + 1}, type: book, title: "${sentence(words, 5).slice(0, -1)}", author: [{ family: ${capital(word(chance))} }], issued: { date-parts: [[${1950 + index}]] } }`,
    ).join('\n'),
  );
  const listed: string[] = [];
  for (let number = 1; number <= count; number++) {
    const { received, markdown } = letter(number, people, words, chance, count, length);
    const name = `d${pad(number)}`;
    await writeFile(join(folder, 'documents', `${name}.md`), markdown);
    await writeFile(join(folder, 'received', `${name}.txt`), received);
    const sha256 = createHash('sha256').update(received).digest('hex');
    listed.push(`  - { file: ${name}.txt, sha256: ${sha256}, title: Letter ${number} }`);
  }
  await writeFile(
    join(folder, 'edition.yaml'),
    [
      'format: 1',
      'title: Letters',
      'subtitle: an invented archive',
      'description: Invented letters, for measurements.',
      'url: https://archive.example',
      'editors: [Nobody]',
      'version: "1"',
      'date: "2026-11-23"',
      'licences: { words: CC BY 4.0, code: MIT, source: none }',
      `series: { title: Letters, count: ${count} }`,
      'navigation: [{ document: d00001, label: First letter }]',
      'beginnings: [{ document: d00001, first: p1, last: p1 }]',
      'provenance: []',
      'received:',
      ...listed,
      '',
    ].join('\n'),
  );
}

const [count, folder, length = '1'] = process.argv.slice(2);
if (import.meta.main && count !== undefined && folder !== undefined) {
  await generateArchive(Number(count), folder, { length: Number(length) });
}
