/** Pages as text browsers show them, where these are installed: the order of reading, labels once, spaces between neighbours. */
import { expect, test } from '@playwright/test';
import { run, skipWithout, type Tool } from '../setup/tool.ts';
import { fileAt } from './pages.ts';
import { example } from './sites.ts';

const BROWSERS: readonly Tool[] = [
  { name: 'lynx', command: ['lynx', '-dump', '-nolist', '-width=200'] },
  { name: 'w3m', command: ['w3m', '-dump', '-cols', '200'] },
];

for (const browser of BROWSERS) {
  const shown = (address: string): string => {
    skipWithout({ name: browser.name, command: [browser.name, '-version'] }, test.info());
    const { status, said } = run(browser, fileAt(example, address));
    expect(status).toBe(0);
    return said;
  };

  test(`${browser.name}: a document reads from title to text to notes`, () => {
    const text = shown('/documents/hearing/').replaceAll(/\s+/g, ' ');
    const parts = [
      'Skip to the text',
      'Hearing on the Stranding of the Corona, Kristiansund, 14 March 1911',
      'Notes taken by',
      'Edited text',
      '1 Moe asks those present how their journey was',
      'No verbatim report: indirect speech',
      'Chicago note',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test(`${browser.name}: the label of a note is shown once`, () => {
    const text = shown('/documents/hearing/');
    expect(text).toMatch(/mail steamer\.\^?\[?d\]?\s/);
    // No number of a list stands before the letter of a note.
    expect(text).toMatch(/^\W*j\s+Laughter is not recorded here/m);
    expect(text).not.toMatch(/\d+\.\s+j\s+Laughter/);
  });

  test(`${browser.name}: words that stand beside one another are divided`, () => {
    const home = shown('/');
    expect(home).toContain('Bulletin I V People Places Dates Search About');
    expect(home).toContain('steamer fog bell');
    expect(home).toContain('2 January 1911 The boat does not come');
    expect(home).toContain('I 5 January 1911 Log of the Skerryvik light 6 turns');
    expect(home).toContain('1911 The log is written. Read it');
  });
}
