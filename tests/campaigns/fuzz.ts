/**
 * Random damage to documents, records, essays, the registry of anchors and cached files. For each input: nothing is thrown,
 * nothing takes longer than two seconds, every problem has a place in its file, and an accepted text has lost no word: an
 * independent reading of the page compares it with the received lines, and a marked word of an essay is looked for in its
 * page. A damaged cached file is as if absent.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '../../src/engine/compile.ts';
import type { Diagnostic } from '../../src/engine/diagnostics/diagnostic.ts';
import type { Document } from '../../src/engine/model/document.ts';
import { type Archive, filesOf, type SourceFile } from '../../src/engine/source/archive.ts';
import { decode } from '../../src/engine/source/decode.ts';
import { openCache } from '../../src/site/build/compilation-cache.ts';
import { expectedText } from '../../src/site/proof/prove-text.ts';
import { readLighthouse } from '../lighthouse.ts';
import type { Campaign, OpenCampaign, Outcome } from './campaign.ts';
import { damage, snippet } from './fuzz-edits.ts';
import { compileFile, faultsOf, inputsOf, pageOf } from './lighthouse-documents.ts';
import { below, pick, type Random } from './random.ts';

/** Seconds of CPU that no input may take. */
const SLOW = 2;

/** A word that stands nowhere in the archive. */
const MARK = 'Zquixotl';

interface Finding {
  readonly result: string;
  /** What is wrong; nothing if all is as it must be. */
  readonly fault?: string;
}

type Target = (random: Random) => Finding & { readonly input: string };

async function open(): Promise<OpenCampaign> {
  const archive = await readLighthouse();
  const inputs = inputsOf(archive);
  // Short documents more often: they have every part of the format, and take a tenth of the time.
  const documents = archive.documents
    .filter(({ text }) => /^text: transcribed$/m.test(text))
    .sort((a, b) => a.text.length - b.text.length);
  const someDocument = (random: Random): SourceFile =>
    documents[Math.floor(documents.length * random() ** 3)] as SourceFile;
  const cached = new Map<string, Document>();
  const cache = {
    get: (key: string) => cached.get(key),
    set: (key: string, document: Document) => {
      if (cached.size < 50) cached.set(key, document);
    },
  };
  compile(archive, cache);

  /** What the engine makes of a document, compared with the received lines by an independent reader. */
  function judge(file: SourceFile, received = inputs.received): Finding {
    const { document, problems } = compileFile(file, { ...inputs, received });
    if (problems.length > 0) return rejected(problems, new Map([[file.path, file.text]]));
    if (document === undefined) return { result: 'lost', fault: 'no document and no problem' };
    const lines = received.get(document.record.witness?.file ?? '')?.lines ?? [];
    const expected = expectedText(document, lines);
    if (expected === undefined) return { result: 'accepted, not transcribed' };
    const [fault] = faultsOf(pageOf(document), expected);
    return fault === undefined ? { result: 'accepted' } : { result: 'lost', fault };
  }

  const body: Target = (random) => {
    const file = someDocument(random);
    const start = bodyOf(file.text);
    const { text, kinds } = damage(file.text.slice(start), random);
    const damaged = file.text.slice(0, start) + text;
    return { input: `${file.path} (${kinds.join(', ')})`, ...judge(asRead(file, damaged)) };
  };

  const record: Target = (random) => {
    const file = someDocument(random);
    const start = bodyOf(file.text);
    const { text, kinds } = damage(file.text.slice(0, start), random);
    const damaged = text + file.text.slice(start);
    return { input: `${file.path}, record (${kinds.join(', ')})`, ...judge(asRead(file, damaged)) };
  };

  /** The same sign is in the received text and in the transcription. */
  const both: Target = (random) => {
    const file = someDocument(random);
    const name = /file: ([\w.-]+)/.exec(file.text)?.[1] ?? '';
    const witness = inputs.received.get(name);
    const words = [...file.text.slice(bodyOf(file.text)).matchAll(/\p{L}{4,}/gu)].map(
      ([word]) => word,
    );
    const word = pick(words, random);
    const at = below(word.length + 1, random);
    const sign = snippet(random);
    const put = word.slice(0, at) + sign + word.slice(at);
    const received = new Map(inputs.received);
    const text = (witness?.lines.join('\n') ?? '').replace(word, () => put);
    const decoded = decode(new TextEncoder().encode(text)).text;
    if (witness !== undefined) received.set(name, { ...witness, lines: decoded.split('\n') });
    const start = bodyOf(file.text);
    const damaged = file.text.slice(0, start) + file.text.slice(start).replace(word, () => put);
    const input = `${file.path}, ${JSON.stringify(sign)} in ${word} of both texts`;
    return { input, ...judge(asRead(file, damaged), received) };
  };

  /** A register, the edition's record, the bibliography or the registry of anchors. */
  const yaml: Target = (random) => {
    const parts = [
      'edition',
      'people',
      'places',
      'groups',
      'events',
      'bibliography',
      'genres',
      'links',
      'anchors',
      'changes',
    ] as const;
    const part = pick(parts, random);
    const file = archive[part].text === '' ? (sampleOf[part] ?? archive[part]) : archive[part];
    const { text, kinds } = damage(file.text, random);
    const damaged: Archive = { ...archive, [part]: asRead(file, text) };
    const { problems } = compile(damaged, cache);
    const finding =
      problems.length > 0 ? rejected(problems, filesOf(damaged)) : { result: 'accepted' };
    return { input: `${file.path} (${kinds.join(', ')})`, ...finding };
  };

  /** An essay with a marked word somewhere: where it is accepted, its page has the word. */
  const essay: Target = (random) => {
    const file = pick(archive.essays, random);
    const start = bodyOf(file.text);
    const { text, kinds } = damage(file.text.slice(start), random);
    const at = start + below(text.length + 1, random);
    const edited = file.text.slice(0, start) + text;
    const damaged = `${edited.slice(0, at)} ${MARK} ${edited.slice(at)}`;
    const essays = archive.essays.map((one) => (one === file ? asRead(file, damaged) : one));
    const { edition, problems } = compile({ ...archive, essays }, cache);
    const input = `${file.path} (${kinds.join(', ')})`;
    if (problems.length > 0) {
      return { input, ...rejected(problems, filesOf({ ...archive, essays })) };
    }
    const page = edition?.essays.find(({ id }) => id === file.id)?.html ?? '';
    return page.toLowerCase().includes(MARK.toLowerCase())
      ? { input, result: 'accepted' }
      : {
          input,
          result: 'lost',
          fault: `the marked word is gone: ${JSON.stringify(damaged.slice(at - 30, at + 40))}`,
        };
  };

  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const compiled = [...cached.values()];

  /** The cached file of a document. */
  const cacheFile: Target = (random) => {
    const document = pick(compiled, random);
    openCache(folder).set('a document', document);
    const [name = ''] = readdirSync(folder);
    const path = join(folder, name);
    const whole = readFileSync(path, 'utf8');
    const { text, kinds } = damage(whole, random);
    writeFileSync(path, text);
    const input = `the cached file of ${document.id} (${kinds.join(', ')})`;
    const found = openCache(folder).get('a document');
    if (readFileSync(path, 'utf8') === whole) return { input, result: 'unchanged' };
    return found === undefined
      ? { input, result: 'as if absent' }
      : { input, result: 'believed', fault: 'the cache gives a document' };
  };

  const registry = await readRegistry();
  const sampleOf: Readonly<Record<string, SourceFile>> = { anchors: registry };

  /** With the share of each: a whole archive takes ten times as long as a document. */
  const TARGETS = [
    { part: 'body', target: body, share: 0.64 },
    { part: 'both texts', target: both, share: 0.18 },
    { part: 'cached file', target: cacheFile, share: 0.02 },
    { part: 'record', target: record, share: 0.1 },
    { part: 'register', target: yaml, share: 0.04 },
    { part: 'essay', target: essay, share: 0.02 },
  ];

  return {
    close: () => rmSync(folder, { recursive: true }),
    run(random): Outcome {
      const { part, target } = chosen(TARGETS, random);
      const before = process.cpuUsage();
      try {
        const { input, result, fault } = target(random);
        const { user, system } = process.cpuUsage(before);
        const seconds = (user + system) / 1e6;
        if (seconds > SLOW)
          return { result: 'slow', passed: false, detail: `${input}: ${seconds} s` };
        if (fault !== undefined)
          return { result: `${part}: ${result}`, passed: false, detail: `${input}: ${fault}` };
        return { result: `${part}: ${result}`, passed: true };
      } catch (error) {
        return {
          result: `${part}: thrown`,
          passed: false,
          detail: String((error as Error).stack).slice(0, 600),
        };
      }
    },
  };
}

