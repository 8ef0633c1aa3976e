/** The letters of an edition in the Correspondence Metadata Interchange Format: https://correspsearch.net */
import { x } from 'xastscript';
import type { Strings } from '../../strings/strings.ts';
import { licenceUrl } from '../licence.ts';
import { xmlFile } from '../xml.ts';
import { correspDesc, type Sent } from './correspondence.ts';
import { TEI_NAMESPACE } from './document.ts';

/** What the file says of the edition. */
export interface LettersFacts {
  readonly title: string;
  readonly url: string;
  /** The address of the file itself. */
  readonly self: string;
  readonly date: string;
  readonly version: string;
  readonly licence: string;
  readonly editors: readonly string[];
}

/** The text of the file; missing where no document is a letter, because a list of letters is never empty. */
export function lettersFile(
  { title, url, self, date, version, licence, editors }: LettersFacts,
  letters: readonly Sent[],
  strings: Strings,
): string | undefined {
  if (letters.length === 0) return undefined;
  const root = x('TEI', { xmlns: TEI_NAMESPACE }, [
    x('teiHeader', [
      x('fileDesc', [
        x('titleStmt', [
          x('title', title),
          x('editor', editors.length > 0 ? editors.join(', ') : strings.files.tei.editors),
        ]),
        x('publicationStmt', [
          x('publisher', [x('ref', { target: url }, title)]),
          x('idno', { type: 'url' }, self),
          x('date', { when: date }, date),
          x('availability', [x('licence', { target: licenceUrl(licence) }, [x('p', licence)])]),
        ]),
        x('sourceDesc', [
          x('bibl', { type: 'online', 'xml:id': 'edition' }, [
            title,
            x('ref', { target: url }, strings.files.tei.edition(version)),
          ]),
        ]),
      ]),
      x('profileDesc', [
        ...letters.map((letter) => {
          const description = correspDesc(letter, strings, true);
          return { ...description, attributes: { ...description.attributes, source: '#edition' } };
        }),
      ]),
    ]),
    x('text', [x('body', [x('p')])]),
  ]);
  return xmlFile(root);
}
