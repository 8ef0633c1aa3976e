/**
 * Generates a volume as historians publish them: 200 documents in parts and chapters, and 400 people, forty of one surname.
 * It is the same for the same seed.
 *
 *     node bench/volume.ts bench/out/volume
 */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pick, seeded } from '../tests/campaigns/random.ts';
import { capital, lexicon, sentence, type Vocabulary, word } from './generate.ts';

const DOCUMENTS = 200;
const PARTS = 4;
const CHAPTERS = 3;
const PEOPLE = 400;
/** How many people have the one surname. */
const NAMESAKES = 40;
const SURNAME = 'Marn';
const FIRST_YEAR = 1891;

interface Person {
  readonly id: string;
  readonly given: string;
  readonly surname: string;
  /** The first and last year of the office. */
  readonly office: readonly [number, number];
}

/** A document: the received lines, and its file. */
interface Made {
  readonly received: readonly string[];
  readonly markdown: string;
}

function people(chance: () => number): Person[] {
  const given = Array.from({ length: 120 }, () => capital(word(chance)));
  const surnames = new Set<string>();
  while (surnames.size < PEOPLE - NAMESAKES) {
    const surname = `${capital(word(chance))}${pick(['son', 'berg', 'ova', 'ek'], chance)}`;
    if (surname !== SURNAME) surnames.add(surname);
  }
  return Array.from({ length: PEOPLE }, (_, index) => {
    const from = FIRST_YEAR + Math.floor(chance() * 20);
    return {
      id: `person-${index + 1}`,
      // Namesakes have a given name of their own.
      given: given[index] ?? pick(given, chance),
      surname: index < NAMESAKES ? SURNAME : ([...surnames][index - NAMESAKES] ?? SURNAME),
      office: [from, from + 5],
    };
  });
}

const nameOf = ({ given, surname }: Person): string => `${given} ${surname}`;

/** A telegram or letter of several parts, with notes of the source, that names a namesake by surname alone. */
function documentOf(
  number: number,
  chapter: string,
  all: readonly Person[],
  words: Vocabulary,
  chance: () => number,
): Made {
  const [from, to] = [pick(all, chance), pick(all, chance)];
  const namesake = all[number % NAMESAKES] as Person;
  const isTelegram = number % 2 === 0;
  const year = FIRST_YEAR + Math.floor(((number - 1) / DOCUMENTS) * 25);
  const day = `${year}-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;
  const received: string[] = [];
  const body: string[] = [];
  const add = (anchor: string, lines: readonly string[], marked = lines): void => {
    received.push(...lines, '');
    body.push(`{#${anchor}}`, ...marked, '');
  };
  add('source .source', [`File ${100 + number}/4: ${isTelegram ? 'telegram' : 'letter'}`]);
  if (isTelegram) add('class .classification', [pick(['SECRET', 'URGENT', 'PLAIN'], chance)]);
  add('dateline .dateline', [`${capital(words.next())}, no. ${number}`]);
  const paragraphs = 3 + Math.floor(chance() * 6);
  for (let index = 1; index <= paragraphs; index++) {
    const sentences = Array.from({ length: 5 }, () =>
      sentence(words, 6 + Math.floor(chance() * 9)),
    );
    if (index === 1) sentences.splice(1, 0, `${nameOf(namesake)} was asked.`);
    if (index === 2) sentences.splice(1, 0, `Then ${SURNAME} answered.`);
    if (index === 3) sentences.push(`So did ${nameOf(pick(all, chance))}.`);
    const text = sentences.join(' ');
    add(`p${index}`, [index === 1 ? `${text}1` : text], [index === 1 ? `${text}[^1]` : text]);
  }
  add('signature .signature', [nameOf(from)]);
  const note = sentence(words, 12);
  const lines = received.length - 1;
  received.push(`1 ${note}`);
  body.push(`[^1]: ${note}`, '', `[^a]: ${sentence(words, 15)} :certain`, '');
  const last = body.findIndex((line) => line.startsWith('{#p2}')) + 1;
  body[last] = `${body[last]}[^a]`;
  const front = [
    '---',
    `title: ${nameOf(from)} to ${nameOf(to)}`,
    `number: "${number}"`,
    `order: ${number}`,
    `collection: ${chapter}`,
    `genre: ${isTelegram ? 'telegram' : 'letter'}`,
    'text: transcribed',
    `dates: [{ kind: ${isTelegram ? 'sent' : 'written'}, edtf: "${day}", basis: stated }]`,
    `from: [${from.id}]`,
    `to: [${to.id}]`,
    `readings: { ${SURNAME}: ${namesake.id} }`,
    `witness: { file: v${number}.txt, lines: [[1, ${lines}]], notes: { "1": [[${lines + 2}, ${lines + 2}]] } }`,
    `abstract: { text: "${sentence(words, 20)}" }`,
    '---',
    '',
  ];
  return { received, markdown: [...front, ...body].join('\n') };
}

