/**
 * Mutants of the proof: one character of a received slice, a transcription, a cached file or a page is changed, and the layer
 * that must find it is asked. Mutants that nothing finds are compared once more by the page's proof: they live only if the
 * words are equal under the relation of docs/fidelity.md.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../../src/engine/model/document.ts';
import type { SourceFile } from '../../src/engine/source/archive.ts';
import { foldLayout } from '../../src/markup/relation.ts';
import { openCache } from '../../src/site/build/compilation-cache.ts';
import { expectedText } from '../../src/site/proof/prove-text.ts';
import { readLighthouse } from '../lighthouse.ts';
import type { Campaign, OpenCampaign, Outcome } from './campaign.ts';
import { compileFile, faultsOf, inputsOf, pageOf } from './lighthouse-documents.ts';
import { mutate, placesOf } from './mutate.ts';
import { pick, type Random } from './random.ts';

/** A transcribed document with everything that is mutated. */
interface Subject {
  readonly file: SourceFile;
  readonly document: Document;
  readonly received: readonly string[];
  readonly page: string;
}

const caught = (layer: string): Outcome => ({ result: `caught by ${layer}`, passed: true });

/** @param why which part of the relation makes the words equal */
const equal = (why: string, detail: string): Outcome => ({
  result: `equal by ${why}`,
  passed: true,
  detail,
});

const alive = (detail: string): Outcome => ({ result: 'alive', passed: false, detail });

/** Whether two texts differ in layout alone. */
const isLaidOut = (a: string, b: string): boolean => withoutLayout(a) === withoutLayout(b);

const withoutLayout = (text: string): string => text.replace(/[ \t\n\f\r]/g, '');

async function open(): Promise<OpenCampaign> {
  const archive = await readLighthouse();
  const inputs = inputsOf(archive);
  const cacheFolder = mkdtempSync(join(tmpdir(), 'mutants-'));
  const subjects = archive.documents.flatMap((file): Subject[] => {
    const { document } = compileFile(file, inputs);
    const received = inputs.received.get(document?.record.witness?.file ?? '')?.lines;
    if (document === undefined || received === undefined) return [];
    return [{ file, document, received, page: pageOf(document) }];
  });

  /** One character of the received lines is another: the verbatim check finds it. */
  function received(subject: Subject, random: Random): Outcome {
    const { file, document, received: lines, page } = subject;
    const { witness } = document.record;
    const numbers = (witness?.lines ?? []).flatMap(([first, last]) => placesOf(first, last + 1));
    const full = numbers.filter((number) => (lines[number - 1] ?? '') !== '');
    const number = pick(full, random);
    const line = lines[number - 1] ?? '';
    const { text, change } = mutate(line, placesOf(0, line.length), random);
    // A line end inside a line would renumber the lines, which the verbatim check finds more easily.
    const mutated = lines.with(number - 1, text.replaceAll('\n', ' '));
    const changed = new Map(inputs.received);
    const known = inputs.received.get(witness?.file ?? '');
    if (known !== undefined) changed.set(witness?.file ?? '', { ...known, lines: mutated });
    const { problems } = compileFile(file, { ...inputs, received: changed });
    if (problems.length > 0) return caught('the verbatim check, received text');
    const detail = `received line ${number} of ${document.id}: ${change}`;
    const expected = expectedText(document, mutated);
    if (expected === undefined || faultsOf(page, expected).length > 0) return alive(detail);
    return foldLayout(text) === foldLayout(line) ? equal('layout', detail) : alive(detail);
  }

  /** One character that was typed is another: the verbatim check finds it. */
  function transcription(subject: Subject, random: Random): Outcome {
    const { file, document, received: lines } = subject;
    const { text, change } = mutate(file.text, placesOutside(APPARATUS, file.text), random);
    const detail = `transcription of ${document.id}: ${change}`;
    const compiled = compileFile({ ...file, text }, inputs);
    if (compiled.problems.length > 0) return caught('the check of the document');
    const expected = expectedText(document, lines);
    if (expected === undefined || compiled.document === undefined) return alive(detail);
    // What is left has the received words, written otherwise.
    return faultsOf(pageOf(compiled.document), expected).length > 0
      ? alive(detail)
      : equal(isLaidOut(text, file.text) ? 'layout' : 'the same words, written otherwise', detail);
  }

  /** One character of a page's words is another: the proof of the page finds it. */
  function page({ document, received: lines, page: html }: Subject, random: Random): Outcome {
    const expected = expectedText(document, lines);
    const { text, change } = mutate(html, placesOutside(TAGS, html), random);
    const detail = `page of ${document.id}: ${change}`;
    if (expected === undefined) return alive(detail);
    return faultsOf(text, expected).length > 0
      ? caught('the proof of the page')
      : equal(isLaidOut(text, html) ? 'layout' : 'typography', detail);
  }

  /** One character of a cached file is another: the cache does not know the document. */
  function cache({ document }: Subject, random: Random): Outcome {
    openCache(cacheFolder).set(document.id, document);
    const [name = ''] = readdirSync(cacheFolder);
    const path = join(cacheFolder, name);
    const whole = readFileSync(path, 'utf8');
    const { text, change } = mutate(whole, placesOf(0, whole.length), random);
    writeFileSync(path, text);
    const found = openCache(cacheFolder).get(document.id);
    rmSync(path);
    return found === undefined
      ? caught('the digest of the cache')
      : alive(`cache of ${document.id}: ${change}`);
  }

  const layers = [received, transcription, page, cache];
  return {
    run: (random, index) =>
      (layers[index % layers.length] ?? received)(pick(subjects, random), random),
    close: () => rmSync(cacheFolder, { recursive: true }),
  };
}

/** What is no received word in a file: the record, notes, directives, attributes, targets and calls of the editors. */
export const APPARATUS =
  /^---\n[\s\S]*?\n---\n|^\[\^[\w-]+\]: [\s\S]*|^\{.*\}$|^:{2,}.*$|:reading\[.*?\]|\]\(.*?\)|\{.*?\}|\[\^[a-z]+\]/gm;

/** What is no word of the text on a page: tags, and what is editorial. */
export const TAGS = /<(\w+)[^>]* data-editorial[^>]*>[\s\S]*?<\/\1>|<[^>]*>/g;

/** The indexes of a text that no match of `pattern` holds. */
export function placesOutside(pattern: RegExp, text: string): number[] {
  const places: number[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    places.push(...placesOf(end, index));
    end = index + found.length;
  }
  return [...places, ...placesOf(end, text.length)];
}

export const mutants: Campaign = {
  description:
    'Every change of one character of a source, a cache or a page is found where it must be.',
  cases: 8000,
  open,
};
