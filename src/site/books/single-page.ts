/** A page of the site as one file: styles, fonts and notes are in it, and its links lead to the site. */
import { h } from 'hastscript';
import { CLASS_CITATIONS } from '../../markup/contract.ts';
import { dataAddress } from './faces.ts';
import { openStandalonePages } from './standalone-page.ts';

/** The file loads nothing. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'";

export interface SinglePage {
  /** Of the page, from the root of the site. */
  readonly address: string;
  /** The web address of the edition. */
  readonly url: string;
  /** What the file is, below its text: from which edition, and where it is. */
  readonly colophon: string;
}

/** Makes single files of the pages in a folder. */
export function singlePages(folder: string): (page: SinglePage) => string {
  const make = openStandalonePages(folder);
  return ({ address, url, colophon }) => {
    const own = url + address;
    return make(address, {
      policy: POLICY,
      linkTo: (target) => url + target,
      fontOf: dataAddress,
      // Long addresses in citations break, on narrow screens too.
      head: h('style', `.${CLASS_CITATIONS}{overflow-wrap:anywhere}`),
      after: h('footer', { className: 'site-foot' }, [
        h('p', [colophon, ' ', h('a', { href: own }, own)]),
      ]),
    });
  };
}