/** The file as it is read from disk: decoded from bytes. */
function asRead(file: SourceFile, text: string): SourceFile {
  return { ...file, text: decode(new TextEncoder().encode(text)).text };
}

/** Where the body of a Markdown file begins. */
const bodyOf = (text: string): number => /^---\n[\s\S]*?\n---\n/.exec(text)?.[0].length ?? 0;

/** The registry of the published archive: the archive of the campaign has none, so that edits break no promise. */
async function readRegistry(): Promise<SourceFile> {
  const { readArchive } = await import('../../src/engine/source/archive.ts');
  return (await readArchive('examples/lighthouse', 'lighthouse')).anchors;
}

/** One of the items, by their shares, which make 1. */
function chosen<Item extends { readonly share: number }>(
  items: readonly Item[],
  random: Random,
): Item {
  let left = random();
  const found = items.find(({ share }) => {
    left -= share;
    return left < 0;
  });
  return found ?? (items[0] as Item);
}

/** Problems must have places in their files. */
function rejected(problems: readonly Diagnostic[], files: ReadonlyMap<string, string>): Finding {
  for (const { file, point, rule } of problems) {
    const line = files.get(file)?.split('\n')[point.line - 1];
    if (
      files.has(file) &&
      (line === undefined || point.column < 1 || point.column > line.length + 1)
    ) {
      return {
        result: 'place',
        fault: `${rule} at ${point.line}:${point.column}, which is not in the file`,
      };
    }
  }
  return { result: 'rejected' };
}

export const fuzz: Campaign = {
  description:
    'Damaged documents, records, essays, registries and cached files are answered, and no word is lost.',
  cases: 100_000,
  open,
};
