/** The markup of a passage in each of its forms, and its two printers, which say the same. */
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createElement } from '../../src/client/create-element.ts';
import {
  headingOnPage,
  IN_LETTER_HEAD,
  IN_QUOTATION,
  IN_QUOTED,
  ON_PAGE,
  type PageForm,
  passageHtml,
} from '../../src/markup/forms/page.ts';
import { IN_PREVIEW } from '../../src/markup/forms/preview.ts';
import { BESIDE_RESULT, IN_RESULT } from '../../src/markup/forms/result.ts';
import { type PassageForm, type RenderedPassage, renderPassage } from '../../src/markup/passage.ts';

const TURN: RenderedPassage = {
  id: 't7',
  aliases: ['t6'],
  kind: 'turn',
  number: '7',
  by: 'chair',
  classes: ['late'],
  words: [
    { text: 'Quill', isSpeaker: true },
    { text: ' asks for "oil" & ' },
    { text: '<wick>', isHit: true },
  ],
};
const ANSWER: RenderedPassage = { ...TURN, by: 'other', aliases: [], classes: [] };
const HEADING: RenderedPassage = { id: 'head', kind: 'heading', words: [{ text: 'The log' }] };

const WORDS =
  '<span class="speaker">Quill</span> asks for &quot;oil&quot; &amp; <mark>&lt;wick></mark>';

/** The forms that both pages and scripts can show. */
const FORMS: readonly (readonly [string, PassageForm])[] = [
  ['in a quotation', IN_QUOTATION],
  ['in a preview', IN_PREVIEW],
  ['in a result', IN_RESULT],
  ['beside a result', BESIDE_RESULT],
];

describe('a passage', () => {
  it.each<[string, RenderedPassage, PageForm, string]>([
    [
      'on its page, with its anchors, number, and the classes of the source',
      TURN,
      ON_PAGE,
      `<p class="turn chair late" id="t7"><span id="t6" data-editorial></span><a href="#t7" class="number" data-editorial aria-label="7"><template>7 </template></a>${WORDS}</p>`,
    ],
    [
      'on its page as a heading',
      HEADING,
      headingOnPage(1),
      '<h2 class="heading" id="head">The log</h2>',
    ],
    [
      'in the head of a message',
      { ...TURN, words: [{ text: 'to all' }] },
      IN_LETTER_HEAD,
      '<dd id="t7"><span id="t6" data-editorial></span>to all</dd>',
    ],
    [
      'among passages for previews',
      ANSWER,
      IN_QUOTED,
      `<p class="turn" id="t7"><b class="number" data-editorial>7</b>${WORDS}</p>`,
    ],
    ['in a quotation', TURN, IN_QUOTATION, `<p>${WORDS}</p>`],
    ['in a quotation, as an answer', ANSWER, IN_QUOTATION, `<p class="answer">${WORDS}</p>`],
    ['in a preview', ANSWER, IN_PREVIEW, `<li class="answer"><b>7</b><span>${WORDS}</span></li>`],
    ['in a preview without number', HEADING, IN_PREVIEW, '<li><b></b><span>The log</span></li>'],
    ['in a result', ANSWER, IN_RESULT, `<p class="reply">${WORDS}</p>`],
    ['beside a result', TURN, BESIDE_RESULT, `<p class="chair beside">${WORDS}</p>`],
  ])('is shown %s', (_, passage, form, expected) => {
    expect(passageHtml(passage, form)).toBe(expected);
  });

  it('has the HTML of the engine as it is', () => {
    const words = [{ text: { html: 'as <a href="#t1">before</a>' } }];
    expect(passageHtml({ words }, IN_QUOTATION)).toBe('<p>as <a href="#t1">before</a></p>');
  });
});

/** An element as a script makes it, without a browser. */
class FakeElement {
  className = '';
  readonly children: (FakeElement | string)[] = [];
  readonly tag: string;
  constructor(tag: string) {
    this.tag = tag;
  }
  append(...nodes: (FakeElement | string)[]): void {
    this.children.push(...nodes);
  }
}

/** What an element is, made or parsed; texts that follow one another are one. */
function shapeOf(node: FakeElement | string | Nodes): unknown {
  if (typeof node === 'string') return node;
  if (node instanceof FakeElement) {
    return [node.tag, node.className, ...joined(node.children.map(shapeOf))];
  }
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') throw new Error(`Unexpected ${node.type}`);
  const { tagName, properties, children } = node;
  const classes = properties.className;
  const className = Array.isArray(classes) ? classes.join(' ') : '';
  return [tagName, className, ...joined(children.map(shapeOf))];
}

function joined(children: readonly unknown[]): unknown[] {
  const all: unknown[] = [];
  for (const child of children.filter((one) => one !== '')) {
    const last = all.at(-1);
    if (typeof child === 'string' && typeof last === 'string') all.splice(-1, 1, last + child);
    else all.push(child);
  }
  return all;
}

describe('pages and scripts', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each(FORMS)('make the same of a passage %s', (_, form) => {
    vi.stubGlobal('document', { createElement: (tag: string) => new FakeElement(tag) });
    for (const passage of [TURN, ANSWER, HEADING]) {
      const written = passageHtml(passage, form);
      const [parsed] = fromHtml(written, { fragment: true }).children;
      const made: unknown = renderPassage(passage, form, createElement);
      expect(parsed).toBeDefined();
      expect(shapeOf(made as FakeElement)).toEqual(shapeOf(parsed as Nodes));
    }
  });
});
