/** Words of the package of an edition, beside its pages. */

/** What the package says of the edition. */
interface PackedEdition {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly version: string;
  readonly date: string;
  readonly url: string;
  readonly editors: readonly string[];
  readonly publisher?: string | undefined;
  readonly contact?: string | undefined;
  readonly keeper?: string | undefined;
  readonly licences: { readonly words: string; readonly source: string };
}

/** The text that stands beside the pages: what this is, how to open it, how to check it, who made it. */
export const readme = (edition: PackedEdition): string => {
  const lines = [
    edition.title,
    edition.subtitle,
    `Edition ${edition.version}, ${edition.date}`,
    '',
    edition.description,
    '',
    'To read it, open open.html with a browser. Nothing has to be installed, and no connection is needed.',
    'The search works, too. If a browser shows pages without it, they can be read and printed all the same.',
    '',
    'The site is in data/. The texts as received are in data/received/, each text as TEI, Markdown, plain text and',
    'JSON beside its page in data/documents/, tables and citations in data/data/.',
    '',
    'To check that no file is damaged, run in this folder: sha256sum -c manifest-sha256.txt',
    'The folder is a bag as archives use it (BagIt 1.0, RFC 8493).',
    '',
    `On the web: ${edition.url}`,
    ...(edition.editors.length > 0 ? [`Editors: ${edition.editors.join('; ')}`] : []),
    `Publisher: ${edition.publisher ?? 'not named'}`,
    `Keeper of the files: ${edition.keeper ?? 'not named'}`,
    `Contact: ${edition.contact ?? 'not given'}`,
    `Words of the editors: ${edition.licences.words}`,
    `Received texts: ${edition.licences.source}`,
    '',
    'Made with Annotated Archive (MIT licence). Search: Pagefind (MIT licence). Fonts: Source Serif, Source Sans and',
    'Source Code (SIL Open Font License; the licences are in data/fonts/).',
    '',
  ];
  return lines.join('\n');
};

/** The page to open first. @param address of the first page of the site */
export const openPage = (title: string, address: string): string =>
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="0; url=${address}">
<title>${escaped(title)}</title>
<p><a href="${address}">${escaped(title)}</a>
</html>
`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
