/** Inputs that broke the engine, or passed in silence, once: each an edit of the example archive. */
import type { Edit } from '../lighthouse.ts';

export interface HostileInput {
  readonly name: string;
  readonly edits: readonly Edit[];
}

const letter = (find: string, put: string): Edit => ({ file: 'documents/letter.md', find, put });
const TITLE = 'title: Letter of the second keeper';
const essay = (put: string): Edit => ({
  file: 'essays/about.md',
  find: 'Every quill and every lantern is counted.',
  put,
});
const edition = (find: string, put: string): Edit => ({ file: 'edition.yaml', find, put });
const person = (put: string): Edit => ({
  file: 'authority/people.yaml',
  find: '- id: anna-belova\n',
  put,
});
const date = (put: string): Edit => letter('edtf: "1911-01-09"', `edtf: "${put}"`);
const issued = (put: string): Edit => ({
  file: 'bibliography.yaml',
  find: 'issued: { date-parts: [[2001]] }',
  put: `issued: ${put}`,
});
const empty = (file: string): Edit => ({ file, put: '---\ntitle: Letter\n---\n' });

const bomb = Array.from(
  { length: 12 },
  (_, level) =>
    `- &a${level} [${
      level === 0
        ? 'x'
        : Array(9)
            .fill(`*a${level - 1}`)
            .join(', ')
    }]\n`,
).join('');

