/** Editors' words are conserved: each is on the page, or a problem says where it is not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseProse } from '../../../src/engine/markdown/parse.ts';
import { renderProse } from '../../../src/engine/markdown/prose.ts';
import { stringsOf } from '../../../src/strings/strings.ts';

const strings = stringsOf();

const render = (markdown: string) =>
  renderProse(parseProse(markdown).children, {
    file: 'x.md',
    works: new Map(),
    undivided: /(?!)/,
    point: (offset) => ({ line: 1, column: offset + 1 }),
    countable: { documents: [], received: new Map(), noteSeries: [], strings },
  });

/** Constructs of Markdown with a place for a word of their own, and for other content. */
const CONSTRUCTS: readonly ((word: string, inner: string) => string)[] = [
  (word, inner) => `${word} ${inner}`,
  (word, inner) => `*${word}* ${inner}`,
  (word, inner) => `**${word} ${inner}**`,
  (word, inner) => `<b title="${word}">${inner}</b>`,
  (word, inner) => `\n\n<div>${word}</div>\n\n${inner}`,
  (word, inner) => `<!-- ${word} --> ${inner}`,
  (word, inner) => `[${inner}](log "${word}")`,
  (word, inner) => `[${inner}](log#t3 '${word}')`,
  (word, inner) => `[${word} ${inner}](log)`,
  (word, inner) => `[${word}][ref] ${inner}\n\n[ref]: log`,
  (word, inner) => `${inner}\n\n[${word}]: log\n\n`,
  (word, inner) => `${inner}\n\n[ref2]: log "${word}"\n\n`,
  (word, inner) => `![${word}](log) ${inner}`,
  (word, inner) => `![${word}][ref] ${inner}`,
  (word, inner) => `\n\n- ${word}\n- ${inner}\n\n`,
  (word, inner) => `\n\n1. ${word}\n\n   ${inner}\n\n`,
  (word, inner) => `\n\n> ${word}\n> ${inner}\n\n`,
  (word, inner) => `\n\n## ${word}\n\n${inner}`,
  (word, inner) => `\n\n| ${word} | ${inner} |\n| --- | --- |\n\n`,
  (word, inner) => `\n\n\`\`\`text ${word}\nx\n\`\`\`\n\n${inner}`,
  (word, inner) => `\`${word}\` ${inner}`,
  (word, inner) => `:certain[${word}] ${inner}`,
  (word, inner) => `:${word}[${inner}]`,
  (word, inner) => `:8[${word}] ${inner}`,
  (word, inner) => `:count{of=words ${word}=x} ${inner}`,
  (word, inner) => `\n\n::topic[${word}]\n\n${inner}`,
  (word, inner) => `\n\n:::voice[${word}]\n${inner}\n:::\n\n`,
  (word, inner) => `${inner}[^${word}]`,
  (word, inner) => `\n\n[^n]: ${word}\n\n${inner}`,
  (word, inner) => `[@${word}, p. 8] ${inner}`,
  (word, inner) => `<https://lights.example/${word}> ${inner}`,
];

test('a word in any construct is on the page or reported', () => {
  const choices = fc.array(fc.nat(CONSTRUCTS.length - 1), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(choices, (chosen) => {
      const markdown = chosen.reduceRight(
        (inner, index, place) => CONSTRUCTS[index]?.(`zz${place}word`, inner) ?? inner,
        'end',
      );
      const { html, text, problems, links } = render(markdown);
      const shown = `${text} ${links.map(({ id }) => id).join(' ')}`;
      if (problems.length > 0) return;
      expect(html).not.toMatch(/<a (?:(?!<\/a>).)*<a /s);
      for (const place of chosen.keys()) expect(shown).toContain(`zz${place}word`);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['<div>words</div>', 1],
  ['The <b>keepers</b>', 2],
  ['[x](log "words")', 1],
  ['![x](log)', 1],
  ['[x]: log', 1],
  ['[x]\n\n[x]: log\n[x]: letter', 1],
  [':certain[words]', 1],
  ['at 8:00[words]', 1],
  ['```js words\nx\n```', 1],
  ['[x]\n\n[x]: log', 0],
  ['- *a*\n- **b**\n\n> c\n\n---\n\n`d`', 0],
])('%j has %i unshown parts', (markdown, count) => {
  const { problems } = render(markdown);
  expect(problems.filter(({ rule }) => rule === 'prose-is-shown')).toHaveLength(count);
});

test.each([
  ['[x](javascript:alert)', false],
  ['[x][y]\n\n[y]: javascript:alert', false],
  ['<javascript:alert>', false],
  ['[x](data:text/html,x)', false],
  ['[x](//lights.example/)', false],
  ['[x](vbscript:x)', false],
  ['<https://lights.example>', true],
  ['[x](mailto:keeper@lights.example)', true],
  ['<keeper@lights.example>', true],
  ['[x][y]\n\n[y]: https://lights.example', true],
])('the address of %j may be published: %s', (markdown, isAllowed) => {
  const { problems, html } = render(markdown);
  expect(problems.length === 0).toBe(isAllowed);
  expect(html.includes('href')).toBe(isAllowed);
});
