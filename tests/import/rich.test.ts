/** Word, TEI and HTML: the derived text, the structure of the document, and what is doubtful. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importFile } from './starter.ts';

const fixtures = join(import.meta.dirname, '../fixtures/import');
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(fixtures, name)));

/** The body of a document, without its front matter. */
const bodyOf = (markdown: string): string => markdown.replace(/^---\n[\s\S]*?\n---\n\n/, '');

const minutes = await importFile('minutes.docx', fixture('minutes.docx'), {
  genre: 'minutes',
  id: 'minutes',
});
const letter = await importFile('letter.xml', fixture('letter.xml'), {
  id: 'brief',
});

describe('a Word file', () => {
  const { documents, text, plan } = minutes;

  test('gives a text with its table, list and notes', () => {
    expect(text('received/minutes.txt')).toBe(`Minutes of the quay

The board met on 5 May 1911.1 Mr. Hale was in the chair, and Miss Weston took the minutes.

The costs were these:

Item  Pounds
Planks  12
Nails | pegs  1

It was resolved that:2

1. the quay opens on Monday;
2. the lamp is not lit *before* dusk.

E. Hale

1 A Friday.

2 Against the vote of two members.
`);
  });

  test('becomes a document that passes the proof', () => {
    expect(bodyOf(text('documents/minutes.md'))).toBe(`{#head}
# Minutes of the quay

{#p1}
The board met on 5 May 1911.[^1] Mr. Hale was in the chair, and *Miss Weston* took the minutes.

{#p2}
The costs were these:

{#p3}
| Item | Pounds |
| --- | --- |
| Planks | 12 |
| Nails \\| pegs | 1 |

{#p4}
It was **resolved** that:[^2]

{#p5}
1. the quay opens on Monday;
2. the lamp is :u[not] lit \\*before\\* dusk.

{#p6}
:sc[E. Hale]

[^1]: A Friday.

[^2]: Against the vote of *two* members.
`);
    expect(documents[0]?.notes.map(({ label, lines }) => [label, lines])).toEqual([
      ['1', [[18, 18]]],
      ['2', [[20, 20]]],
    ]);
    expect(
      documents[0]?.passages.flatMap(({ mentions }) => mentions.map(({ id }) => id)),
    ).toContain('clara-weston');
  });

  test('is kept, and named as the original', () => {
    expect(plan.files.get('originals/minutes.docx')).toEqual(fixture('minutes.docx'));
    expect(text('edition.yaml')).toContain('by: "docx-1"');
  });
});

describe('a letter in TEI', () => {
  const { documents, text, plan } = letter;

  test('gives what was written, without what the editors of the source added', () => {
    expect(text('received/letter-2.txt')).toContain('Ich wollte möchte Ihnen heute');
    expect(text('received/letter-2.txt')).toContain('Er ſagte nihcts.');
    expect(text('received/letter-2.txt')).not.toContain('Herr\n');
  });

  test('becomes a document with its parts and marks', () => {
    expect(bodyOf(text('documents/brief.md'))).toBe(`{#address .address}
Herrn E. Hale
Hotel am Hafen

{#dateline .dateline}
Eaſtmere, 6. Juni 1891

{#salutation .salutation}
Lieber Herr Hale!

{#p1}
Ich :del[wollte]{how="overstrike"} :add[möchte]{place="above"} Ihnen :u[heute] ſchreiben;[^1] :page[2]der :abbr[Hr.]{expanded="Herr"} Lotſe iſt :unclear[fort]{reason="stain"}, und :gap{extent="2 words" reason="damage"} bleibt. Er ſagte :reading[nicht]{received="nihct" reason="Corrected by the editor of the source."}s.

{#verse .verse}
Die Lampe brennt, das Meer iſt ſtill,
  der Lotſe weiß nicht, was er will.

{#p2}
- Öl,
- Tau.

{#p3}
| Faß | Preis |
| --- | --- |
| Öl | 3 M. |

{#closing .closing}
Herzlich Ihre

{#signature .signature}
Clara Weston

{#postscript .postscript}
P. S. Grüße.

[^1]: Das Wort ist nachgezogen.
`);
  });

  test('has sender, recipient, place, date and language from the header', () => {
    expect(documents[0]?.record).toMatchObject({
      title: 'Clara Weston an Edmund Hale, 6. Juni 1891',
      genre: 'letter',
      language: 'de',
      from: ['clara-weston'],
      to: ['edmund-hale'],
      place: 'eastmere',
      dates: [{ kind: 'written', edtf: '1891-06-06', basis: 'stated' }],
    });
    expect(plan.documents[0]?.unknown).toEqual([]);
  });
});

/** A conversation in TEI with two people of the starter. */
const talk = (who: string, id = 'lamp'): string => `<TEI xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader><fileDesc><titleStmt><title>A talk</title></titleStmt></fileDesc>
<profileDesc><creation><date when="1891-06-06"/></creation><langUsage><language ident="en"/></langUsage>
<textClass><keywords><term>Interview</term></keywords></textClass></profileDesc></teiHeader>
<standOff><listPerson><person xml:id="cw"><persName>Clara Weston</persName></person>
<person xml:id="eh"><persName>Edmund Hale</persName></person><person xml:id="xy"><persName>Xenia Yll</persName></person></listPerson></standOff>
<text><body><p xml:id="${id}">In the kitchen.</p>
<sp xml:id="t7" who="#cw"><p><persName ref="#cw">Clara Weston</persName> asks <rs ref="#eh">the pilot</rs> for oil.</p></sp>
<sp xml:id="t8" who="${who}"><p>There is none.</p></sp>
<sp><p>Both laugh.</p></sp>
<p xml:lang="de">Das Öl kam nie.</p></body></text></TEI>`;