/** Writes the volume to `folder`, replacing its content. */
export async function generateVolume(folder: string, seed = 1891): Promise<void> {
  const chance = seeded(seed);
  const words = lexicon(chance);
  await rm(folder, { recursive: true, force: true });
  for (const name of ['documents', 'received', 'authority']) {
    await mkdir(join(folder, name), { recursive: true });
  }
  const all = people(chance);
  const entries = all.map((person) => {
    const short = person.surname === SURNAME ? `, forms: [{ text: ${SURNAME}, kind: short }]` : '';
    const office = `{ title: ${capital(words.next())} inspector, edtf: "${person.office.join('/')}" }`;
    return `- { id: ${person.id}, name: ${nameOf(person)}, sort: "${person.surname}, ${person.given}"${short}, offices: [${office}] }`;
  });
  await writeFile(join(folder, 'authority/people.yaml'), entries.join('\n'));
  const collections: string[] = [];
  const chapters: string[] = [];
  for (let part = 1; part <= PARTS; part++) {
    const title = capital(words.next());
    collections.push(`  - { id: part-${part}, title: Part ${part}. ${title}, within: volume }`);
    for (let chapter = 1; chapter <= CHAPTERS; chapter++) {
      const id = `part-${part}-${chapter}`;
      const head = `${capital(words.next())} and ${words.next()}`;
      collections.push(`  - { id: ${id}, title: ${chapter}. ${head}, within: part-${part} }`);
      chapters.push(id);
    }
  }
  const listed: string[] = [];
  for (let number = 1; number <= DOCUMENTS; number++) {
    const chapter = chapters[Math.floor(((number - 1) / DOCUMENTS) * chapters.length)] ?? '';
    const { received, markdown } = documentOf(number, chapter, all, words, chance);
    const text = `${received.join('\n')}\n`;
    await writeFile(join(folder, 'documents', `v${number}.md`), markdown);
    await writeFile(join(folder, 'received', `v${number}.txt`), text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    listed.push(`  - { file: v${number}.txt, sha256: ${sha256}, title: Document ${number} }`);
  }
  const record = [
    'format: 1',
    'title: Papers of the Inspection',
    'subtitle: an invented volume',
    'description: An invented volume of 200 documents, to try the software with.',
    'url: https://volume.example',
    'editors: [Nobody]',
    'version: "1"',
    'date: "2026-11-29"',
    'licences: { words: CC BY 4.0, code: MIT, source: none }',
    'collections:',
    '  - { id: volume, title: Volume I }',
    ...collections,
    'navigation: []',
    'beginnings: []',
    'provenance: []',
    'received:',
    ...listed,
    '',
  ];
  await writeFile(join(folder, 'edition.yaml'), record.join('\n'));
}

const [folder] = process.argv.slice(2);
if (import.meta.main && folder !== undefined) await generateVolume(folder);