/** The SHA-256 of no byte. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const FIRST = '- id: anna-belova\n';

/** Each by its name. */
const INPUTS: Readonly<Record<string, readonly Edit[]>> = {
  // Size and depth
  'a passage of 200,000 letters': [letter('Send a lens', `Send a ${'x'.repeat(200_000)} lens`)],
  '10,000 marks on each side of a word': [essay(`${'*'.repeat(10_000)}a${'*'.repeat(10_000)}`)],
  '10,000 interleaved marks': [essay('_a*b '.repeat(10_000))],
  '3,000 nested lists': [essay(`${'- '.repeat(3000)}a`)],
  '300 containers within one another': [essay(':::voice[x]{#x by=anna-belova}\n'.repeat(300))],
  '8,000 notes begun in one line': [essay('[^1]: '.repeat(8000))],
  '5,000 brackets in YAML': [person(`${'['.repeat(5000)}\n${FIRST}`)],
  'a line range of 2⁵³': [letter('lines: [[1, 10]]', 'lines: [[1, 9007199254740991]]')],
  'a line range of twenty million': [letter('lines: [[1, 10]]', 'lines: [[1, 20000000]]')],
  'a reversed line range': [letter('lines: [[1, 10]]', 'lines: [[10, 1]]')],
  // YAML
  'a bomb of aliases': [person(`${bomb}${FIRST}`)],
  'an alias in itself': [person(`- &a [*a]\n${FIRST}`)],
  'title: A: b': [letter(TITLE, 'title: A: b')],
  'title: Document #1': [letter(TITLE, 'title: Document #1')],
  'a broken line in a register': [person(`:reading[x]{a=b}kind: body\n${FIRST}`)],
  'a lone surrogate': [letter(TITLE, 'title: "L \\uD800"')],
  'a control character': [letter(TITLE, 'title: "L \\u0007"')],
  'a non-character by an escape': [letter(TITLE, 'title: "L \\uFFFE"')],
  'a replacement character by an escape': [letter(TITLE, 'title: "L \\uFFFD"')],
  'a title of invisible characters': [letter(TITLE, 'title: "\\u200B\\u00AD"')],
  'a tag of another program': [letter(TITLE, 'title: !!js/function "x"')],
  'a key __proto__': [letter('number: II', 'number: II\n__proto__: x')],
  'a reading of constructor': [
    letter('number: II', 'number: II\nreadings: { constructor: anna-belova }'),
  ],
  'a document without front matter': [{ file: 'documents/new.md', put: 'Words.\n' }],
  'an empty document': [{ file: 'documents/new.md', put: '' }],
  'front matter without end': [{ file: 'documents/new.md', put: '---\ntitle: Words\n' }],
  // Files and addresses
  'a document named ..': [empty('documents/...md')],
  'a document without a name': [empty('documents/.md')],
  'a document named Letter Two #1 %41?': [empty('documents/Letter Two #1 %41?.md')],
  'ids equal but for case': [empty('documents/Letter.md')],
  'a document named __proto__': [empty('documents/__proto__.md')],
  'a document in .markdown': [{ file: 'documents/answer.markdown', put: '' }],
  'a document in .MD': [{ file: 'documents/answer.MD', put: '' }],
  'an essay at the address of a document': [
    { file: 'essays/about.md', find: 'address: /about/', put: 'address: /documents/log/' },
  ],
  'an essay among received files': [
    { file: 'essays/about.md', find: 'address: /about/', put: 'address: /received/' },
  ],
  'a document at the id of the content': [
    {
      file: 'documents/content.md',
      put: '---\ntitle: Letter\norder: 9\ngenre: letter\ntext: not carried\ndates: [{ kind: written, edtf: "1911", basis: stated }]\nabstract: { text: A letter. }\n---\n',
    },
  ],
  'received files whose addresses differ in case': [
    { file: 'received/Letter.txt', put: '' },
    edition(
      'received:\n',
      `received:\n  - { file: Letter.txt, sha256: ${EMPTY}, title: Letter }\n`,
    ),
  ],
  'a received file at the address of the checksums': [
    { file: 'received/sha256sums', put: '' },
    edition('received:\n', `received:\n  - { file: sha256sums, sha256: ${EMPTY}, title: Sums }\n`),
  ],
  'an essay at ///': [{ file: 'essays/about.md', find: 'address: /about/', put: 'address: ///' }],
  'a number that another document has': [letter('number: II', 'number: I')],
  // Dates
  ...Object.fromEntries(
    ['1911-02-29', '1913/1911', '../..', '2001-25', '15XX-13', 'Y-17E7', '{1911,1912}'].map(
      (one) => [`the date ${one}`, [date(one)]],
    ),
  ),
  'the hour 99:99': [letter('basis: stated }', 'to: "99:99", basis: stated }')],
  ...Object.fromEntries(
    ['{ date-parts: [[99999, 13, 45]] }', '{ date-parts: [[]] }', '{}'].map((one) => [
      `issued: ${one}`,
      [issued(one)],
    ]),
  ),
  // Links
  'a script as the address of a reference link': [essay('[a][b]\n\n[b]: javascript:alert(1)')],
  'an image': [essay('![a](https://lights.example/a.png)')],
  'an address that begins with //': [essay('[a](//lights.example/)')],
  'a page that is not there': [essay('[a](/no-such-page/)')],
  'a fragment that is not there': [essay('[a](/documents/log/#t999)')],
  'a line end in an address of mail': [
    essay('[a](mailto:keeper@lights.example?subject=a%0D%0ABcc:x@lights.example)'),
  ],
  'a user in an address': [essay('[a](https://keeper:lamp@lights.example/)')],
  'a user in a URL': [issued('{ date-parts: [[2001]] }\n  URL: "https://keeper@lights.example/"')],
  'a script as URL': [issued('{ date-parts: [[2001]] }\n  URL: "javascript:alert(1)"')],
  'a script as the url of the edition': [
    edition('url: https://lights.example', 'url: "javascript:alert(1)"'),
  ],
  'a slash at the end of the url': [
    edition('url: https://lights.example', 'url: https://lights.example/'),
  ],
  'a language that is none': [edition('format: 1', "format: 1\nlang: 'x\"><script>'")],
  'a fragment that no entry has': [essay('[a](/people/mara-quill/#lief)')],
  'a received file that a document does not have': [essay('[a](/documents/answer/received/)')],
  'a note call in a reference': [letter('in the log]', 'in the log[^1]]')],
  'a citation in a link': [essay('[a [@ren-2001]](log)')],
  'an address in a link': [essay('[a <https://lights.example>](log)')],
  'a link without words': [essay('[](log)')],
  // Names and patterns
  'a form of one sign': [
    { file: 'authority/people.yaml', find: 'text: A. Belova', put: 'text: "."' },
  ],
  'a name of a space': [
    { file: 'authority/people.yaml', find: 'name: Anna Belova', put: 'name: " "' },
  ],
  'a title of a space': [letter(TITLE, 'title: " "')],
  'an abstract without words': [
    letter(
      'text: The keepers write to [the Board](group:board-of-lights) [@board-1914].',
      'text: ""',
    ),
  ],
  'an event with the id of a year': [
    { file: 'authority/events.yaml', find: 'id: boat-late', put: 'id: y1911' },
  ],
  'labels of notes that take for ever': [
    edition(
      'format: 1',
      'format: 1\nnoteSeries:\n  - { id: source, labels: (a+)+b, description: x, name: x, citation: "{label}" }',
    ),
    letter('Send a lens', `Send a lens[^${'a'.repeat(40)}]`),
  ],
  // Directives
  'a second value of an attribute': [
    letter('reason="A slip of the pen."', 'reason="A slip of the pen." reason="A slip."'),
  ],
  'a second anchor of a topic': [
    { file: 'documents/log.md', find: '{#boat short', put: '{#boat #ship short' },
  ],
  'a reading without received words': [letter('received="assitance" ', '')],
  'a topic without a title': [
    { file: 'documents/log.md', find: '[The boat from Nordøya]', put: '' },
  ],
  'a voice without passages': [letter('{#p2}', ':::voice[x]{#x by=anna-belova}\n\n:::\n\n{#p2}')],
  // Control characters
  'an override of direction in an essay': [essay('a\u202eb')],
  'an escape in a note': [
    { file: 'documents/log.md', find: 'counted 39', put: 'counted \u001b[31m39' },
  ],
  'an override of direction in a name': [
    { file: 'authority/people.yaml', find: 'name: Anna Belova', put: 'name: Anna \u202dBelova' },
  ],
  'a control character in a topic': [
    { file: 'documents/log.md', find: '[The boat from', put: '[The\u0085 boat from' },
  ],
  // Words of editors
  'a citation without an end': [essay('a [@ren-2001')],
  'two citations with a comma': [essay('a [@ren-2001, @board-1914]')],
  'a reading that differs in nothing': [letter('received="assitance"', 'received=assistance')],
  'a heading without words': [essay('## \n\nx')],
  'references to no character in an essay': [essay('a &#0; &#xD800; b')],
  'HTML in an essay': [essay('<div>Important words</div>')],
  'HTML in an abstract': [letter('text: The keepers write', 'text: The <b>keepers</b> write')],
  'a title of a link': [essay('[a](log "Important words")')],
  'an address that nothing uses': [essay('[x]: log')],
  'emphasis in a topic': [
    {
      file: 'documents/log.md',
      find: '::topic[What is left of the oil',
      put: '::topic[*What is left of the oil*',
    },
  ],
  'unknown attributes': [letter('{#p2}', '{#p2 #p7 .aks sepaker=x lost words}')],
  'a mark in a name': [letter('Send a lens', 'Send a :name[*lens* glass]{ref=none}')],
  'a decomposed letter': [letter('Nordøya', 'Nordo\u0338ya')],
};

export const HOSTILE_INPUTS: readonly HostileInput[] = Object.entries(INPUTS).map(
  ([name, edits]) => ({ name, edits }),
);
