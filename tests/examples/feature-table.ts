/** What a transcription may have: a passage of the examples for each feature, and what must be made of it. */

export interface Feature {
  readonly name: string;
  readonly archive: 'letterbook' | 'folios';
  readonly document: string;
  /** Anchor of the passage, or of the note. */
  readonly anchor: string;
  /** Words of it: in the search, in plain text, and proved. */
  readonly words: string;
  /** What its HTML has. */
  readonly html: RegExp;
  readonly tei: RegExp;
}

const letterbook = (
  name: string,
  place: string,
  words: string,
  html: RegExp,
  tei: RegExp,
): Feature => featureOf('letterbook', name, place, words, html, tei);

const folios = (name: string, place: string, words: string, html: RegExp, tei: RegExp): Feature =>
  featureOf('folios', name, place, words, html, tei);

function featureOf(
  archive: Feature['archive'],
  name: string,
  place: string,
  words: string,
  html: RegExp,
  tei: RegExp,
): Feature {
  const [document = '', anchor = ''] = place.split('#');
  return { archive, name, document, anchor, words, html, tei };
}

export const FEATURES: readonly Feature[] = [
  letterbook(
    'headings in levels',
    'rules#a1',
    'Article 1',
    /<h4 class="heading"/,
    /<head xml:id="a1"/,
  ),
  letterbook('lines kept', 'letter#address', 'Harbour Master', /<br>/, /<lb ?\/>Harbour Master/),
  letterbook(
    'lists with their labels',
    'telegram#p2',
    'six men by day',
    /class="label">\(i\)/,
    /<label>\(i\)<\/label>/,
  ),
  letterbook('tables', 'rules#p2', 'Lighter', /<table>/, /<cell>Lighter<\/cell>/),
  letterbook('quotations', 'letter#p3', 'never lost a ship', /<blockquote>/, /<quote xml:id="p3"/),
  letterbook(
    'quoted mail in levels',
    'mail#p1',
    'tonnage of the tugs',
    /<blockquote class="mail">.*<blockquote/s,
    /type="reply"/,
  ),
  letterbook('preformatted text', 'mail#p3', 'tugs.txt', /<pre/, /xml:space="preserve"/),
  letterbook('verse', 'letter#verses', 'lamps are cold', /class="line in-1"/, /<l rend="indent1">/),
  letterbook(
    'divided verse',
    'scene#s5',
    'Now',
    /continued/,
    /<l n="8" rend="indent\d+" part="M">Now/,
  ),
  letterbook(
    'line numbers of verse',
    'scene#s1',
    'My father',
    /data-line="5"/,
    /<l n="5">My father/,
  ),
  letterbook('speakers', 'scene#s1', 'Alack', /class="[^"]*speaker/, /<speaker>/),
  letterbook(
    'stage directions',
    'scene#enter-lady',
    'Enter',
    /stage/,
    /<stage xml:id="enter-lady"/,
  ),
  letterbook(
    'classification',
    'telegram#class',
    'SECRET',
    /classification/,
    /type="classification"/,
  ),
  letterbook('routing', 'telegram#registry', 'Copy 2 of 5', /routing/, /type="routing"/),
  letterbook('dateline', 'letter#dateline', '6 June 1891', /dateline/, /<dateline/),
  letterbook('salutation', 'letter#salutation', 'Dear Lund', /salutation/, /<salute/),
  letterbook('closing', 'letter#closing', 'Ever yours', /closing/, /<salute xml:id="closing"/),
  letterbook('signature', 'letter#signature', 'Aune', /signature/, /<signed/),
  letterbook('postscript', 'letter#postscript', 'second volume', /postscript/, /<postscript>/),
  letterbook('words in the margin', 'letter#pencil', 'Answered', /margin/, /place="margin"/),
  letterbook('stamps', 'rules#seal', 'seal of the board', /stamp/, /type="stamp"/),
  letterbook('enclosures', 'rules#enclosures', 'List of pilots', /enclosures/, /type="enclosures"/),
  letterbook(
    'notes of the source',
    'memorandum#n-1',
    'Tern and Gull',
    /class="label">3\./,
    /<note xml:id="n-1" n="1"/,
  ),
  letterbook('notes with tables', 'memorandum#n-a', 'Heron', /<table>/, /<note xml:id="n-a"/),
  letterbook(
    'notes of a kind',
    'memorandum#n-a',
    'Heron',
    /<li class="k1">/,
    /<note xml:id="n-a" n="a" type="editors" subtype="figures"/,
  ),
  folios(
    'notes of a page',
    'register#n-1047-1',
    'But see the draft',
    /But see/,
    /<note xml:id="n-1047-1" n="1"/,
  ),
  folios('notes with signs', 'register#n-asterisk', 'Of hemp', /Of hemp/, /n="\*"/),
  folios('italics', 'draft#p1', 'Wren', /<i>/, /rend="italic"/),
  folios('bold', 'draft#p2', 'before the 2nd', /<b>/, /rend="bold"/),
  folios('underlined words', 'draft#p1', 'seven', /<u>/, /rend="underline"/),
  folios(
    'small capitals',
    'draft#signature',
    'Ottilie Brandt',
    /small-capitals/,
    /rend="small-caps"/,
  ),
  folios('superscript', 'draft#head', 'May 1892', /<sup>/, /rend="superscript"/),
  folios('deletions', 'draft#p1', 'nearly', /<del>/, /<del>nearly/),
  folios(
    'insertions and hands',
    'draft#p1',
    'on Tuesday',
    /<ins class="margin"/,
    /<add place="margin" hand=/,
  ),
  folios('unclear words', 'draft#p1', 'tar', /doubt/, /<unclear/),
  folios('gaps', 'draft#p1', 'crowns', /class="gap"/, /<gap/),
  folios('words supplied', 'draft#p1', 'at most', /class="[^"]*supplied/, /<supplied/),
  folios('corrections', 'draft#p2', 'to be quick', /class="departure"/, /<sic>you you<\/sic>/),
  folios('abbreviations', 'draft#signature', 'obedt.', /class="abbreviation"/, /<expan/),
  folios(
    'pages of the source',
    'register#p1',
    'nothing was kept back',
    /id="page-1047"/,
    /<pb xml:id="page-1047"/,
  ),
  folios(
    'folios of the source',
    'register#p3',
    'Item, tar',
    /id="folio-15r"/,
    /<pb xml:id="folio-15r"/,
  ),
  folios(
    'passages in another language',
    'tongues#p1',
    'über den Fluß',
    /lang="de"/,
    /xml:lang="de"/,
  ),
  folios(
    'words in another language',
    'tongues#t2',
    'Fährmann',
    /lang="de"/,
    /<foreign xml:lang="de">/,
  ),
  folios('text from the right', 'tongues#p2', 'اليوم', /dir="rtl"/, /xml:lang="ar"/),
  folios('narrated turns', 'tongues#t3', '說船已到', /class="turn/, /<sp xml:id="t3"/),
  folios(
    'names in any script',
    'tongues#t3',
    '維恩',
    /href="\/people\/kaspar-venn\/"/,
    /<persName[^>]*>維恩/,
  ),
];
