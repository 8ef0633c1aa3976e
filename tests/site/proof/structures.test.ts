/** Every structure of the example archive is proved on its page, and a page that loses a sign of one is not. */
import { describe, expect, test } from 'vitest';
import { formOnPage, passageHtml } from '../../../src/markup/forms/page.ts';
import { expectedNotes, expectedText, proveText } from '../../../src/site/proof/prove-text.ts';
import { publishedTexts } from '../../../src/site/proof/published-text.ts';
import { type BlockView, blockViews } from '../../../src/views/document-blocks.ts';
import { noteListView } from '../../../src/views/document-notes.ts';
import type { PassageView } from '../../../src/views/passage.ts';
import { documentIn, openLetterbook } from '../../letterbook.ts';

const letterbook = await openLetterbook();

function passagesOf(block: BlockView): readonly PassageView[] {
  if ('blocks' in block) return block.blocks.flatMap(passagesOf);
  return 'passages' in block ? block.passages : [block.passage];
}

/** The transcription of a document as its page has it. */
function pageOf(id: string): string {
  const document = documentIn(letterbook, id);
  const passages = blockViews(letterbook, document).flatMap(passagesOf);
  const html = passages.map((passage) => passageHtml(passage, formOnPage(passage))).join('\n');
  const expected = expectedText(document, linesOf(id));
  return `<div data-transcription="${id}" data-witness="${expected?.witness}">${html}</div>`;
}

const linesOf = (id: string): readonly string[] =>
  letterbook.received.find(({ file }) => file === documentIn(letterbook, id).record.witness?.file)
    ?.lines ?? [];

function proofOf(id: string, html: string): string | undefined {
  const [text] = publishedTexts(html);
  if (text === undefined) throw new Error('No transcription.');
  return proveText(text, expectedText(documentIn(letterbook, id), linesOf(id)));
}

const ids = letterbook.documents.map(({ id }) => id);

test.each(ids)('%s is proved', (id) => {
  expect(proofOf(id, pageOf(id))).toBeUndefined();
});

describe('the notes that came with the memorandum', () => {
  const document = documentIn(letterbook, 'memorandum');
  const notes = noteListView(letterbook, document)?.series.flatMap((one) => one.notes) ?? [];
  const expected = expectedNotes(document, linesOf('memorandum'));
  const proof = (label: string, lost: RegExp | string = ''): string | undefined => {
    const note = notes.find((one) => one.label === label);
    const attributes = Object.entries(note?.proved ?? {}).map(
      ([name, value]) => `${name}="${value}"`,
    );
    const html = `<div ${attributes.join(' ')}>${note?.html.replace(lost, '')}</div>`;
    const [text] = publishedTexts(html);
    if (text === undefined) throw new Error('No words to be proved.');
    return proveText(text, expected.get(text.document));
  };

  test('are proved, with the numbers of a list and with two paragraphs', () => {
    expect(['1', '2'].map((label) => proof(label))).toEqual([undefined, undefined]);
    expect(notes[0]?.html).toContain('<ul class="labelled">');
  });

  test('are not proved without the number of an item', () => {
    expect(proof('1', /(?<=<span class="label">)3\.(?=<)/)).toMatch(/are not the received words/);
  });

  test('may have a table, a quotation and a list, as the editors’ own note has', () => {
    const { html = '', proved } = notes.find(({ label }) => label === 'a') ?? {};
    expect(proved).toEqual({});
    expect(html.match(/<(table|blockquote|ul)/g)).toEqual(['<table', '<blockquote', '<ul']);
  });
});

describe('a page is not proved that', () => {
  test.each([
    ['loses the marks of a quoted line', 'mail', / data-signs="[^"]*"/],
    ['loses the label of an item', 'telegram', /\(ii\)/],
    ['loses the sign before an item', 'mail', /(?<=<\/span>)-(?=<\/span> the Heron)/],
    ['loses a cell', 'rules', /11\.00/],
    ['joins the words of two lines', 'letter', /(?<=Master)<br> /],
    ['joins the words of two lines of verse', 'letter', /(?<=still,<\/span>) /],
    ['loses a stage direction', 'scene', /\(Looking on his hands\.\)/],
    ['loses a line of preformatted text', 'mail', /\+ Alder {3}48\n/],
  ])('%s', (_, id, lost) => {
    const html = pageOf(id);
    expect(html).toMatch(lost);
    expect(proofOf(id, html.replace(lost, ''))).toMatch(/are not the received words/);
  });
});

describe('the HTML', () => {
  test('has a heading of each level below the title', () => {
    expect(pageOf('rules').match(/<h\d/g)).toEqual(['<h2', '<h3', '<h4', '<h4', '<h3', '<h4']);
  });

  test('has tables with heads that say what is in their columns', () => {
    expect(pageOf('rules')).toContain('<th scope="col">Ship</th>');
    expect(pageOf('rules')).toContain('<div class="table" tabindex="0" role="group"');
  });

  test('has quotations by the level of their marks', () => {
    expect(pageOf('mail')).toMatch(
      /<blockquote class="mail"><blockquote class="mail"><p>.*wrong in the table of 1912\.<\/p><\/blockquote> <p>/,
    );
  });
});