describe('a conversation in TEI', () => {
  test('has the speakers, names, languages and anchors of the source', async () => {
    const { documents, text } = await importFile('talk.xml', talk('#eh'), { id: 'talk' });
    expect(documents[0]?.record).toMatchObject({ genre: 'interview' });
    expect(bodyOf(text('documents/talk.md'))).toBe(`{#lamp}
In the kitchen.

{#t7 .asks}
Clara Weston asks :name[the pilot]{ref="edmund-hale"} for oil.

{#t8 .states speaker=edmund-hale}
There is none.

{#t1 .narrates}
Both laugh.

{#p1 lang=de}
Das Öl kam nie.
`);
  });

  test('has a paragraph where the archive does not know the speaker, and says so', async () => {
    const { text, plan } = await importFile('talk.xml', talk('#xy'), { id: 'talk' });
    expect(bodyOf(text('documents/talk.md'))).toContain('{#p1}\nThere is none.\n');
    expect(plan.documents[0]?.doubts.map(({ message }) => message)).toContain(
      '“Xenia Yll” speaks, but is in no authority file: what is said is in plain paragraphs.',
    );
  });

  test('has other anchors where one of the source is that of a part of the page', async () => {
    const { text } = await importFile('talk.xml', talk('#eh', 'cite'), { id: 'talk' });
    expect(bodyOf(text('documents/talk.md'))).toContain('{#p1}\nIn the kitchen.\n');
  });
});

describe('a page', () => {
  test('of HTML gives headings, quotations and marks, and says what it leaves out', async () => {
    const { text, plan } = await importFile(
      'page.html',
      '<!doctype html><title>The lamp</title><meta charset=utf-8><nav>Home</nav><h2>The lamp</h2>' +
        '<p>It is <b>out</b>,<br>since <i>Monday</i>.<img src="a.png" alt="the lamp"></p>' +
        '<blockquote><p>No oil.</p><p>None.</p></blockquote><pre>a  b\n*c*</pre><ul><li>Oil<ul><li>Rope</li></ul></li></ul>',
      { id: 'lamp' },
    );
    expect(bodyOf(text('documents/lamp.md'))).toBe(`{#head}
## The lamp

{#p1}
It is **out**,
since *Monday*.

{#p2}
> No oil.
>
> None.

{#p3}
~~~
a  b
*c*
~~~

{#p4}
- Oil
  - Rope
`);
    expect(plan.documents[0]?.doubts.map(({ message }) => message)).toContain(
      'A picture is left out: “the lamp”.',
    );
    expect(text('received/page.txt')).not.toContain('Home');
  });

  test('of HTML may be a letter, with notes in paragraphs', async () => {
    const { text, documents, plan } = await importFile(
      'page.html',
      '<!doctype html><meta charset=utf-8><h1>A letter</h1><p>Eastmere, 3 May 1911</p><p>Dear Mr. Hale,</p>' +
        '<p>It is out<sup><a href="#fn1">1</a></sup> again<a href="#fn2">2</a>.</p><p>Yours truly,<br>Clara Weston</p>' +
        '<p id="fn1">1. Since Monday.</p><p id="fn7">Nobody calls this.</p>',
      { id: 'lamp' },
    );
    expect(documents[0]?.passages.map(({ id }) => id)).toEqual(
      'head dateline salutation p1 closing signature p2'.split(' '),
    );
    expect(documents[0]?.record).toMatchObject({
      genre: 'letter',
      from: ['clara-weston'],
      to: ['edmund-hale'],
      dates: [{ edtf: '1911-05-03' }],
    });
    expect(text('documents/lamp.md')).toContain('[^1]: Since Monday.');
    expect(plan.documents[0]?.doubts.map(({ message }) => message)).toContain(
      'The text of the note 2 is not found.',
    );
  });

  test('of a list gives the message with its head', async () => {
    const page = `<HTML><HEAD><TITLE>The lamp</TITLE></HEAD><BODY><H1>The lamp &amp; the bell</H1>
<B>Clara Weston</B> <A HREF="mailto:clara%40e.example?Subject=Re&In-Reply-To=%3C1%40e.example%3E" TITLE="x">clara at e.example
</A><BR><I>Thu Oct 29 17:36:33 PST 1998</I><HR><!--beginarticle-->
<PRE>On Monday Edmund wrote:
&gt; Is it out?

It is. See <A HREF="http://e.example/">http://e.example/</A>
</PRE><!--endarticle--></BODY></HTML>`;
    const { text, documents } = await importFile('000123.html', page, { id: 'lamp' });
    expect(text('received/000123.txt')).toBe(
      'The lamp & the bell\n\nClara Weston clara at e.example\nThu Oct 29 17:36:33 PST 1998\n\n' +
        'On Monday Edmund wrote:\n> Is it out?\n\nIt is. See http://e.example/\n',
    );
    expect(documents[0]?.record).toMatchObject({
      title: 'The lamp & the bell',
      from: ['clara-weston'],
      dates: [{ kind: 'sent', edtf: '1998-10-29', from: '17:36' }],
    });
    expect(documents[0]?.passages.map(({ id }) => id)).toEqual([
      'subject',
      'from',
      'date',
      'attribution',
      'p1',
      'p2',
    ]);
  });
});
